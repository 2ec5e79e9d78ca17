// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/samples.h"

#include <QCoreApplication>
#include <QFile>

namespace ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ui", text);
}

std::string contents(const Sample& sample, const QString& file) {
    QFile resource(QStringLiteral(":/tagwarden/samples/%1/%2").arg(sample.name, file));
    [[maybe_unused]] const bool isOpen = resource.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return resource.readAll().toStdString();
}

// The descriptions of the rules in the samples' policies.
constexpr const char* descriptions[] = {
    QT_TRANSLATE_NOOP("ui", "Keep the two newest development builds"),
    QT_TRANSLATE_NOOP("ui", "Never lose what production runs"),
    QT_TRANSLATE_NOOP("ui", "One production image"),
    QT_TRANSLATE_NOOP("ui", "One beta image"),
    QT_TRANSLATE_NOOP("ui", "Images that carry both tags go five days after the push"),
    QT_TRANSLATE_NOOP("ui", "One image that carries both tags"),
    QT_TRANSLATE_NOOP("ui", "Only the newest image"),
    QT_TRANSLATE_NOOP("ui", "One alpha image"),
    QT_TRANSLATE_NOOP("ui", "Untagged images go after a day"),
};

QString quoted(const QString& text) {
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace

const std::vector<Sample>& samples() {
    static const std::vector<Sample> all{
        {QStringLiteral("incident"), tr("The incident: a dev- rule takes a production image"),
         tr("The image of prod-1 is also dev-2, and the dev- rule decides first. "
            "Drag the prod- rule above it.")},
        {QStringLiteral("priority-a"), tr("AWS example: prod* decides before beta*"),
         tr("A is identified by both rules; the first one claims it, so only A expires.")},
        {QStringLiteral("priority-b"), tr("AWS example: beta* decides before prod*"),
         tr("The same rules the other way round: A and B expire.")},
        {QStringLiteral("list-a"), tr("AWS example: a list of patterns, by age"),
         tr("An image must match every entry of the list, so only C expires.")},
        {QStringLiteral("list-b"), tr("AWS example: a list of patterns, by count"),
         tr("All three images match every entry; the newest one is kept.")},
        {QStringLiteral("any-a"), tr("AWS example: any image, by count"),
         tr("Tags do not matter: all but the newest image expire.")},
        {QStringLiteral("any-b"), tr("AWS example: tagged, untagged and any together"),
         tr("E fills the only place of rule 3 although rule 2 has claimed it, so D expires.")},
    };
    return all;
}

std::string samplePolicy(const Sample& sample) {
    QString policy = QString::fromStdString(contents(sample, QStringLiteral("policy.json")));
    for (const char* description : descriptions)
        policy.replace(quoted(QLatin1String(description)), quoted(tr(description)));
    return policy.toStdString();
}

std::string sampleImages(const Sample& sample) {
    return contents(sample, QStringLiteral("images.json"));
}

core::Instant sampleTime() {
    return core::Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 24));
}

} // namespace ui
