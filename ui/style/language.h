// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The language of all that the editor says, and how it writes dates, numbers and sizes.
#pragma once

class QCoreApplication;

namespace ui {

enum class Language { System, English, Japanese };

// Installs the translations of our texts and, where they are found, of Qt's own, in place of those
// of an earlier call, and makes the language's locale the default. System is the first of the
// user's languages that is spoken here, else English, with dates and numbers by the user's locale.
// Texts that are there already stay as they are: call it before the first window.
void applyLanguage(QCoreApplication& application, Language language);

} // namespace ui
