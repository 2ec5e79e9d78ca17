// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/texts.h"

#include "core/images/imagestore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QWidget>

#include <algorithm>
#include <cstdlib>

namespace ui {

namespace {

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QDateTime localTime(core::Instant instant) {
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::floor<std::chrono::milliseconds>(instant).time_since_epoch().count());
}

} // namespace

QString translated(const core::Message& message) {
    const std::string key(message.pattern);
    const QString pattern = QCoreApplication::translate("core", key.c_str());
    std::vector<std::string> shown;
    shown.reserve(message.arguments.size());
    std::transform(message.arguments.begin(), message.arguments.end(), std::back_inserter(shown),
                   core::visible);
    return text(core::fill(pattern.toStdString(), shown));
}

QString visibleText(std::string_view untrusted) {
    return text(core::visible(untrusted));
}

QString withoutMnemonic(QString text) {
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&\\w\\)"));
    text.remove(behind);
    text.replace(QLatin1String("&&"), QChar(0x01));
    return text.remove(QLatin1Char('&')).replace(QChar(0x01), QLatin1Char('&'));
}

QString toolTipText(const QString& plain) {
    return plain.isEmpty() ? QString()
                           : QStringLiteral("<p style='white-space:pre-wrap'>%1</p>")
                                 .arg(plain.toHtmlEscaped());
}

void setPlainToolTip(QWidget& widget, const QString& plain) {
    widget.setToolTip(toolTipText(plain));
    widget.setAccessibleDescription(plain);
}

QString dateText(core::Instant instant, const QLocale& locale) {
    const QDateTime time = localTime(instant);
    const QString pattern = time.date().year() == QDate::currentDate().year()
                                ? QCoreApplication::translate("ui", "d MMM hh:mm", "date this year")
                                : QCoreApplication::translate("ui", "d MMM yyyy", "date");
    return locale.toString(time, pattern);
}

QString zoneText(core::Instant instant) {
    const int minutes = localTime(instant).offsetFromUtc() / 60;
    if (minutes == 0)
        return QStringLiteral("UTC");
    const auto twoDigits = [](int number) {
        return QString::number(number).rightJustified(2, u'0');
    };
    return QStringLiteral("UTC") + (minutes < 0 ? u'−' : u'+') + twoDigits(std::abs(minutes) / 60) +
           u':' + twoDigits(std::abs(minutes) % 60);
}

QString fullDateText(core::Instant instant) {
    return QString::fromStdString(core::formatInstant(instant));
}

QString ageText(core::Instant from, core::Instant now) {
    if (from > now)
        return QCoreApplication::translate("ui", "in the future");
    const auto age = now - from;
    if (age >= std::chrono::days(1))
        return QCoreApplication::translate("ui", "%1 d", "days")
            .arg(std::chrono::floor<std::chrono::days>(age).count());
    if (age >= std::chrono::hours(1))
        return QCoreApplication::translate("ui", "%1 h", "hours")
            .arg(std::chrono::floor<std::chrono::hours>(age).count());
    return QCoreApplication::translate("ui", "%1 min", "minutes")
        .arg(std::chrono::floor<std::chrono::minutes>(age).count());
}

QString sizeText(std::optional<std::uint64_t> bytes, const QLocale& locale) {
    if (!bytes)
        return QStringLiteral("–");
    return locale.formattedDataSize(static_cast<qint64>(*bytes), *bytes < 10'000'000'000u ? 0 : 1,
                                    QLocale::DataSizeSIFormat);
}

QString menuText(QString text) {
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString shortDigest(std::string_view digest) {
    return visibleText(core::shortDigest(digest));
}

} // namespace ui
