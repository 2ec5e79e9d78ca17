// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/incident.h"
#include "ui/document/evaluations.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using core::Outcome;
using ui::Document;
using ui::Field;

class TestDocument : public QObject {
    Q_OBJECT
private slots:
    void init();

    void losesTheProductionImageAtFirst();
    void savesItWhileTheRuleIsStillBeingMoved();
    void cancellingAMovePutsEverythingBack();
    void oneMoveIsOneUndoStep();
    void movingBackToTheStartIsNoStep();
    void undoDuringAMoveEndsIt();
    void movingDealsOutThePrioritiesThatAreThere();
    void typingInOneFieldIsOneStep();
    void typingInTwoFieldsIsTwoSteps();
    void choosingFromAMenuTwiceIsTwoSteps();
    void typingBackToTheStartLeavesNoStep();
    void aSavedStateIsNotMergedInto();
    void anEditKeepsUnknownKeysAndTheirOrder();
    void everyStepCanBeUndoneAllTheWay();
    void aDuplicateDecidesRightAfterItsOriginal();
    void aNewRuleDecidesBeforeAnAnyRule();
    void anotherTimeChangesAges();
    void theClockDoesNotTouchAFixedTime();
    void muchWorkIsDoneElsewhereAndOnlyTheLatestAnswerCounts();
    void answersAboutOldImagesAreDropped();
    void anAnswerThatComesTooLateDoesNoHarm();

private:
    std::unique_ptr<Document> m_document;
};

void TestDocument::init() {
    m_document = std::make_unique<Document>();
    test::openIncident(*m_document);
}

void TestDocument::losesTheProductionImageAtFirst() {
    QCOMPARE(test::outcomeOf(*m_document, "prod-1"), Outcome::Expire);
    QVERIFY(m_document->findings().empty());
    QVERIFY(m_document->undoStack().isClean());
}

void TestDocument::savesItWhileTheRuleIsStillBeingMoved() {
    const QSignalSpy evaluated(m_document.get(), &Document::evaluationChanged);
    m_document->previewMove(test::ruleAt(*m_document, 1), 0);
    QVERIFY(m_document->isMoving());
    QCOMPARE(evaluated.count(), 1);
    QCOMPARE(test::outcomeOf(*m_document, "prod-1"), Outcome::Keep);
    QCOMPARE(m_document->undoStack().count(), 0);
    QCOMPARE(m_document->evaluationBeforeMove()->outcome(test::imageTagged(*m_document, "prod-1")),
             Outcome::Expire);
}

void TestDocument::cancellingAMovePutsEverythingBack() {
    const core::PolicyDraft before = m_document->draft();
    const QSignalSpy finished(m_document.get(), &Document::moveFinished);
    m_document->previewMove(test::ruleAt(*m_document, 1), 0);
    m_document->cancelMove();
    QVERIFY(m_document->draft() == before);
    QVERIFY(!m_document->isMoving());
    QVERIFY(!m_document->evaluationBeforeMove());
    QCOMPARE(test::outcomeOf(*m_document, "prod-1"), Outcome::Expire);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished[0][0].toBool(), false);
    QVERIFY(m_document->undoStack().isClean());
}

void TestDocument::oneMoveIsOneUndoStep() {
    const core::PolicyDraft before = m_document->draft();
    const core::RuleId rule = test::ruleAt(*m_document, 1);
    m_document->previewMove(rule, 0);
    m_document->previewMove(rule, 1);
    m_document->previewMove(rule, 0);
    m_document->commitMove();
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(test::outcomeOf(*m_document, "prod-1"), Outcome::Keep);
    m_document->undoStack().undo();
    QVERIFY(m_document->draft() == before);
    QCOMPARE(test::outcomeOf(*m_document, "prod-1"), Outcome::Expire);
    m_document->undoStack().redo();
    QCOMPARE(test::outcomeOf(*m_document, "prod-1"), Outcome::Keep);
}

void TestDocument::movingBackToTheStartIsNoStep() {
    const core::RuleId rule = test::ruleAt(*m_document, 1);
    m_document->previewMove(rule, 0);
    m_document->previewMove(rule, 1);
    m_document->commitMove();
    QCOMPARE(m_document->undoStack().count(), 0);
    QCOMPARE(test::outcomeOf(*m_document, "prod-1"), Outcome::Expire);
}

