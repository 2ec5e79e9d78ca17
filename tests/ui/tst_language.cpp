// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The language that is set is spoken, and that of before no more; dates and numbers follow it.
#include "core/base/message.h"
#include "ui/style/language.h"
#include "ui/style/texts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLanguage : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { ui::applyLanguage(*QCoreApplication::instance(), ui::Language::English); }

    void japaneseIsSpokenUntilEnglishIs();
    void messagesOfCoreAreTranslatedWithTheirArguments();
    void datesAndSizesAreWrittenAsTheLanguageDoes();
    void qtItselfSpeaksTheLanguage();
};

namespace {

QString verdict() {
    return QCoreApplication::translate("ui", "Expires", "verdict");
}

} // namespace

void TestLanguage::japaneseIsSpokenUntilEnglishIs() {
    ui::applyLanguage(*QCoreApplication::instance(), ui::Language::Japanese);
    QCOMPARE(verdict(), u"期限切れ"_s);
    ui::applyLanguage(*QCoreApplication::instance(), ui::Language::English);
    QCOMPARE(verdict(), u"Expires"_s);
    QCOMPARE(QLocale().language(), QLocale::English);
}

void TestLanguage::messagesOfCoreAreTranslatedWithTheirArguments() {
    ui::applyLanguage(*QCoreApplication::instance(), ui::Language::Japanese);
    const core::Message rank{"%o1 newest, %2 are kept", {"3", "2"}};
    QCOMPARE(ui::translated(rank), u"新しい順で 3 番目、保持は 2 個"_s);
    QCOMPARE(core::english(rank), "3rd newest, 2 are kept"); // as the command line says it
}

void TestLanguage::datesAndSizesAreWrittenAsTheLanguageDoes() {
    const QDateTime noon(QDate(2001, 2, 3), QTime(12, 0));
    const core::Instant then(std::chrono::milliseconds(noon.toMSecsSinceEpoch()));
    ui::applyLanguage(*QCoreApplication::instance(), ui::Language::Japanese);
    QCOMPARE(ui::dateText(then), u"2001/2/3"_s);
    QCOMPARE(ui::ageText(then, then + std::chrono::days(5)), u"5 日"_s);
    ui::applyLanguage(*QCoreApplication::instance(), ui::Language::English);
    QCOMPARE(ui::dateText(then), u"3 Feb 2001"_s);
}

void TestLanguage::qtItselfSpeaksTheLanguage() {
    if (!QFileInfo::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_ja.qm"_s))
        QSKIP("Qt's own translations are not installed (Debian: qt6-translations-l10n)");
    ui::applyLanguage(*QCoreApplication::instance(), ui::Language::Japanese);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"キャンセル"_s);
    QCOMPARE(QCoreApplication::translate("QShortcut", "Backspace"), u"Backspace"_s);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
