// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tag list of a card: typing, pasting and removing entries.
#include "tests/ui/cardwindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTest>
#include <QToolButton>

using ui::Field;

class TestRuleEntries : public QObject, protected test::CardWindow {
    Q_OBJECT
private slots:
    void init() { openIncident(); }

    void typingInAnEntryIsOneStepAndUndoRestoresTheText();
    void undoInALineEditIsTheDocuments();
    void theFirstCharacterMakesAnEntry();
    void splitsWhatIsPasted_data();
    void splitsWhatIsPasted();
    void enterGoesOnToTheNextEntry();
    void backspaceInAnEmptyEntryRemovesIt();
    void backspaceInTheInvitationRemovesTheLastEntry();
    void theCrossRemovesAnEntryAsAStepOfItsOwn();
    void anEmptiedEntryGetsItsTextBackByUndo();
    void theCursorStaysWhereTheUserTypes();
};

void TestRuleEntries::typingInAnEntryIsOneStepAndUndoRestoresTheText() {
    QLineEdit* edit = entry(0, 0);
    edit->setFocus();
    edit->end(false);
    QTest::keyClicks(edit, QStringLiteral("abc"));
    QCOMPARE(entries(0), std::vector<std::string>{"dev-abc"});
    QCOMPARE(m_document->undoStack().count(), 1);
    m_document->undoStack().undo();
    QCOMPARE(entry(0, 0)->text(), QStringLiteral("dev-"));
    QCOMPARE(entry(0, 0), edit);
    QVERIFY(edit->hasFocus());
}

void TestRuleEntries::undoInALineEditIsTheDocuments() {
    QLineEdit* edit = named<QLineEdit>(0, "Description");
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("xy"));
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_document->undoStack().isClean());
    QCOMPARE(edit->text(), QStringLiteral("Keep the two newest development builds"));
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(edit->text(), QStringLiteral("xy"));
}

void TestRuleEntries::theFirstCharacterMakesAnEntry() {
    QLineEdit* invitation = entry(0, 1);
    QCOMPARE(invitation->accessibleName(), QStringLiteral("Add a tag"));
    invitation->setFocus();
    QTest::keyClicks(invitation, QStringLiteral("qa-"));
    QCOMPARE(entries(0), (std::vector<std::string>{"dev-", "qa-"}));
    QVERIFY(invitation->hasFocus());
    QCOMPARE(entry(0, 2)->accessibleName(), QStringLiteral("Add a tag"));
    QCOMPARE(m_document->undoStack().count(), 1);
    m_document->undoStack().undo();
    QCOMPARE(entries(0), std::vector<std::string>{"dev-"});
    QCOMPARE(entry(0, 1)->accessibleName(), QStringLiteral("Add a tag"));
}

void TestRuleEntries::splitsWhatIsPasted_data() {
    QTest::addColumn<int>("chip");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("into a new entry") << 1 << "a, b c" << QStringList{"dev-", "a", "b", "c"};
    QTest::newRow("behind a text") << 0 << "x,y" << QStringList{"dev-x", "y"};
    QTest::newRow("lines") << 1 << "a\nb\n" << QStringList{"dev-", "a", "b"};
    QTest::newRow("only separators") << 1 << " , " << QStringList{"dev-"};
}

void TestRuleEntries::splitsWhatIsPasted() {
    QFETCH(const int, chip);
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);
    QLineEdit* edit = entry(0, static_cast<std::size_t>(chip));
    edit->setFocus();
    edit->end(false);
    edit->insert(text); // what pasting does, but it does not tell of an edit
    emit edit->textEdited(edit->text());
    QStringList found;
    for (const std::string& one : entries(0))
        found.append(QString::fromStdString(one));
    QCOMPARE(found, expected);
    QVERIFY(m_document->undoStack().count() <= 1);
    QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
}

