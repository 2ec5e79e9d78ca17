// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace ui {

namespace {

// Not by QTranslator's own search, which takes a list "English, Japanese" for a wish for Japanese:
// English is in the sources and has no file.
Language spoken(const QLocale& locale) {
    const QStringList names = locale.uiLanguages();
    for (const QString& name : names) {
        if (QLocale(name).language() == QLocale::Japanese)
            return Language::Japanese;
        if (QLocale(name).language() == QLocale::English)
            return Language::English;
    }
    return Language::English;
}

QLocale localeOf(Language language) {
    const QLocale system = QLocale::system();
    if (language == Language::System)
        return system;
    const auto wanted = language == Language::Japanese ? QLocale::Japanese : QLocale::English;
    return system.language() == wanted ? system : QLocale(wanted);
}

void install(QCoreApplication& application, const QString& file, const QString& folder) {
    auto* translator = new QTranslator(&application);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

// Of the names of keys in Qt's own Japanese translation this one is misspelt; that which is
// installed last counts.
[[maybe_unused]] constexpr const char* keyName = QT_TRANSLATE_NOOP("QShortcut", "Backspace");

} // namespace

void applyLanguage(QCoreApplication& application, Language language) {
    qDeleteAll(application.findChildren<QTranslator*>());
    QLocale::setDefault(localeOf(language));
    if (language == Language::System)
        language = spoken(QLocale::system());
    if (language != Language::Japanese)
        return;
    install(application, QStringLiteral("qtbase_ja"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QStringLiteral("tagwarden_ja"),
            QStringLiteral(":/tagwarden/translations"));
}

} // namespace ui
