// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several cards selected together, and rules that go through the clipboard.
#include "tests/ui/cardwindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using core::RuleId;

class TestSeveralRules : public QObject, protected test::CardWindow {
    Q_OBJECT
private slots:
    void init();

    void controlAndShiftSelectMore();
    void shiftAndArrowsSelectMore();
    void otherPanesShowTheCurrentOne();
    void selectedOnesAreDeletedInOneStep();
    void selectedOnesAreMutedTogether();
    void copiesGoToAnotherWindow();
    void pastedRulesAreOneStepBelowTheSelectedOne();
    void pastesIntoAnEmptyPolicy();
    void textIsCopiedAndPastedAsText();
    void whatIsNoRuleIsNotPasted_data();
    void whatIsNoRuleIsNotPasted();
    void noMoreArePastedThanEcrTakes();

private:
    void click(std::size_t place, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::mouseClick(card(place), Qt::LeftButton, modifiers, QPoint(60, 3));
    }
    // "1 3": the places of the selected cards, from 1.
    QString selected() const {
        QStringList places;
        for (std::size_t place = 0; place < m_list->count(); ++place)
            if (card(place)->isSelected())
                places << QString::number(place + 1);
        return places.join(u' ');
    }
    std::vector<std::string> prefixes() const {
        std::vector<std::string> found;
        for (std::size_t place = 0; place < m_list->count(); ++place)
            found.push_back(entries(place).empty() ? std::string() : entries(place).front());
        return found;
    }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
};

using Prefixes = std::vector<std::string>;

void TestSeveralRules::init() {
    openIncident();
    m_document->change({}, [](core::PolicyDraft& draft) {
        draft.rules.push_back(core::newRule(RuleId{3}, 30, "qa-", 3));
        draft.rules.push_back(core::newRule(RuleId{4}, 40, "rc-", 4));
    });
    m_document->undoStack().clear();
    QGuiApplication::clipboard()->clear();
}

void TestSeveralRules::controlAndShiftSelectMore() {
    click(0);
    QCOMPARE(selected(), QStringLiteral("1"));
    click(2, Qt::ControlModifier);
    QCOMPARE(selected(), QStringLiteral("1 3"));
    click(0, Qt::ControlModifier);
    QCOMPARE(selected(), QStringLiteral("3"));
    click(0, Qt::ShiftModifier);
    QCOMPARE(selected(), QStringLiteral("1 2 3"));
    click(3, Qt::ShiftModifier); // from where the range began
    QCOMPARE(selected(), QStringLiteral("3 4"));
    click(1);
    QCOMPARE(selected(), QStringLiteral("2"));
}

void TestSeveralRules::shiftAndArrowsSelectMore() {
    card(1)->setFocus();
    QTest::keyClick(card(1), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(card(2)->hasFocus());
    QCOMPARE(selected(), QStringLiteral("2 3"));
    QTest::keyClick(card(2), Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(card(1), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(selected(), QStringLiteral("1 2"));
    QTest::keyClick(card(0), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(selected(), QStringLiteral("1 2 3 4"));
    QTest::keyClick(card(0), Qt::Key_Down);
    QCOMPARE(selected(), QStringLiteral("2"));
}

void TestSeveralRules::otherPanesShowTheCurrentOne() {
    click(0);
    const QSignalSpy told(m_pane.get(), &ui::RulesPane::ruleSelected);
    click(2, Qt::ControlModifier);
    QCOMPARE(m_pane->selectedRule(), rule(2));
    QCOMPARE(told.count(), 1);
    click(2, Qt::ControlModifier);
    QCOMPARE(m_pane->selectedRule(), rule(0));
}

void TestSeveralRules::selectedOnesAreDeletedInOneStep() {
    click(0);
    click(2, Qt::ControlModifier);
    QTest::keyClick(card(2), Qt::Key_Delete);
    QCOMPARE(prefixes(), (Prefixes{"prod-", "rc-"}));
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Delete 2 rules"));
    QCOMPARE(selected(), QStringLiteral("1"));
    m_document->undoStack().undo();
    QCOMPARE(m_list->count(), std::size_t{4});
}

void TestSeveralRules::selectedOnesAreMutedTogether() {
    click(0);
    click(1, Qt::ShiftModifier);
    QTest::keyClick(card(1), Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(m_document->mutedRules(), (std::vector<RuleId>{rule(0), rule(1)}));
}

void TestSeveralRules::copiesGoToAnotherWindow() {
    click(3);
    click(1, Qt::ControlModifier);
    QTest::keyClick(card(1), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(clipboard().contains(QLatin1String("\"rules\"")));
    openIncident(); // stands for the other window
    card(0)->setFocus();
    QTest::keyClick(card(0), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(prefixes(), (Prefixes{"dev-", "prod-", "rc-", "prod-"}));
    QCOMPARE(fields(1).priority, 2);
    QCOMPARE(fields(3).priority, 4);
}

void TestSeveralRules::pastedRulesAreOneStepBelowTheSelectedOne() {
    click(2);
    m_pane->copySelected();
    click(0);
    m_pane->paste();
    QCOMPARE(prefixes(), (Prefixes{"dev-", "qa-", "prod-", "qa-", "rc-"}));
    QCOMPARE(selected(), QStringLiteral("2"));
    QVERIFY(card(1)->hasFocus());
    QCOMPARE(m_document->undoStack().count(), 1);
    m_document->undoStack().undo();
    QCOMPARE(prefixes(), (Prefixes{"dev-", "prod-", "qa-", "rc-"}));
}

void TestSeveralRules::pastesIntoAnEmptyPolicy() {
    click(0);
    m_pane->copySelected();
    m_document->setPolicy(core::emptyDraft());
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(prefixes(), Prefixes{"dev-"});
}

void TestSeveralRules::textIsCopiedAndPastedAsText() {
    QLineEdit* edit = entry(0, 0);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), QStringLiteral("dev-"));
    edit->end(false);
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(prefixes().front(), std::string("dev-dev-"));
    QCOMPARE(m_list->count(), std::size_t{4});
}

void TestSeveralRules::whatIsNoRuleIsNotPasted_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("prose") << QStringLiteral("dev-1");
    QTest::newRow("a policy without rules") << QStringLiteral(R"({"rules":[]})");
}

void TestSeveralRules::whatIsNoRuleIsNotPasted() {
    QFETCH(const QString, text);
    QGuiApplication::clipboard()->setText(text);
    const QSignalSpy told(m_pane.get(), &ui::RulesPane::statusMessage);
    m_pane->paste();
    QCOMPARE(told.value(0).value(0).toString(),
             QStringLiteral("There are no rules in the clipboard"));
    QVERIFY(m_document->undoStack().isClean());
}

void TestSeveralRules::noMoreArePastedThanEcrTakes() {
    while (m_list->count() < 48)
        m_document->addRule();
    card(0)->setFocus();
    QTest::keyClick(card(0), Qt::Key_A, Qt::ControlModifier);
    m_pane->copySelected();
    const QSignalSpy told(m_pane.get(), &ui::RulesPane::statusMessage);
    m_pane->paste();
    QCOMPARE(m_list->count(), std::size_t{48});
    QVERIFY(told.value(0).value(0).toString().startsWith(QLatin1String("Not pasted")));
}

QTEST_MAIN(TestSeveralRules)
#include "tst_severalrules.moc"
