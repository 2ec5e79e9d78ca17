// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the evaluator remembers between policies, and what it tells of rules and of changes.
#include "core/evaluation/evaluation.h"
#include "tests/support/builders.h"

#include <QTest>

#include <utility>

namespace {

using core::Evaluation;
using core::ImageIndex;
using core::Policy;
using test::image;
using test::rule;
using test::untaggedImage;

// dev-1 … dev-5, pushed one a day; dev-2 is also prod-1.
std::shared_ptr<const core::ImageStore> incident() {
    return test::storeOf({image("dev-1").pushedDaysAgo(5).ofBytes(10),
                          image("dev-2", "prod-1").pushedDaysAgo(4).ofBytes(20),
                          image("dev-3").pushedDaysAgo(3).ofBytes(30),
                          image("dev-4").pushedDaysAgo(2).ofBytes(40),
                          image("dev-5").pushedDaysAgo(1)});
}

Policy prodFirst() {
    return test::policyOf(
        {rule(1).taggedPrefix("prod-").keeps(1000), rule(2).taggedPrefix("dev-").keeps(2)});
}

Policy devFirst() {
    return test::policyOf(
        {rule(1).taggedPrefix("dev-").keeps(2), rule(2).taggedPrefix("prod-").keeps(1000)});
}

Evaluation evaluate(const std::shared_ptr<const core::ImageStore>& images, const Policy& policy) {
    return core::Evaluator(images).evaluate(policy, test::testNow);
}

core::RuleFigures figures(std::size_t identifies, std::size_t claims, std::size_t actsOn,
                          std::size_t loses, std::size_t shields) {
    return {identifies, claims, actsOn, loses, shields};
}

} // namespace

class TestEvaluator : public QObject {
    Q_OBJECT

private slots:
    void matchesEachSelectionOnce() {
        core::Evaluator evaluator(incident());
        evaluator.evaluate(test::policyOf({rule(1).taggedPrefix("dev-").keeps(2),
                                           rule(2).untagged().keepsPushedWithin(1),
                                           rule(3).taggedPrefix("dev-").keeps(9)}),
                           test::testNow);
        QCOMPARE(evaluator.matchedSelections(), std::size_t{2});
    }

    void rematchesOnlyWhatChanged_data() {
        QTest::addColumn<Policy>("after");
        QTest::addColumn<int>("matched");
        QTest::newRow("nothing changed") << prodFirst() << 0;
        QTest::newRow("a rule moved") << devFirst() << 0;
        QTest::newRow("a count changed") << test::policyOf({rule(1).taggedPrefix("prod-").keeps(1),
                                                            rule(2).taggedPrefix("dev-").keeps(3)})
                                         << 0;
        QTest::newRow("an action changed")
            << test::policyOf({rule(1).taggedPrefix("prod-").keeps(1000),
                               rule(2).taggedPrefix("dev-").keeps(2).archives()})
            << 0;
        QTest::newRow("a limit became another")
            << test::policyOf({rule(1).taggedPrefix("prod-").keepsPushedWithin(3),
                               rule(2).taggedPrefix("dev-").keepsPulledWithin(3)})
            << 0;
        QTest::newRow("a rule went")
            << test::policyOf({rule(2).taggedPrefix("dev-").keeps(2)}) << 0;
        QTest::newRow("a tag list changed")
            << test::policyOf({rule(1).taggedPrefix("prod-").keeps(1000),
                               rule(2).taggedPrefix("dev-", "prod-").keeps(2)})
            << 1;
        QTest::newRow("a prefix became a pattern")
            << test::policyOf(
                   {rule(1).taggedPrefix("prod-").keeps(1000), rule(2).tagged("dev-").keeps(2)})
            << 1;
        QTest::newRow("a storage class changed")
            << test::policyOf({rule(1).taggedPrefix("prod-").keeps(1000),
                               rule(2).taggedPrefix("dev-").inArchive().keepsArchivedWithin(90)})
            << 1;
    }
    void rematchesOnlyWhatChanged() {
        QFETCH(Policy, after);
        QFETCH(int, matched);
        core::Evaluator evaluator(incident());
        evaluator.evaluate(prodFirst(), test::testNow);
        const std::size_t before = evaluator.matchedSelections();
        evaluator.evaluate(after, test::testNow);
        QCOMPARE(evaluator.matchedSelections() - before, static_cast<std::size_t>(matched));
    }

    void rematchesNothingAtAnotherTime() {
        core::Evaluator evaluator(incident());
        evaluator.evaluate(devFirst(), test::testNow);
        evaluator.evaluate(devFirst(), test::testNow + std::chrono::days(90));
        QCOMPARE(evaluator.matchedSelections(), std::size_t{2});
    }

    void agesFollowTheTime_data() {
        QTest::addColumn<Policy>("policy");
        QTest::newRow("pushed") << test::policyOf({rule(1).anyImage().keepsPushedWithin(30)});
        QTest::newRow("pulled") << test::policyOf({rule(1).anyImage().keepsPulledWithin(30)});
        QTest::newRow("archived") << test::policyOf(
            {rule(1).anyImage().inArchive().keepsArchivedWithin(30)});
    }
    void agesFollowTheTime() {
        QFETCH(Policy, policy);
        const bool isArchive =
            policy.rules.front().selection.storageClass == core::StorageClass::Archive;
        core::Evaluator evaluator(test::storeOf(
            {isArchive ? image("v1").archivedDaysAgo(20) : image("v1").pushedDaysAgo(20)}));
        for (const auto& [daysLater, goes] : {std::pair{0, 0u}, {20, 1u}, {0, 0u}, {10, 0u}}) {
            const Evaluation evaluation =
                evaluator.evaluate(policy, test::testNow + std::chrono::days(daysLater));
            QCOMPARE(evaluation.expiring().count(), std::size_t{goes});
        }
    }