void TestDocument::undoDuringAMoveEndsIt() {
    const core::RuleId rule = test::ruleAt(*m_document, 1);
    m_document->moveRule(rule, 0);
    m_document->previewMove(rule, 1);
    m_document->undoStack().undo();
    QVERIFY(!m_document->isMoving());
    QCOMPARE(test::ruleAt(*m_document, 1), rule);
}

void TestDocument::movingDealsOutThePrioritiesThatAreThere() {
    m_document->change({}, [](core::PolicyDraft& draft) {
        core::setPriority(draft.rules[0], 10);
        core::setPriority(draft.rules[1], 30);
    });
    m_document->moveRule(test::ruleAt(*m_document, 1), 0);
    const auto priority = [this](std::size_t index) {
        return core::fieldsOf(m_document->draft().rules[index]).priority;
    };
    QCOMPARE(priority(0), 30); // the order of the file stays
    QCOMPARE(priority(1), 10);
}

void TestDocument::typingInOneFieldIsOneStep() {
    const core::RuleId rule = test::ruleAt(*m_document, 0);
    for (const int count : {1, 15, 150})
        m_document->edit({}, {rule, Field::CountNumber},
                         [count](core::RuleDraft& draft) { core::setCountNumber(draft, count); });
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(test::outcomeOf(*m_document, "prod-1"), Outcome::Keep);
    m_document->undoStack().undo();
    QCOMPARE(core::fieldsOf(*m_document->rule(rule)).countNumber, 2);
}

void TestDocument::typingInTwoFieldsIsTwoSteps() {
    const core::RuleId rule = test::ruleAt(*m_document, 0);
    m_document->edit({}, {rule, Field::Description},
                     [](core::RuleDraft& draft) { core::setDescription(draft, "a"); });
    m_document->edit({}, {rule, Field::CountNumber},
                     [](core::RuleDraft& draft) { core::setCountNumber(draft, 3); });
    QCOMPARE(m_document->undoStack().count(), 2);
}

void TestDocument::choosingFromAMenuTwiceIsTwoSteps() {
    const core::RuleId rule = test::ruleAt(*m_document, 0);
    for (const auto status : {core::TagStatus::TaggedPattern, core::TagStatus::Untagged})
        m_document->edit({}, {rule, Field::TagStatus},
                         [status](core::RuleDraft& draft) { core::setTagStatus(draft, status); });
    QCOMPARE(m_document->undoStack().count(), 2);
}

void TestDocument::typingBackToTheStartLeavesNoStep() {
    const core::RuleId rule = test::ruleAt(*m_document, 0);
    for (const int count : {20, 2})
        m_document->edit({}, {rule, Field::CountNumber},
                         [count](core::RuleDraft& draft) { core::setCountNumber(draft, count); });
    QCOMPARE(m_document->undoStack().count(), 0);
    QVERIFY(m_document->undoStack().isClean());
}

void TestDocument::aSavedStateIsNotMergedInto() {
    const core::RuleId rule = test::ruleAt(*m_document, 0);
    const auto setCount = [&](int count) {
        m_document->edit({}, {rule, Field::CountNumber},
                         [count](core::RuleDraft& draft) { core::setCountNumber(draft, count); });
    };
    setCount(3);
    m_document->undoStack().setClean();
    setCount(33);
    QVERIFY(!m_document->undoStack().isClean());
    m_document->undoStack().undo();
    QVERIFY(m_document->undoStack().isClean());
    QCOMPARE(core::fieldsOf(*m_document->rule(rule)).countNumber, 3);
}

void TestDocument::anEditKeepsUnknownKeysAndTheirOrder() {
    const std::string text =
        R"({"owner":"team a","rules":[{"note":1,"rulePriority":5,)"
        R"("selection":{"tagStatus":"untagged","x":[],"countType":)"
        R"("imageCountMoreThan","countNumber":2},"action":{"type":"expire"}}]})";
    m_document->setPolicy(*core::draftFrom(core::readJson(text)->root));
    m_document->edit({}, {test::ruleAt(*m_document, 0), Field::CountNumber},
                     [](core::RuleDraft& draft) { core::setCountNumber(draft, 7); });
    std::string expected = text;
    expected.replace(expected.find("\"countNumber\":2"), 15, "\"countNumber\":7");
    QCOMPARE(QString::fromStdString(core::printCompact(core::toJson(m_document->draft()))),
             QString::fromStdString(expected));
}

