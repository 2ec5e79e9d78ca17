// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts of core in the user's language, and values as the user's country writes them.
#pragma once

#include "core/base/instant.h"
#include "core/base/message.h"

#include <QLocale>
#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>

class QWidget;

namespace ui {

// The message translated (context "core"), its arguments made visible (core::visible) and put in.
// The result is plain text: show it with Qt::PlainText.
QString translated(const core::Message& message);

// Untrusted text fit to be shown: see core::visible.
QString visibleText(std::string_view untrusted);

// A text of a menu or a label as it reads elsewhere, without its key: "&Save" is "Save", and so is
// "Save(&S)", as Japanese has it.
QString withoutMnemonic(QString text);

// A tool tip that shows the text as it stands: Qt would take some plain texts for markup.
QString toolTipText(const QString& plain);
// Gives it that tool tip, and screen readers the same without markup.
void setPlainToolTip(QWidget& widget, const QString& plain);

// Day and time in the user's time zone; without the time and with the year for other years.
QString dateText(core::Instant instant, const QLocale& locale = QLocale());
// How far the user's time zone is from UTC then: "UTC+13:45".
QString zoneText(core::Instant instant);
// ISO 8601 in UTC, to the full precision.
QString fullDateText(core::Instant instant);
QString ageText(core::Instant from, core::Instant now); // "5 d", "3 h"
QString sizeText(std::optional<std::uint64_t> bytes, const QLocale& locale = QLocale());
// As it stands in a menu, which takes `&` for the mark of a key.
QString menuText(QString text);
QString shortDigest(std::string_view digest); // the first 12 characters of the hash

} // namespace ui