    void figuresTellWhatARuleProtects() {
        const Evaluation evaluation = evaluate(incident(), prodFirst());
        QVERIFY(evaluation.figures(0) == figures(1, 1, 0, 0, 1));
        QVERIFY(evaluation.figures(1) == figures(5, 4, 2, 1, 0));
        QCOMPARE(evaluation.shieldsFrom(0), (std::vector<std::size_t>{0, 1}));
        QCOMPARE(evaluation.losesTo(1), (std::vector<std::size_t>{1, 0}));
    }

    void figuresTellThatARuleProtectsNothing() {
        const Evaluation evaluation = evaluate(incident(), devFirst());
        QVERIFY(evaluation.figures(0) == figures(5, 5, 3, 0, 0));
        QVERIFY(evaluation.figures(1) == figures(1, 0, 0, 0, 0));
    }

    void figuresCountEachImageOnce() {
        // Two later rules would both have acted on what the first keeps.
        const Evaluation evaluation =
            evaluate(incident(), test::policyOf({rule(1).tagged("prod-*").keeps(9),
                                                 rule(2).tagged("dev-*").keepsPushedWithin(1),
                                                 rule(3).tagged("dev-2").keepsPushedWithin(2)}));
        QCOMPARE(evaluation.figures(0).shields, std::size_t{1});
        QCOMPARE(evaluation.shieldsFrom(0), (std::vector<std::size_t>{0, 1, 1}));
        QCOMPARE(evaluation.figures(2).loses, std::size_t{1});
        QCOMPARE(evaluation.losesTo(2), (std::vector<std::size_t>{1, 0, 0}));
    }

    void imageThatGoesIsNoShield() {
        const Evaluation evaluation =
            evaluate(test::storeOf({image("v1").pushedDaysAgo(9)}),
                     test::policyOf({rule(1).tagged("v*").keepsPushedWithin(1),
                                     rule(2).anyImage().keepsPushedWithin(1)}));
        QVERIFY(evaluation.figures(0) == figures(1, 1, 1, 0, 0));
        QVERIFY(evaluation.figures(1) == figures(1, 0, 0, 1, 0));
    }

    void summaryCountsImagesAndBytes() {
        const Evaluation evaluation = evaluate(
            incident(), test::policyOf({rule(1).tagged("prod-*").keepsPulledWithin(1).archives(),
                                        rule(2).tagged("dev-*").keeps(3)}));
        const core::Summary expected{
            .all = {5, 100}, .keep = {3, 70}, .expire = {1, 10}, .archive = {1, 20}};
        QVERIFY(evaluation.summary() == expected);
    }

    void everyMatchKnowsItsRankInLargeRepositories() {
        std::vector<core::ImageRecord> images;
        for (int day = 0; day < 1000; ++day)
            images.push_back(day % 3 == 0 ? image("dev-" + std::to_string(day)).pushedDaysAgo(day)
                                          : image("v" + std::to_string(day)).pushedDaysAgo(day));
        const Evaluation evaluation = evaluate(
            test::storeOf(images), test::policyOf({rule(1).taggedPrefix("dev-").keeps(100)}));
        for (ImageIndex place = 0; place < 1000; place += 3) {
            const core::Verdict verdict = evaluation.verdict(place);
            QCOMPARE(verdict.rank, std::size_t{place / 3 + 1});
            QCOMPARE(verdict.outcome == core::Outcome::Expire, verdict.rank > 100);
            QCOMPARE(evaluation.marks(0, place), verdict.rank > 100);
        }
        QCOMPARE(evaluation.expiring().count(), std::size_t{234});
    }

    void evaluationOutlivesItsEvaluator() {
        auto evaluator = std::make_unique<core::Evaluator>(incident());
        const Evaluation first = evaluator->evaluate(devFirst(), test::testNow);
        evaluator->evaluate(test::policyOf({rule(1).untagged().keeps(1)}), test::testNow);
        evaluator.reset();
        QCOMPARE(first.identified(0).count(), std::size_t{5});
        QCOMPARE(first.expiring().count(), std::size_t{3});
        QVERIFY(first.policy() == devFirst());
        QCOMPARE(first.now(), test::testNow);
    }

    void policyWithoutRulesKeepsEverything() {
        const Evaluation evaluation = evaluate(incident(), Policy{});
        for (ImageIndex place = 0; place < 5; ++place)
            QVERIFY(evaluation.verdict(place) == core::Verdict{});
        QCOMPARE(evaluation.summary().keep.images, std::size_t{5});
    }

    void repositoryWithoutImagesIsFine() {
        const Evaluation evaluation = evaluate(test::storeOf({}), prodFirst());
        QVERIFY(evaluation.figures(0) == core::RuleFigures{});
        QVERIFY(evaluation.summary() == core::Summary{});
    }
};

QTEST_APPLESS_MAIN(TestEvaluator)
#include "tst_evaluator.moc"