void TestDocument::everyStepCanBeUndoneAllTheWay() {
    std::vector<core::PolicyDraft> states{m_document->draft()};
    const auto remember = [&] {
        states.push_back(m_document->draft());
    };
    const core::RuleId added = m_document->addRule();
    remember();
    m_document->edit({}, {added, Field::Entries},
                     [](core::RuleDraft& draft) { core::setEntries(draft, {"x"}); });
    remember();
    m_document->duplicateRule(added);
    remember();
    m_document->moveRule(added, 0);
    remember();
    m_document->removeRule(test::ruleAt(*m_document, 1));
    remember();
    QCOMPARE(m_document->undoStack().count(), 5);
    for (std::size_t i = states.size() - 1; i-- > 0;) {
        m_document->undoStack().undo();
        QVERIFY2(m_document->draft() == states[i], qPrintable(QString::number(i)));
    }
    QVERIFY(m_document->undoStack().isClean());
}

void TestDocument::aDuplicateDecidesRightAfterItsOriginal() {
    const core::RuleId original = test::ruleAt(*m_document, 0);
    const core::RuleId copy = m_document->duplicateRule(original);
    QCOMPARE(m_document->decidingOrder().size(), std::size_t{3});
    QCOMPARE(test::ruleAt(*m_document, 0), original);
    QCOMPARE(test::ruleAt(*m_document, 1), copy);
}

void TestDocument::aNewRuleDecidesBeforeAnAnyRule() {
    const core::RuleId last = test::ruleAt(*m_document, 1);
    m_document->edit({}, {last, Field::TagStatus}, [](core::RuleDraft& draft) {
        core::setTagStatus(draft, core::TagStatus::Any);
    });
    const core::RuleId added = m_document->addRule();
    QCOMPARE(test::ruleAt(*m_document, 1), added);
    QCOMPARE(test::ruleAt(*m_document, 2), last);
}

void TestDocument::anotherTimeChangesAges() {
    m_document->edit({}, {test::ruleAt(*m_document, 0), Field::CountType},
                     [](core::RuleDraft& draft) {
                         core::setCountType(draft, core::CountType::SinceImagePushed);
                         core::setCountNumber(draft, 30);
                     });
    QCOMPARE(test::outcomeOf(*m_document, "dev-1"), Outcome::Keep);
    const QSignalSpy changed(m_document.get(), &Document::nowChanged);
    m_document->setFixedNow(ui::sampleTime() + std::chrono::days(40));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(test::outcomeOf(*m_document, "dev-1"), Outcome::Expire);
}

void TestDocument::theClockDoesNotTouchAFixedTime() {
    m_document->refreshNow();
    QCOMPARE(m_document->now(), ui::sampleTime());
    m_document->setFixedNow(std::nullopt);
    QVERIFY(!m_document->isNowFixed());
    QVERIFY(m_document->now() != ui::sampleTime());
}

void TestDocument::muchWorkIsDoneElsewhereAndOnlyTheLatestAnswerCounts() {
    ui::Evaluations evaluations(0); // nothing is quick
    const auto images = test::storeOf({test::image("a").pushedDaysAgo(1)});
    evaluations.setImages(images);
    const QSignalSpy changed(&evaluations, &ui::Evaluations::changed);
    for (const int count : {1, 2, 3})
        QVERIFY(
            !evaluations.request(test::policyOf({test::rule(count).anyImage()}), test::testNow));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(evaluations.evaluation()->policy().rules[0].priority, core::RulePriority{3});
    QVERIFY(evaluations.request(std::nullopt, test::testNow));
    QVERIFY(!evaluations.evaluation());
}

void TestDocument::answersAboutOldImagesAreDropped() {
    ui::Evaluations evaluations(0);
    const core::Policy policy = test::policyOf({test::rule(1).anyImage()});
    evaluations.setImages(test::storeOf({test::image("old")}));
    evaluations.request(policy, test::testNow);
    evaluations.setImages(test::storeOf({test::image("new"), test::image("newer")}));
    const QSignalSpy changed(&evaluations, &ui::Evaluations::changed);
    QVERIFY(!evaluations.evaluation());
    evaluations.request(policy, test::testNow);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(evaluations.evaluation()->images().size(), std::size_t{2});
}

// Its asker may have gone with the window.
void TestDocument::anAnswerThatComesTooLateDoesNoHarm() {
    const core::Policy policy = test::policyOf({test::rule(1).anyImage()});
    for (int i = 0; i < 100; ++i) {
        ui::Evaluations evaluations(0);
        evaluations.setImages(test::storeOf({test::image("a")}));
        QVERIFY(!evaluations.request(policy, test::testNow));
    }
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
