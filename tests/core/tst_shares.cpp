// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How verdicts are shared out over push times and rules.
#include "core/evaluation/shares.h"
#include "tests/support/builders.h"

#include <QTest>

namespace {

using core::Outcome;
using test::daysAgo;
using test::image;
using test::rule;
using test::untaggedImage;

core::Evaluation devKeepsOne() {
    return core::Evaluator(test::storeOf({image("dev-3").pushedDaysAgo(1).ofBytes(30),
                                          image("dev-2").pushedDaysAgo(5).ofBytes(20),
                                          image("dev-1").pushedDaysAgo(6).ofBytes(10),
                                          untaggedImage("x").pushedDaysAgo(6)}))
        .evaluate(test::policyOf({rule(1).taggedPrefix("prod-").keeps(9),
                                  rule(2).taggedPrefix("dev-").keeps(1)}),
                  test::testNow);
}

} // namespace

class TestShares : public QObject {
    Q_OBJECT
private slots:
    void aPeriodBeginsAtItsLimitAndEndsBeforeTheNext() {
        const std::vector<core::Instant> limits{daysAgo(9), daysAgo(4), daysAgo(1)};
        QVERIFY(!core::periodOf(daysAgo(10), limits));
        QCOMPARE(core::periodOf(daysAgo(9), limits), std::optional<std::size_t>(0));
        QCOMPARE(core::periodOf(daysAgo(4) - std::chrono::seconds(1), limits),
                 std::optional<std::size_t>(0));
        QCOMPARE(core::periodOf(daysAgo(4), limits), std::optional<std::size_t>(1));
        QVERIFY(!core::periodOf(daysAgo(1), limits));
        QVERIFY(!core::periodOf(daysAgo(1), {}));
    }

    void imagesAreSharedOutByPushTime() {
        const auto shares =
            core::sharesByPushTime(devKeepsOne(), std::vector{daysAgo(7), daysAgo(5), daysAgo(0)});
        QCOMPARE(shares.size(), std::size_t{2});
        QCOMPARE(shares[0].of(Outcome::Keep), (core::Total{1, 0}));
        QCOMPARE(shares[0].of(Outcome::Expire), (core::Total{1, 10}));
        QCOMPARE(shares[1].of(Outcome::Keep), (core::Total{1, 30}));
        QCOMPARE(shares[1].of(Outcome::Expire), (core::Total{1, 20}));
    }

    void whatNoRuleDecidesComesLast() {
        const auto shares = core::sharesByRule(devKeepsOne());
        QCOMPARE(shares.size(), std::size_t{3});
        QCOMPARE(shares[0], core::VerdictShares{});
        QCOMPARE(shares[1].of(Outcome::Keep), (core::Total{1, 30}));
        QCOMPARE(shares[1].of(Outcome::Expire), (core::Total{2, 30}));
        QCOMPARE(shares[2].of(Outcome::Keep), (core::Total{1, 0}));
    }
};

QTEST_APPLESS_MAIN(TestShares)
#include "tst_shares.moc"
