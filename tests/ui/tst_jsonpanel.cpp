// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rulefields.h"
#include "tests/ui/incident.h"
#include "tests/ui/wholewindow.h"
#include "ui/json/jsoneditor.h"
#include "ui/json/jsonpanel.h"
#include "ui/json/scintilla.h"
#include "ui/rules/brokenstrip.h"
#include "ui/rules/rulecardlist.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolTip>
#include <QUrl>

using Sci = QsciScintilla;

class TestJsonPanel : public QObject, test::WholeWindow {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void typingChangesTheCards();
    void cardsChangeTheTextAndTheCaretStays();
    void scrollingStaysWhereItWas();
    void undoOfTheWindowUndoesTyping();
    void aBrokenTextIsToldAndLeadsBack();
    void problemsAreMarkedInTheText();
    void theTipSaysWhatEcrSays();
    void aProblemLeadsToItsPlace();
    void escLeavesTheText();
    void ctrlTabLeavesTheTab();
    void tabIsPartOfTheText();
    void findsWhatIsTyped();
    void findsWhatIsFoldedAway();
    void leavesFilesToTheWindow();
    void coloursFollowTheTheme();
    void windowsLineEndsAreTypedWhereTheyAre();
    void aHiddenPanelCatchesUp();
    void signsBeyondAsciiStayWhole();
    void anInputMethodComposesBesideTheText();
    void aChangeWhileComposingOutlivesIt_data();
    void aChangeWhileComposingOutlivesIt();
    void aScreenReaderHearsATextWithAName();

private:
    std::size_t tell(unsigned int message, std::size_t a = 0, std::size_t b = 0) const {
        return ui::tell(*m_editor, message, a, b);
    }
    void putCaret(std::size_t offset) const { m_editor->goTo(offset); }
    std::size_t caret() const { return tell(Sci::SCI_GETCURRENTPOS); }
    void open(const std::string& text) {
        document().setPolicy(core::withText(core::laidOut(core::emptyDraft()), text));
    }
    void setCount(std::size_t place, int count) {
        document().edit({}, {test::ruleAt(document(), place), ui::Field::CountNumber},
                        [=](core::RuleDraft& rule) { core::setCountNumber(rule, count); });
    }
    // What an input method sends.
    void compose(const QString& preedit, const QString& commit) {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QApplication::sendEvent(m_editor, &event);
        QApplication::processEvents();
    }
    std::size_t find(const char* part) { return document().text().find(part); }
    QString state() const { return m_panel->findChild<QLabel*>(QStringLiteral("state"))->text(); }

    ui::JsonPanel* m_panel = nullptr;
    ui::JsonEditor* m_editor = nullptr;
};

void TestJsonPanel::init() {
    openSample();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_panel = m_window->findChild<ui::JsonPanel*>();
    m_window->findChild<QTabWidget*>()->setCurrentWidget(m_panel);
    m_editor = m_panel->findChild<ui::JsonEditor*>();
    QCOMPARE(m_editor->bytes(), document().text());
}

void TestJsonPanel::typingChangesTheCards() {
    const core::RuleId rule = document().draft().rules.front().id;
    putCaret(find("\"description\": \"") + 16);
    QTest::keyClicks(m_editor, "new");
    QCOMPARE(document().text(), m_editor->bytes());
    QVERIFY(core::fieldsOf(*document().rule(rule)).description.starts_with("new"));
}

void TestJsonPanel::cardsChangeTheTextAndTheCaretStays() {
    const std::size_t at = find("\"action\"");
    putCaret(at + 3);
    m_window->findChild<ui::RuleCardList*>()->setFocus();
    setCount(0, 1234567);
    QCOMPARE(m_editor->bytes(), document().text());
    QCOMPARE(caret(), find("\"action\"") + 3);
}

void TestJsonPanel::scrollingStaysWhereItWas() {
    putCaret(document().text().size() - 1);
    m_window->findChild<ui::RuleCardList*>()->setFocus();
    const std::size_t top = tell(Sci::SCI_GETFIRSTVISIBLELINE);
    QVERIFY(top > 3);
    document().edit({}, {document().draft().rules.front().id, ui::Field::Action},
                    [](core::RuleDraft& rule) { core::set(rule.json, "x", "y"); });
    QCOMPARE(tell(Sci::SCI_GETFIRSTVISIBLELINE), top + 1); // a line came above
}

