// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Line edits that write out what would be invisible or take effect.
#include "tests/ui/cardwindow.h"
#include "ui/rules/spellededit.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

class TestSpelledEdit : public QObject, protected test::CardWindow {
    Q_OBJECT
private slots:
    void init() { openIncident(); }

    void spellsOutAndReadsBack_data();
    void spellsOutAndReadsBack();
    void whatIsTypedIsTakenAsItIsMeant_data();
    void whatIsTypedIsTakenAsItIsMeant();
    void whatIsPastedIsSpelledOut();
    void editingKeepsInvisibleCharacters();
};

void TestSpelledEdit::spellsOutAndReadsBack_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spelled");
    const auto row = [](const char* name, const QString& text, const QString& spelled) {
        QTest::newRow(name) << text << spelled;
    };
    row("plain", "dev-1", "dev-1");
    row("direction override", QStringLiteral("a\u202egnp"), "a\\u{202e}gnp");
    row("control character", QStringLiteral("a\u0007"), "a\\u{7}");
    row("line break", "a\nb", "a\\u{a}b");
    row("other scripts", QStringLiteral("\u05d0\u4e2d\U0001f600"),
        QStringLiteral("\u05d0\u4e2d\U0001f600"));
    row("backslash", "C:\\user\\u", "C:\\user\\u");
    row("no escape", "\\u{41}\\u{}\\u{zz}\\u{110000}\\u{d800}\\u{7",
        "\\u{41}\\u{}\\u{zz}\\u{110000}\\u{d800}\\u{7");
    row("looks like one", "\\u{202e}", "\\u{5c}u{202e}");
    row("in capitals", "\\u{202E}\\u{07}", "\\u{5c}u{202E}\\u{5c}u{07}");
    row("looks like a spelled one", "\\u{5c}u{202e}", "\\u{5c}u{5c}u{202e}");
    row("backslash spelled out", "\\u{5c}a", "\\u{5c}u{5c}a");
    row("backslash before an escape", QStringLiteral("\\\u202e"), "\\\\u{202e}");
}

void TestSpelledEdit::spellsOutAndReadsBack() {
    QFETCH(const QString, text);
    QFETCH(const QString, spelled);
    QCOMPARE(ui::spelled(text.toStdString()), spelled);
    QCOMPARE(QString::fromStdString(ui::readSpelled(spelled)), text);
}

void TestSpelledEdit::whatIsTypedIsTakenAsItIsMeant_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    QTest::newRow("escape") << "\\u{202E}" << QStringLiteral("\u202e");
    QTest::newRow("backslash alone") << "\\u{5c}a"
                                     << "\\u{5c}a";
    QTest::newRow("half an escape") << "\\u{202e"
                                    << "\\u{202e";
}

void TestSpelledEdit::whatIsTypedIsTakenAsItIsMeant() {
    QFETCH(const QString, typed);
    QFETCH(const QString, value);
    auto* edit = named<QLineEdit>(0, "Description");
    edit->setFocus();
    edit->clear();
    QTest::keyClicks(edit, typed);
    QCOMPARE(edit->text(), typed); // nothing jumps under the cursor
    QCOMPARE(QString::fromStdString(fields(0).description), value);
}

void TestSpelledEdit::whatIsPastedIsSpelledOut() {
    QLineEdit* edit = entry(0, 0);
    edit->setFocus();
    edit->setCursorPosition(3);
    QApplication::clipboard()->setText(QStringLiteral("\u202e"));
    edit->paste();
    QCOMPARE(edit->text(), "dev\\u{202e}-");
    QCOMPARE(edit->cursorPosition(), 11);
    QCOMPARE(entries(0), std::vector<std::string>{"dev\u202e-"});
}

void TestSpelledEdit::editingKeepsInvisibleCharacters() {
    m_document->edit({}, {rule(0), ui::Field::Entries},
                     [](core::RuleDraft& draft) { core::setEntries(draft, {"a\u200bb"}); });
    QLineEdit* edit = entry(0, 0);
    QCOMPARE(edit->text(), "a\\u{200b}b");
    edit->setFocus();
    edit->end(false);
    QTest::keyClicks(edit, "c");
    QCOMPARE(entries(0), std::vector<std::string>{"a\u200bbc"});
}

QTEST_MAIN(TestSpelledEdit)
#include "tst_spellededit.moc"
