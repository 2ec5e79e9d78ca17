// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/incident.h"
#include "ui/rules/griphandle.h"
#include "ui/rules/rulecard.h"
#include "ui/rules/rulecardlist.h"
#include "ui/rules/rulespane.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include <utility>

using core::Outcome;
using core::RuleId;
using ui::Document;

// Mouse events go to the window, as they do from a real pointer, so that Qt finds their receiver.
namespace {

// How often a widget is painted where it stood on the screen when it was painted last.
class PaintCounter : public QObject {
public:
    explicit PaintCounter(QWidget* widget)
        : m_widget(widget)
        , m_place(widget->mapToGlobal(QPoint())) {
        widget->installEventFilter(this);
    }

    int count() const { return m_count; }
    bool eventFilter(QObject*, QEvent* event) override {
        const QPoint place = m_widget->mapToGlobal(QPoint());
        if (event->type() == QEvent::Paint)
            m_count += std::exchange(m_place, place) == place;
        return false;
    }

private:
    QWidget* m_widget;
    QPoint m_place;
    int m_count = 0;
};

} // namespace

class TestRuleDrag : public QObject {
    Q_OBJECT
private slots:
    void init();

    void theImageIsSavedWhileTheCardIsStillDragged();
    void aDropIsOneUndoStep();
    void aDropWhereItBeganIsNoStep();
    void cancelling_data();
    void cancelling();
    void theRestOfTheDragIsIgnoredAfterEscape();
    void otherKeysRestDuringADrag();
    void aClickOnTheGripOnlySelects();
    void theOthersMakeRoom();
    void cardsThatStayAreNotPaintedAgain();
    void anAnyRuleStaysLastAndSaysWhy();
    void noRuleGoesBelowAnAnyRule();
    void rulesThatShareAPriorityStayAndSayWhy();
    void nearTheEdgeTheCardsScroll();
    void anotherFileEndsTheDrag();

private:
    RuleId rule(std::size_t place) const { return test::ruleAt(*m_document, place); }
    ui::RuleCard* card(RuleId id) const { return m_list->card(id); }
    QPoint gripOf(RuleId id) const;
    void press(RuleId id);
    void moveBy(int distance);
    void release();
    void addAnyRule();

    std::unique_ptr<Document> m_document;
    std::unique_ptr<ui::RulesPane> m_pane;
    ui::RuleCardList* m_list = nullptr;
    QPoint m_pointer;
};

void TestRuleDrag::init() {
    m_pane.reset();
    m_document = std::make_unique<Document>();
    test::openIncident(*m_document);
    m_pane = std::make_unique<ui::RulesPane>(*m_document);
    m_pane->resize(440, 700);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_list = m_pane->findChild<ui::RuleCardList*>();
}

QPoint TestRuleDrag::gripOf(RuleId id) const {
    const QWidget* grip = card(id)->grip();
    return grip->mapTo(m_pane.get(), QPoint(grip->width() / 2, 20));
}

void TestRuleDrag::press(RuleId id) {
    m_pointer = gripOf(id);
    QTest::mousePress(m_pane->windowHandle(), Qt::LeftButton, {}, m_pointer);
}

void TestRuleDrag::moveBy(int distance) {
    constexpr int steps = 8;
    const QPoint start = m_pointer;
    for (int step = 1; step <= steps; ++step) {
        m_pointer = start + QPoint(0, distance * step / steps);
        QTest::mouseMove(m_pane->windowHandle(), m_pointer);
    }
}

void TestRuleDrag::release() {
    QTest::mouseRelease(m_pane->windowHandle(), Qt::LeftButton, {}, m_pointer);
}

void TestRuleDrag::addAnyRule() {
    const RuleId id = m_document->addRule();
    m_document->edit({}, {id, ui::Field::TagStatus}, [](core::RuleDraft& draft) {
        core::setTagStatus(draft, core::TagStatus::Any);
    });
    QVERIFY(m_document->policy());
}