void TestJsonPanel::undoOfTheWindowUndoesTyping() {
    const std::string before = document().text();
    putCaret(find("\"description\": \"") + 16);
    QTest::keyClicks(m_editor, "ab");
    QTest::keyClick(m_editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document().text(), before);
    QCOMPARE(m_editor->bytes(), before);
    QTest::keyClick(m_editor, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(document().text(), std::string(before).insert(before.find("description") + 15, "ab"));
    QCOMPARE(m_editor->bytes(), document().text());
}

void TestJsonPanel::aBrokenTextIsToldAndLeadsBack() {
    const std::string before = document().text();
    putCaret(0);
    QTest::keyClicks(m_editor, "x");
    QVERIFY2(state().contains(QStringLiteral("line 1, column 1")), qPrintable(state()));
    auto* list = m_window->findChild<ui::RuleCardList*>();
    QVERIFY(!list->isEnabled()); // at once: what is edited there would be lost
    QVERIFY(!m_window->findChild<QAction*>(QStringLiteral("addRule"))->isEnabled());
    auto* strip = m_window->findChild<ui::BrokenStrip*>();
    QVERIFY(!strip->isVisible());
    QTRY_VERIFY(strip->isVisible());
    const auto buttons = strip->findChildren<QPushButton*>();
    QVERIFY(buttons.last()->isVisible());
    QTest::mouseClick(buttons.last(), Qt::LeftButton);
    QCOMPARE(document().text(), before);
    QVERIFY(list->isEnabled());
    QVERIFY(!strip->isVisible());
}

void TestJsonPanel::problemsAreMarkedInTheText() {
    setCount(0, 0);
    const core::Finding& finding = document().findings().front();
    QCOMPARE(finding.id, std::string_view("V12"));
    const std::size_t at = find("\"countNumber\": 0") + 15;
    const auto isMarked = [&](std::size_t offset) {
        return tell(Sci::SCI_INDICATORALLONFOR, offset) != 0;
    };
    QVERIFY(isMarked(at));
    QVERIFY(!isMarked(at - 2));
    QVERIFY(!isMarked(at + 1));
    const std::size_t line = tell(Sci::SCI_LINEFROMPOSITION, at);
    QVERIFY((tell(Sci::SCI_MARKERGET, line) & 0b111) != 0);
    setCount(0, 1);
    QVERIFY(!isMarked(at));
    QCOMPARE(tell(Sci::SCI_MARKERGET, line) & 0b111, std::size_t{0});
}

void TestJsonPanel::theTipSaysWhatEcrSays() {
    setCount(0, 0);
    const std::size_t at = find("\"countNumber\": 0") + 15;
    putCaret(at);
    const QPoint point(static_cast<int>(tell(Sci::SCI_POINTXFROMPOSITION, 0, at)) + 2,
                       static_cast<int>(tell(Sci::SCI_POINTYFROMPOSITION, 0, at)) + 4);
    QHelpEvent help(QEvent::ToolTip, point, m_editor->viewport()->mapToGlobal(point));
    QApplication::sendEvent(m_editor->viewport(), &help);
    QVERIFY2(QToolTip::text().contains(QStringLiteral("numeric instance is lower")),
             qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void TestJsonPanel::aProblemLeadsToItsPlace() {
    setCount(0, 0);
    m_window->findChild<QTabWidget*>()->setCurrentIndex(0);
    m_window->findChild<QAction*>(QStringLiteral("nextProblem"))->trigger();
    QVERIFY(m_panel->isVisible());
    QVERIFY(m_editor->hasFocus());
    QCOMPARE(caret(), find("\"countNumber\": 0") + 15);
}

void TestJsonPanel::escLeavesTheText() {
    m_editor->setFocus();
    QTest::keyClick(m_editor, Qt::Key_Escape);
    QVERIFY(!m_editor->hasFocus());
}

void TestJsonPanel::ctrlTabLeavesTheTab() {
    m_editor->setFocus();
    const std::string before = document().text();
    QTest::keyClick(m_editor, Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(!m_panel->isVisible());
    QCOMPARE(document().text(), before);
}

void TestJsonPanel::tabIsPartOfTheText() {
    putCaret(0);
    QTest::keyClick(m_editor, Qt::Key_Tab);
    QVERIFY(m_editor->hasFocus());
    QVERIFY(document().text().starts_with("  {"));
}

void TestJsonPanel::findsWhatIsTyped() {
    m_editor->setFocus();
    putCaret(0);
    QTest::keyClick(m_editor, Qt::Key_F, Qt::ControlModifier);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(line);
    QTest::keyClicks(line, "COUNTNUMBER");
    const std::size_t first = find("countNumber");
    QCOMPARE(tell(Sci::SCI_GETSELECTIONSTART), first);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(tell(Sci::SCI_GETSELECTIONSTART), document().text().find("countNumber", first + 1));
    QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(tell(Sci::SCI_GETSELECTIONSTART), first);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(m_editor->hasFocus());
}

void TestJsonPanel::findsWhatIsFoldedAway() {
    m_editor->foldAll(true);
    const std::size_t line = tell(Sci::SCI_LINEFROMPOSITION, find("countNumber"));
    QVERIFY(!tell(Sci::SCI_GETLINEVISIBLE, line));
    tell(Sci::SCI_SETSEL, 0, 0);
    QVERIFY(m_editor->find(QStringLiteral("countNumber"), true, false));
    QVERIFY(tell(Sci::SCI_GETLINEVISIBLE, line));
}

void TestJsonPanel::leavesFilesToTheWindow() {
    ui::JsonEditor editor; // without the window, which would take what the editor leaves
    const auto isTaken = [&editor](const QMimeData& dragged) {
        QDragEnterEvent event({5, 5}, Qt::CopyAction, &dragged, Qt::LeftButton, {});
        event.ignore();
        QApplication::sendEvent(editor.viewport(), &event);
        return event.isAccepted();
    };
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(path(QStringLiteral("policy.json")))});
    QVERIFY(!isTaken(files));
    QMimeData text;
    text.setText(QStringLiteral("dev-"));
    QVERIFY(isTaken(text));
}

void TestJsonPanel::coloursFollowTheTheme() {
    const auto ground = [this] {
        return tell(Sci::SCI_STYLEGETBACK, Sci::STYLE_DEFAULT);
    };
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    const std::size_t light = ground();
    ui::applyTheme(*qApp, ui::ThemeChoice::Dark);
    QVERIFY(ground() != light);
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    QCOMPARE(ground(), light);
}

void TestJsonPanel::windowsLineEndsAreTypedWhereTheyAre() {
    open("{\r\n\"rules\": []\r\n}\r\n");
    putCaret(1);
    QTest::keyClick(m_editor, Qt::Key_Return);
    QCOMPARE(document().text(), std::string("{\r\n\r\n\"rules\": []\r\n}\r\n"));
}

void TestJsonPanel::aHiddenPanelCatchesUp() {
    m_window->findChild<QTabWidget*>()->setCurrentIndex(0);
    setCount(0, 77);
    QVERIFY(m_editor->bytes() != document().text());
    m_window->findChild<QTabWidget*>()->setCurrentWidget(m_panel);
    QCOMPARE(m_editor->bytes(), document().text());
}

void TestJsonPanel::signsBeyondAsciiStayWhole() {
    const std::string text = "{\"rules\": [], \"ä\": \"日本🐳\"}";
    open(text);
    QCOMPARE(m_editor->bytes(), text);
    putCaret(text.find("\"}"));
    QTest::keyClick(m_editor, Qt::Key_Backspace);
    QCOMPARE(document().text(), std::string("{\"rules\": [], \"ä\": \"日本\"}"));
    document().undoStack().undo();
    QCOMPARE(m_editor->bytes(), text);
}

void TestJsonPanel::anInputMethodComposesBesideTheText() {
    const std::string before = document().text();
    const std::size_t at = find("\"description\": \"") + 16;
    putCaret(at);
    compose(QStringLiteral("に"), {});
    compose(QStringLiteral("にほ"), {});
    QCOMPARE(document().text(), before);
    compose({}, QStringLiteral("日本"));
    QCOMPARE(document().text(), std::string(before).insert(at, "日本"));
    QCOMPARE(m_editor->bytes(), document().text());
    document().undoStack().undo();
    QCOMPARE(document().text(), before);
}

void TestJsonPanel::aChangeWhileComposingOutlivesIt_data() {
    QTest::addColumn<QString>("chosen");
    QTest::newRow("the composition is cancelled") << QString();
    QTest::newRow("characters are chosen") << QStringLiteral("日本");
}

void TestJsonPanel::aChangeWhileComposingOutlivesIt() {
    QFETCH(const QString, chosen);
    const char* const description = "\"description\": \"";
    putCaret(find(description) + 16);
    compose(QStringLiteral("に"), {});
    setCount(0, 1234567);
    const std::string meanwhile = document().text();
    compose({}, chosen);
    QCOMPARE(document().text(),
             std::string(meanwhile).insert(find(description) + 16, chosen.toStdString()));
    QCOMPARE(m_editor->bytes(), document().text());
}

void TestJsonPanel::aScreenReaderHearsATextWithAName() {
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(m_editor);
    QVERIFY(heard);
    QCOMPARE(heard->role(), QAccessible::EditableText);
    QCOMPARE(heard->text(QAccessible::Name), m_editor->accessibleName());
    QVERIFY(heard->textInterface());
    QCOMPARE(heard->textInterface()->characterCount(), static_cast<int>(document().text().size()));
}

QTEST_MAIN(TestJsonPanel)
#include "tst_jsonpanel.moc"