void TestRuleEntries::enterGoesOnToTheNextEntry() {
    QLineEdit* edit = entry(0, 0);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(entry(0, 1)->hasFocus());
    QTest::keyClicks(entry(0, 1), QStringLiteral("a,"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("b"));
    QCOMPARE(entries(0), (std::vector<std::string>{"dev-", "a", "b"}));
    QVERIFY(entry(0, 2)->hasFocus());
}

void TestRuleEntries::backspaceInAnEmptyEntryRemovesIt() {
    m_document->edit({}, {rule(0), Field::Entries, 0}, [](core::RuleDraft& draft) {
        core::setEntries(draft, {"dev-", "x"});
    });
    QLineEdit* edit = entry(0, 1);
    edit->setFocus();
    edit->end(false);
    QTest::keyClick(edit, Qt::Key_Backspace);
    QCOMPARE(entries(0), std::vector<std::string>{"dev-"});
    QVERIFY(edit->hasFocus());
    QTest::keyClick(edit, Qt::Key_Backspace);
    QVERIFY(entry(0, 0)->hasFocus());
    QCOMPARE(entry(0, 1)->accessibleName(), QStringLiteral("Add a tag"));
    QCOMPARE(entries(0), std::vector<std::string>{"dev-"});
}

void TestRuleEntries::backspaceInTheInvitationRemovesTheLastEntry() {
    m_document->edit({}, {rule(0), Field::Entries, 0}, [](core::RuleDraft& draft) {
        core::setEntries(draft, {"a", "b", "c"});
    });
    QLineEdit* invitation = entry(0, 3);
    invitation->setFocus();
    QTest::keyClick(invitation, Qt::Key_Backspace);
    QCOMPARE(entries(0), (std::vector<std::string>{"a", "b"}));
    QVERIFY(invitation->hasFocus());
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Backspace, Qt::NoModifier, {}, true);
    QApplication::sendEvent(invitation, &held);
    QCOMPARE(entries(0), (std::vector<std::string>{"a", "b"}));
    QTest::keyClick(invitation, Qt::Key_Backspace);
    QCOMPARE(entries(0), std::vector<std::string>{"a"});
    m_document->undoStack().undo();
    QCOMPARE(entries(0), (std::vector<std::string>{"a", "b"}));
}

void TestRuleEntries::theCrossRemovesAnEntryAsAStepOfItsOwn() {
    m_document->change({}, [](core::PolicyDraft& draft) {
        core::setEntries(draft.rules[0], {"a", "b", "c"});
    });
    named<QToolButton>(0, "Remove b")->click();
    QCOMPARE(entries(0), (std::vector<std::string>{"a", "c"}));
    named<QToolButton>(0, "Remove a")->click();
    QCOMPARE(entries(0), std::vector<std::string>{"c"});
    m_document->undoStack().undo();
    QCOMPARE(entries(0), (std::vector<std::string>{"a", "c"}));
    QCOMPARE(entry(0, 0)->text(), QStringLiteral("a"));
    QCOMPARE(entry(0, 1)->text(), QStringLiteral("c"));
}

void TestRuleEntries::anEmptiedEntryGetsItsTextBackByUndo() {
    QLineEdit* edit = entry(0, 0);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Backspace);
    QCOMPARE(entries(0), std::vector<std::string>{});
    QVERIFY(edit->hasFocus());
    m_document->undoStack().undo();
    QCOMPARE(entry(0, 0), edit);
    QCOMPARE(edit->text(), QStringLiteral("dev-"));
}

void TestRuleEntries::theCursorStaysWhereTheUserTypes() {
    QLineEdit* edit = entry(0, 0);
    edit->setFocus();
    edit->setCursorPosition(1);
    QTest::keyClick(edit, Qt::Key_X);
    QCOMPARE(edit->text(), QStringLiteral("dxev-"));
    QCOMPARE(edit->cursorPosition(), 2);
    edit->setSelection(1, 2);
    m_document->moveRule(rule(1), 0); // news of something else
    QCOMPARE(edit->selectedText(), QStringLiteral("xe"));
}

QTEST_MAIN(TestRuleEntries)
#include "tst_ruleentries.moc"
