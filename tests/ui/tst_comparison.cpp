// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The document beside another policy.
#include "tests/ui/incident.h"
#include "ui/document/comparison.h"

#include <QSignalSpy>
#include <QTest>

using core::Change;
using ui::Comparison;
using ui::Document;

class TestComparison : public QObject {
    Q_OBJECT
private slots:
    void init();

    void itBeginsAndEnds();
    void itFollowsEditsMovesAndUndo();
    void itIsNoPartOfTheUndoHistory();
    void whoIsToldOfAnEditSeesIt();
    void itFollowsTimeAndImages();
    void openingAPolicyEndsIt();
    void aPolicyWithErrorsIsComparedAsItWasBefore();
    void muchWorkIsDoneElsewhere();

private:
    std::size_t count(Change change) const {
        return comparison().result()->images.total(change).images;
    }
    Comparison& comparison() const { return m_document->comparison(); }
    void startWithItself() { comparison().start({*m_document->policy(), "itself", {}}); }
    core::RuleId prod() const { return test::ruleAt(*m_document, 1); }

    std::unique_ptr<Document> m_document;
};

void TestComparison::init() {
    m_document = std::make_unique<Document>();
    test::openIncident(*m_document);
}

void TestComparison::itBeginsAndEnds() {
    const QSignalSpy changed(&comparison(), &Comparison::changed);
    QVERIFY(!comparison().isOn());
    QVERIFY(!comparison().result());
    startWithItself();
    QVERIFY(comparison().isOn());
    QCOMPARE(comparison().other().name, "itself");
    QCOMPARE(count(Change::Same), std::size_t{5});
    QCOMPARE(changed.count(), 1);
    comparison().end();
    QVERIFY(!comparison().isOn());
    QVERIFY(!comparison().result());
    QCOMPARE(changed.count(), 2);
    comparison().end();
    QCOMPARE(changed.count(), 2);
}

void TestComparison::itFollowsEditsMovesAndUndo() {
    startWithItself();
    m_document->previewMove(prod(), 0);
    QCOMPARE(count(Change::NewlyKept), std::size_t{1});
    m_document->cancelMove();
    QCOMPARE(count(Change::NewlyKept), std::size_t{0});
    m_document->moveRule(prod(), 0);
    QCOMPARE(count(Change::NewlyKept), std::size_t{1});
    m_document->undoStack().undo();
    QCOMPARE(count(Change::Same), std::size_t{5});
    m_document->edit({}, {test::ruleAt(*m_document, 0), ui::Field::CountNumber},
                     [](core::RuleDraft& rule) { core::setCountNumber(rule, 1); });
    QCOMPARE(count(Change::NewlyExpires), std::size_t{1});
}

void TestComparison::itIsNoPartOfTheUndoHistory() {
    startWithItself();
    comparison().end();
    startWithItself();
    QCOMPARE(m_document->undoStack().count(), 0);
    QVERIFY(m_document->undoStack().isClean());
}

void TestComparison::whoIsToldOfAnEditSeesIt() {
    startWithItself();
    const QSignalSpy changed(&comparison(), &Comparison::changed);
    bool isUpToDate = false;
    connect(m_document.get(), &Document::evaluationChanged, this,
            [&] { isUpToDate = comparison().result()->after == m_document->evaluation(); });
    m_document->moveRule(prod(), 0);
    QVERIFY(isUpToDate);
    QCOMPARE(changed.count(), 0); // it would be told twice
}

void TestComparison::itFollowsTimeAndImages() {
    const core::Policy oneDay = test::policyOf({test::rule(1).anyImage().keepsPushedWithin(1)});
    comparison().start({oneDay, {}, {}});
    const std::size_t kept = count(Change::NewlyKept);
    m_document->setFixedNow(ui::sampleTime() + std::chrono::days(30));
    QCOMPARE(comparison().result()->before->now(), m_document->now());
    QVERIFY(count(Change::NewlyKept) > kept); // those that were too young are now kept by a count
    m_document->setImages(std::make_shared<const core::ImageList>());
    QCOMPARE(comparison().result()->images.total(Change::Same).images, std::size_t{0});
    test::setIncidentImages(*m_document);
    QVERIFY(count(Change::NewlyKept) > kept);
}

void TestComparison::openingAPolicyEndsIt() {
    startWithItself();
    m_document->setPolicy(core::emptyDraft());
    QVERIFY(!comparison().isOn());
}

void TestComparison::aPolicyWithErrorsIsComparedAsItWasBefore() {
    startWithItself();
    m_document->moveRule(prod(), 0);
    m_document->edit({}, {prod(), ui::Field::CountNumber},
                     [](core::RuleDraft& rule) { core::setCountNumber(rule, 0); });
    QVERIFY(m_document->isHeldOver());
    QCOMPARE(count(Change::NewlyKept), std::size_t{1});
}

void TestComparison::muchWorkIsDoneElsewhere() {
    auto list = std::make_shared<core::ImageList>();
    std::vector<core::ImageRecord> images;
    for (int i = 0; i < 60'000; ++i)
        images.push_back(test::image("dev-" + std::to_string(i)).pushedDaysAgo(i / 100));
    list->store = *test::storeOf(images);
    m_document->setImages(list);
    QTRY_VERIFY(m_document->evaluation());
    std::vector<core::Rule> rules;
    for (int i = 1; i <= 10; ++i)
        rules.push_back(test::rule(i).taggedPrefix("dev-" + std::to_string(i)).keeps(i));
    const QSignalSpy changed(&comparison(), &Comparison::changed);
    comparison().start({test::policyOf(rules), {}, {}});
    QVERIFY(!comparison().result());
    QCOMPARE(changed.count(), 1);
    QTRY_VERIFY(comparison().result());
    QCOMPARE(changed.count(), 2);
    QVERIFY(comparison().result()->after == m_document->evaluation());
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
