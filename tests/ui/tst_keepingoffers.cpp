// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Why panel offers what would keep an image that goes, each as one undo step.
#include "tests/ui/incident.h"
#include "ui/explain/keepingsearch.h"
#include "ui/explain/whypanel.h"

#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ui;

class TestKeepingOffers : public QObject {
    Q_OBJECT
private slots:
    void init();
    void anImageThatGoesHasOffers();
    void anImageThatStaysHasNone();
    void anOfferIsOneUndoStep_data();
    void anOfferIsOneUndoStep();
    void anOfferRenumbersWhereThatIsWished();
    void offersAreOfThePolicyAsItIs();
    void aMutedRuleIsNotMoved();
    void longTagsFitOnAButton();
    void theClockTakesNoOfferAway();
    void ofTwoQuestionsTheLaterIsAnswered();

private:
    QStringList offers() const;
    QPushButton* button(const QString& text) const;

    std::unique_ptr<Document> m_document;
    std::unique_ptr<WhyPanel> m_panel;
};

void TestKeepingOffers::init() {
    m_panel.reset();
    m_document = std::make_unique<Document>();
    test::openIncident(*m_document);
    m_panel = std::make_unique<WhyPanel>(*m_document);
    m_panel->setImage(test::imageTagged(*m_document, "prod-1"));
}

QStringList TestKeepingOffers::offers() const {
    QStringList names;
    const auto buttons = m_panel->findChildren<QPushButton*>();
    for (const QPushButton* button : buttons)
        names << button->accessibleName();
    return names;
}

QPushButton* TestKeepingOffers::button(const QString& text) const {
    const auto buttons = m_panel->findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        if (button->accessibleName().startsWith(text))
            return button;
    return nullptr;
}

void TestKeepingOffers::anImageThatGoesHasOffers() {
    const QStringList expected{"Move rule 2 above rule 1; changes no other image",
                               "Protect `prod-1`; changes no other image",
                               "Let rule 1 keep the newest 4; changes 1 other image"};
    QTRY_COMPARE(offers(), expected);
    QVERIFY(m_panel->text().contains("Each of these alone would keep it:\n" + expected.front()));
    QVERIFY(button("Protect")->toolTip().contains("Protect `prod-1`"));
    QCOMPARE(button("Protect")->shortcut(), QKeySequence("Alt+2"));
}

void TestKeepingOffers::anImageThatStaysHasNone() {
    QTRY_COMPARE(offers().size(), 3);
    m_panel->setImage(test::imageTagged(*m_document, "dev-5"));
    QCOMPARE(offers(), QStringList());
    QVERIFY(!m_panel->text().contains("would keep it"));
    QTest::qWait(200); // none comes late
    QCOMPARE(offers(), QStringList());
}

void TestKeepingOffers::anOfferIsOneUndoStep_data() {
    QTest::addColumn<QString>("offer");
    QTest::newRow("move") << "Move rule 2 above rule 1";
    QTest::newRow("protect") << "Protect `prod-1`";
    QTest::newRow("limit") << "Let rule 1 keep the newest 4";
}

void TestKeepingOffers::anOfferIsOneUndoStep() {
    QFETCH(QString, offer);
    const core::PolicyDraft before = m_document->draft();
    QTRY_VERIFY(button(offer));
    button(offer)->click();
    QTRY_COMPARE(test::outcomeOf(*m_document, "prod-1"), core::Outcome::Keep);
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(m_document->undoStack().undoText(), offer);
    QCOMPARE(offers(), QStringList());
    m_document->undoStack().undo();
    QVERIFY(m_document->draft().rules == before.rules);
    QTRY_COMPARE(offers().size(), 3);
}

void TestKeepingOffers::anOfferRenumbersWhereThatIsWished() {
    m_document->edit("Change priority", {test::ruleAt(*m_document, 1), Field::None},
                     [](core::RuleDraft& rule) { core::setPriority(rule, 50); });
    m_document->setRenumbering(true);
    QTRY_VERIFY(button("Protect"));
    button("Protect")->click();
    QTRY_COMPARE(m_document->draft().rules.size(), std::size_t{3});
    std::vector<std::int32_t> priorities;
    for (const core::RuleId rule : m_document->decidingOrder())
        priorities.push_back(*core::fieldsOf(*m_document->rule(rule)).priority);
    QCOMPARE(priorities, (std::vector<std::int32_t>{1, 2, 3}));
}

void TestKeepingOffers::offersAreOfThePolicyAsItIs() {
    QTRY_COMPARE(offers().size(), 3);
    m_document->edit("Change count", {test::ruleAt(*m_document, 0), Field::CountNumber},
                     [](core::RuleDraft& rule) { core::setCountNumber(rule, 1); });
    QCOMPARE(offers(), QStringList()); // until they are tried anew
    QTRY_VERIFY(button("Let rule 1 keep the newest 4; changes 2 other images"));
    m_document->moveRule(test::ruleAt(*m_document, 1), 0);
    QCOMPARE(offers(), QStringList());
}

void TestKeepingOffers::aMutedRuleIsNotMoved() {
    m_document->setMuted(test::ruleAt(*m_document, 1), true);
    QTRY_VERIFY(button("Protect"));
    QVERIFY(!button("Move"));
}

void TestKeepingOffers::longTagsFitOnAButton() {
    const std::string tag = "prod-&" + std::string(120, 'x');
    core::ImageList list;
    list.store = *test::storeOf(
        {test::image("dev-1", tag).pushedDaysAgo(9), test::image("dev-2"), test::image("dev-3")});
    m_document->setImages(std::make_shared<const core::ImageList>(std::move(list)));
    m_panel->setImage(test::imageTagged(*m_document, tag));
    QTRY_VERIFY(button("Protect"));
    QVERIFY(button("Protect")->sizeHint().width() < 480);
    QVERIFY(button("Protect")->accessibleName().contains(QString::fromStdString(tag)));
    QVERIFY(button("Protect")->text().contains("&&"));
}

// Else the focus would be lost every minute.
void TestKeepingOffers::theClockTakesNoOfferAway() {
    QTRY_COMPARE(offers().size(), 3);
    const QPointer<QPushButton> protect = button("Protect");
    m_document->setFixedNow(m_document->now() + std::chrono::minutes(1));
    QCOMPARE(offers().size(), 3);
    QTest::qWait(200);
    QVERIFY(protect);
}

void TestKeepingOffers::ofTwoQuestionsTheLaterIsAnswered() {
    KeepingSearch search;
    QSignalSpy found(&search, &KeepingSearch::found);
    const SharedImages images = m_document->images();
    const auto ask = [&](std::string_view tag) {
        search.ask(
            {m_document->draft(), {}, m_document->now(), test::imageTagged(*m_document, tag)},
            {images, &images->store});
    };
    ask("prod-1");
    QTest::qWait(70); // the worker may have begun
    ask("dev-5");
    QVERIFY(found.wait());
    const auto edits = found.last().front().value<std::vector<core::KeepingEdit>>();
    QCOMPARE(edits.size(), std::size_t{0});
    QTest::qWait(100);
    search.forget();
    const auto answers = found.count();
    ask("prod-1");
    search.forget();
    QTest::qWait(200);
    QCOMPARE(found.count(), answers);
}

QTEST_MAIN(TestKeepingOffers)
#include "tst_keepingoffers.moc"