void TestRuleDrag::theImageIsSavedWhileTheCardIsStillDragged() {
    const RuleId prod = rule(1);
    QCOMPARE(test::outcomeOf(*m_document, "prod-1"), Outcome::Expire);
    press(prod);
    moveBy(-200);
    QVERIFY(m_document->isMoving());
    QCOMPARE(rule(0), prod);
    QCOMPARE(test::outcomeOf(*m_document, "prod-1"), Outcome::Keep);
    moveBy(200);
    QCOMPARE(rule(1), prod);
    QCOMPARE(test::outcomeOf(*m_document, "prod-1"), Outcome::Expire);
    release();
}

void TestRuleDrag::aDropIsOneUndoStep() {
    const RuleId prod = rule(1);
    press(prod);
    moveBy(-200);
    moveBy(200);
    moveBy(-200);
    release();
    QVERIFY(!m_document->isMoving());
    QCOMPARE(rule(0), prod);
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(m_pane->selectedRule(), prod);
    m_document->undoStack().undo();
    QCOMPARE(rule(1), prod);
    QCOMPARE(m_list->placeOf(prod), std::size_t{1});
}

void TestRuleDrag::aDropWhereItBeganIsNoStep() {
    press(rule(1));
    moveBy(-200);
    moveBy(200);
    release();
    QCOMPARE(m_document->undoStack().count(), 0);
}

void TestRuleDrag::cancelling_data() {
    QTest::addColumn<int>("how");
    QTest::newRow("Esc") << 0;
    QTest::newRow("the right button") << 1;
    QTest::newRow("another window") << 2;
}

void TestRuleDrag::cancelling() {
    QFETCH(const int, how);
    const auto before = m_document->decidingOrder();
    press(rule(1));
    moveBy(-200);
    QVERIFY(m_document->isMoving());
    if (how == 0) {
        QTest::keyClick(m_pane->windowHandle(), Qt::Key_Escape);
    } else if (how == 1) {
        QTest::mousePress(m_pane->windowHandle(), Qt::RightButton, {}, m_pointer);
        QTest::mouseRelease(m_pane->windowHandle(), Qt::RightButton, {}, m_pointer);
    } else {
        QEvent event(QEvent::WindowDeactivate);
        QCoreApplication::sendEvent(m_pane.get(), &event);
    }
    QVERIFY(!m_document->isMoving());
    QCOMPARE(m_document->decidingOrder(), before);
    QCOMPARE(test::outcomeOf(*m_document, "prod-1"), Outcome::Expire);
    QVERIFY(!m_list->lifted());
    QTRY_COMPARE(card(before[1])->geometry(), m_list->restOf(1)); // slides home
    QCOMPARE(m_document->undoStack().count(), 0);
    release();
    QCOMPARE(m_document->undoStack().count(), 0);
}

void TestRuleDrag::theRestOfTheDragIsIgnoredAfterEscape() {
    const auto before = m_document->decidingOrder();
    press(rule(1));
    moveBy(-200);
    QTest::keyClick(m_pane->windowHandle(), Qt::Key_Escape);
    moveBy(-20);
    QVERIFY(!m_list->lifted());
    release();
    QCOMPARE(m_document->decidingOrder(), before);
}

