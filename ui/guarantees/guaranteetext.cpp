// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guarantees/guaranteetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace ui {

namespace {

const QString keepKey = QStringLiteral("keep");
const QString newestKey = QStringLiteral("newest");
const QString youngerKey = QStringLiteral("youngerThan");
const QString archiveKey = QStringLiteral("alsoArchive");
const QString enoughKey = QStringLiteral("enough");
const QString listKey = QStringLiteral("guarantees");

// A whole number from 1 on.
std::optional<std::int32_t> numberFrom(const QJsonValue& value) {
    const int number = value.toInt(0);
    return number > 0 ? std::optional(number) : std::nullopt;
}

QJsonObject toJson(const core::Guarantee& guarantee) {
    QJsonObject object{{keepKey, patternsText(guarantee)}, {archiveKey, guarantee.alsoArchive}};
    if (guarantee.newest)
        object.insert(newestKey, *guarantee.newest);
    if (guarantee.youngerThan)
        object.insert(youngerKey, static_cast<int>(guarantee.youngerThan->count()));
    return object;
}

} // namespace

core::Result<std::vector<core::TagPattern>> patternsFrom(const QString& text) {
    static const QRegularExpression gaps(QStringLiteral("[\\s,]+"));
    std::vector<core::TagPattern> patterns;
    for (const QString& part : text.split(gaps, Qt::SkipEmptyParts)) {
        const auto pattern = core::keepPattern(part.toStdString());
        if (!pattern)
            return pattern.error();
        patterns.push_back(*pattern);
    }
    if (patterns.empty())
        return core::keepPattern({}).error();
    return patterns;
}

QString patternsText(const core::Guarantee& guarantee) {
    QStringList texts;
    for (const core::TagPattern& pattern : guarantee.keep)
        texts << QString::fromStdString(pattern.text());
    return texts.join(u' ');
}

bool saysTheSame(const core::Guarantee& one, core::Guarantee other) {
    if (!std::ranges::is_permutation(one.keep, other.keep))
        return false;
    other.keep = one.keep;
    return one == other;
}

QString toText(const GuaranteeList& list) {
    QJsonArray guarantees;
    for (const core::Guarantee& guarantee : list.guarantees)
        guarantees.append(toJson(guarantee));
    const QJsonObject object{{listKey, guarantees}, {enoughKey, list.enough}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

GuaranteeList guaranteesFrom(const QString& text) {
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    GuaranteeList list;
    list.enough = numberFrom(object.value(enoughKey)).value_or(list.enough);
    for (const QJsonValue& value : object.value(listKey).toArray()) {
        const auto keep = patternsFrom(value[keepKey].toString());
        if (!keep)
            continue;
        core::Guarantee guarantee{.keep = *keep};
        guarantee.newest = numberFrom(value[newestKey]);
        if (const auto days = numberFrom(value[youngerKey]))
            guarantee.youngerThan = std::chrono::days(*days);
        guarantee.alsoArchive = value[archiveKey].toBool();
        list.guarantees.push_back(guarantee);
    }
    return list;
}

} // namespace ui