void TestRuleDrag::otherKeysRestDuringADrag() {
    press(rule(1));
    moveBy(-200);
    QTest::keyClick(m_pane->windowHandle(), Qt::Key_Delete);
    QTest::keyClick(m_pane->windowHandle(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(m_pane->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_document->isMoving());
    QCOMPARE(m_document->draft().rules.size(), std::size_t{2});
    QCOMPARE(test::outcomeOf(*m_document, "prod-1"), Outcome::Keep);
    release();
}

void TestRuleDrag::aClickOnTheGripOnlySelects() {
    const QSignalSpy changed(m_document.get(), &Document::draftChanged);
    press(rule(1));
    m_pointer += QPoint(0, 1);
    QTest::mouseMove(m_pane->windowHandle(), m_pointer);
    release();
    QCOMPARE(m_pane->selectedRule(), rule(1));
    QCOMPARE(changed.count(), 0);
}

void TestRuleDrag::theOthersMakeRoom() {
    const RuleId dev = rule(0);
    const RuleId prod = rule(1);
    press(prod);
    moveBy(-200);
    QCOMPARE(m_list->lifted(), card(prod));
    QCOMPARE(m_list->placeOf(dev), std::size_t{1});
    QTRY_COMPARE(card(dev)->geometry(), m_list->restOf(1));
    QVERIFY(card(dev)->y() > m_list->restOf(0).bottom());
    release();
    QTRY_COMPARE(card(prod)->geometry(), m_list->restOf(0));
}

void TestRuleDrag::cardsThatStayAreNotPaintedAgain() {
    m_document->addRule();
    m_document->addRule();
    m_pane->resize(440, 1000);
    const RuleId prod = rule(1);
    press(prod);
    moveBy(-20);
    QTest::qWait(200);                          // nothing slides any more
    PaintCounter ofLast(card(rule(3))->grip()); // the figures beside it may be others
    PaintCounter ofFirst(card(rule(0))->grip());
    moveBy(-180);
    QTest::qWait(200);
    release();
    QCOMPARE(rule(0), prod);
    QVERIFY(ofFirst.count() > 0);
    QCOMPARE(ofLast.count(), 0);
}

void TestRuleDrag::anAnyRuleStaysLastAndSaysWhy() {
    addAnyRule();
    const RuleId any = rule(2);
    const auto before = m_document->decidingOrder();
    const QSignalSpy told(m_pane.get(), &ui::RulesPane::statusMessage);
    QTRY_COMPARE(card(any)->y(), m_list->restOf(2).y());
    press(any);
    moveBy(-300);
    QCOMPARE(m_document->decidingOrder(), before);
    QCOMPARE(told.count(), 1);
    QVERIFY(told[0][0].toString().contains(QLatin1String("must decide last")));
    release();
    QCOMPARE(m_document->decidingOrder(), before);
}

void TestRuleDrag::noRuleGoesBelowAnAnyRule() {
    addAnyRule();
    const RuleId first = rule(0);
    const RuleId any = rule(2);
    press(first);
    moveBy(500);
    QCOMPARE(rule(1), first); // as far as it may go
    QCOMPARE(rule(2), any);
    release();
    QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Move rule"));
}

void TestRuleDrag::rulesThatShareAPriorityStayAndSayWhy() {
    m_document->change({}, [](core::PolicyDraft& draft) {
        core::setPriority(draft.rules[0], 5);
        core::setPriority(draft.rules[1], 5);
    });
    const auto before = m_document->decidingOrder();
    const QSignalSpy told(m_pane.get(), &ui::RulesPane::statusMessage);
    press(rule(1));
    moveBy(-200);
    release();
    QCOMPARE(m_document->decidingOrder(), before);
    QVERIFY(told.value(0).value(0).toString().contains(QLatin1String("share a priority")));
}

void TestRuleDrag::nearTheEdgeTheCardsScroll() {
    for (int i = 0; i < 10; ++i)
        m_document->addRule();
    const RuleId first = rule(0);
    auto* bar = m_pane->findChild<QScrollArea*>()->verticalScrollBar();
    QCOMPARE(bar->value(), 0);
    press(first);
    moveBy(m_pane->height() - m_pointer.y() - 2);
    QTRY_COMPARE(bar->value(), bar->maximum());
    QTRY_COMPARE(m_list->placeOf(first), std::size_t{11});
    release();
}

void TestRuleDrag::anotherFileEndsTheDrag() {
    press(rule(1));
    moveBy(-200);
    m_document->setPolicy(core::emptyDraft());
    QVERIFY(!m_list->lifted());
    QCOMPARE(m_list->count(), std::size_t{0});
    moveBy(30);
    release();
    QVERIFY(!m_document->isMoving());
}

QTEST_MAIN(TestRuleDrag)
#include "tst_ruledrag.moc"
