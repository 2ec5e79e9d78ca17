// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Images that refer to a subject (spec E11): when they go with it, and how that is told.
#include "core/comparison/imagecomparison.h"
#include "core/evaluation/wording.h"
#include "tests/core/evaluated.h"

#include <QTest>

namespace {

using core::Evaluation;
using core::ImageIndex;
using core::Outcome;
using core::Reason;
using core::Verdict;
using test::evaluate;
using test::find;
using test::image;
using test::ImageBuilder;
using test::rule;
using test::text;

using Images = std::vector<core::ImageRecord>;
using Indexes = std::vector<test::Index>;
using Rules = std::vector<core::Rule>;

// The name is both the tag and the digest.
ImageBuilder named(const char* name) {
    return image(name).withDigest(name);
}

// An old image, and a young signature of it.
const auto old = named("app").pushedDaysAgo(9).ofBytes(1);
const auto signature = named("sig").pushedDaysAgo(1).ofBytes(2).refersTo("app");

core::Rule expiresApp(int priority = 1) {
    return rule(priority).taggedPrefix("app").keepsPushedWithin(5);
}
core::Rule archivesApp(int priority = 1) {
    return rule(priority).taggedPrefix("app").keepsPushedWithin(5).archives();
}

Verdict follows(Outcome outcome, std::size_t rule) {
    return {outcome, Reason::FollowsSubject, rule, 0};
}

} // namespace

class TestReferrers : public QObject {
    Q_OBJECT

private slots:
    void verdictOfTheSignature_data() {
        QTest::addColumn<Rules>("rules");
        QTest::addColumn<ImageBuilder>("signature");
        QTest::addColumn<Indexes>("indexes");
        QTest::addColumn<Verdict>("expected");
        QTest::addColumn<QString>("statement");
        const auto row = [](const char* name, const Rules& rules, const ImageBuilder& made,
                            const Verdict& expected, const char* statement,
                            const Indexes& indexes = {}) {
            QTest::newRow(name) << rules << made << indexes << expected << QString(statement);
        };
        const auto signatureRule = [](int priority) {
            return rule(priority).taggedPrefix("sig").keepsPushedWithin(2);
        };
        const auto oldSignature = named("sig").pushedDaysAgo(3).refersTo("app");
        row("subject expires", {expiresApp()}, signature, follows(Outcome::Expire, 0),
            "It refers to app, which expires, and so does it");
        row("subject is archived", {archivesApp()}, signature, follows(Outcome::Archive, 0),
            "It refers to app, which is archived, and so is it");
        row("a rule that claims and keeps it does not help", {signatureRule(1), expiresApp(2)},
            signature, follows(Outcome::Expire, 1),
            "It refers to app, which expires, and so does it");
        row("subject is kept", {rule(1).anyImage().keeps(9)}, signature,
            {Outcome::Keep, Reason::WithinCount, 0, 2},
            "It refers to app, and goes when that goes");
        row("goes by its own rule", {signatureRule(1), expiresApp(2)}, oldSignature,
            {Outcome::Expire, Reason::MarkedByAge, 0, 1},
            "It refers to app, and goes when that goes");
        row("its own rule is stronger", {signatureRule(1), archivesApp(2)}, oldSignature,
            {Outcome::Expire, Reason::MarkedByAge, 0, 1},
            "It refers to app, and goes when that goes");
        row("the subject's rule is stronger", {signatureRule(1).archives(), expiresApp(2)},
            oldSignature, follows(Outcome::Expire, 1),
            "It refers to app, which expires, and so does it. We assume that this outweighs its "
            "own archiving");
        row("both are archived", {signatureRule(1).archives(), archivesApp(2)}, oldSignature,
            {Outcome::Archive, Reason::MarkedByAge, 0, 1},
            "It refers to app, and goes when that goes");
        row("in the archive already", {archivesApp()},
            named("sig").archivedDaysAgo(2).refersTo("app"), Verdict{},
            "It refers to app, which is archived now, and is in the archive already");
        row("expires from the archive", {expiresApp()},
            named("sig").archivedDaysAgo(2).refersTo("app"), follows(Outcome::Expire, 0),
            "It refers to app, which expires, and so does it");
        row("subject is not there", {expiresApp()},
            named("sig").refersTo("sha256:0123456789abcdef"), Verdict{},
            "It refers to 0123456789ab, which is not in the list, so it is treated like any "
            "other image");
        row("part of an index", {expiresApp()}, signature, Verdict{},
            "It refers to app, but does not go with it as long as it is part of an index",
            {{"other", {"sig"}}});
        row("subject is part of an index", {expiresApp()}, signature, Verdict{},
            "It refers to app, and goes when that goes", {{"other", {"app"}}});
    }
    void verdictOfTheSignature() {
        QFETCH(Rules, rules);
        QFETCH(ImageBuilder, signature);
        QFETCH(Indexes, indexes);
        QFETCH(Verdict, expected);
        QFETCH(QString, statement);
        const Evaluation evaluation = evaluate(rules, {old, signature, named("other")}, indexes);
        const ImageIndex referrer = find(evaluation, "sig");
        QVERIFY(evaluation.verdict(referrer) == expected);
        QCOMPARE(evaluation.outcome(referrer), expected.outcome);
        QCOMPARE(text(core::statements(evaluation, referrer).back()), statement);
    }

    void wordsForAFollower() {
        const Evaluation evaluation = evaluate({expiresApp()}, {old, signature});
        const ImageIndex referrer = find(evaluation, "sig");
        QCOMPARE(text(core::shortReason(evaluation, referrer)), "follows its subject app");
        QCOMPARE(text(core::outlook(evaluation, referrer)), "");
        QVERIFY(core::statements(evaluation, find(evaluation, "app")).empty());
    }

    void aReferrerGoesWhenItsSubjectDoes_data() {
        QTest::addColumn<Rules>("rules");
        QTest::addColumn<QString>("outlooks");
        QTest::newRow("at a time") << Rules{rule(1).tagged("app").keepsPushedWithin(30)}
                                   << "expires along with app, which it refers to, after "
                                      "2026-12-15T00:00:00Z";
        QTest::newRow("by pushes") << Rules{rule(2).taggedPrefix("a").keeps(2).archives()}
                                   << "goes to the archive along with app, which it refers to, at "
                                      "the 2nd newer image that rule 2 identifies";
        QTest::newRow("or before")
            << Rules{rule(1).tagged("app").keepsPushedWithin(30),
                     rule(2).anyImage().keepsPushedWithin(9)}
            << "expires in 9 days, after 2026-12-03T00:00:00Z; expires along "
               "with app, which it refers to, after 2026-12-15T00:00:00Z";
    }
    void aReferrerGoesWhenItsSubjectDoes() {
        QFETCH(Rules, rules);
        const Evaluation evaluation =
            evaluate(rules, {image("app").withDigest("app").pushedDaysAgo(9),
                             image("sig").withDigest("sig").refersTo("app")});
        QStringList outlooks;
        for (const core::Message& outlook : core::outlooks(evaluation, find(evaluation, "sig")))
            outlooks << text(outlook);
        QTEST(outlooks.join("; "), "outlooks");
    }

    void chainsFollow() {
        const Evaluation evaluation = evaluate(
            {rule(1).taggedPrefix("x").keeps(1), expiresApp(2)},
            {named("last").refersTo("next"), named("next").refersTo("sig"), signature, old});
        for (const char* name : {"sig", "next", "last"})
            QVERIFY(evaluation.verdict(find(evaluation, name)) == follows(Outcome::Expire, 1));
        QCOMPARE(text(core::shortReason(evaluation, find(evaluation, "last"))),
                 "follows its subject next");
    }

    void chainEndsAtAnImageThatStays() {
        const Images images = {named("last").refersTo("sig"), signature, old};
        const Evaluation evaluation = evaluate({expiresApp()}, images, {{"last", {"sig"}}});
        QCOMPARE(evaluation.outcome(find(evaluation, "sig")), Outcome::Keep);
        QCOMPARE(evaluation.outcome(find(evaluation, "last")), Outcome::Keep);
    }

    void circlesComeToAnEnd() {
        const Evaluation evaluation =
            evaluate({rule(1).taggedPrefix("a").keepsPushedWithin(5)},
                     {named("a").pushedDaysAgo(9).refersTo("c"), named("b").refersTo("a"),
                      named("c").refersTo("b")});
        const Verdict own{Outcome::Expire, Reason::MarkedByAge, 0, 1};
        QVERIFY(evaluation.verdict(find(evaluation, "a")) == own);
        QVERIFY(evaluation.verdict(find(evaluation, "b")) == follows(Outcome::Expire, 0));
        QVERIFY(evaluation.verdict(find(evaluation, "c")) == follows(Outcome::Expire, 0));
    }

    // As E11 says: it is identified, counted and claimed like any image.
    void followersCountLikeAnyImage() {
        const Evaluation evaluation = evaluate({rule(1).anyImage().keeps(1)}, {old, signature});
        const Verdict newest{Outcome::Expire, Reason::FollowsSubject, 0, 0};
        QVERIFY(evaluation.verdict(find(evaluation, "sig")) == newest);
        QCOMPARE(evaluation.rank(0, find(evaluation, "app")), std::size_t{2});
    }

    void figuresTellFollowersApart() {
        const Evaluation evaluation =
            evaluate({rule(1).taggedPrefix("sig").keeps(1).archives(), expiresApp(2),
                      rule(3).anyImage().keepsPushedWithin(2)},
                     {old, signature, named("sig-2").pushedDaysAgo(3).refersTo("app").ofBytes(4),
                      named("sig-3").pushedDaysAgo(4)});
        // Rule 1 keeps sig, but it follows; archives sig-2, but it expires; and archives sig-3.
        const core::RuleFigures first{
            .identifies = 3, .claims = 3, .actsOn = 1, .loses = 0, .shields = 0, .followers = 0};
        const core::RuleFigures second{
            .identifies = 1, .claims = 1, .actsOn = 1, .loses = 0, .shields = 0, .followers = 2};
        QVERIFY(evaluation.figures(0) == first);
        QVERIFY(evaluation.figures(1) == second);
        QCOMPARE(evaluation.losesTo(2), (std::vector<std::size_t>{2, 1, 0}));
        QVERIFY((evaluation.summary().expire == core::Total{3, 7}));
        QCOMPARE(evaluation.summary().archive.images, std::size_t{1});
        QCOMPARE(evaluation.decidingRule(find(evaluation, "sig-2")), 1);
        QCOMPARE(evaluation.claimingRule(find(evaluation, "sig-2")), 0);
        QVERIFY(!evaluation.actsOn(0, find(evaluation, "sig-2")));
        QVERIFY(evaluation.actsOn(0, find(evaluation, "sig-3")));
    }

    void shieldThatDoesNotHelpIsNotCounted() {
        const Rules rules = {rule(1).taggedPrefix("sig").keeps(1), rule(2).anyImage().keeps(1)};
        const auto young = named("sig").pushedDaysAgo(10).refersTo("app");
        QCOMPARE(evaluate(rules, {old, young}).figures(0).shields, std::size_t{1});
        const Evaluation gone = evaluate(rules, {old, young, named("new")});
        QCOMPARE(gone.outcome(find(gone, "sig")), Outcome::Expire);
        QCOMPARE(gone.figures(0).shields, std::size_t{0});
        QCOMPARE(gone.shieldsFrom(0), (std::vector<std::size_t>{0, 0}));
    }

    void comparisonCountsFollowers() {
        core::Evaluator evaluator(test::storeOf({old, signature}));
        const Evaluation before = evaluator.evaluate(core::Policy{}, test::testNow);
        const Evaluation after = evaluator.evaluate(test::policyOf({expiresApp()}), test::testNow);
        const core::ImageComparison forth(before, after);
        QCOMPARE(forth.total(core::Change::NewlyExpires).images, std::size_t{2});
        // The signature counts for the rule that its subject goes by.
        QCOMPARE(forth.count(core::Change::NewlyExpires, 0), std::size_t{2});
        QCOMPARE(core::ImageComparison(after, before).total(core::Change::NewlyKept).images,
                 std::size_t{2});
    }

    void referrersThatFillACountAreTold() // ours
    {
        const Images images = {old, signature, named("sbom").pushedDaysAgo(2).refersTo("app")};
        const Evaluation evaluation = evaluate({rule(4).anyImage().keeps(2)}, images);
        QCOMPARE(text(core::statements(evaluation, find(evaluation, "app")).back()),
                 "We assume that parts of indexes and images that refer to others count; without "
                 "the 2 newer ones, rule 4 would keep this image");
    }
};

QTEST_APPLESS_MAIN(TestReferrers)
#include "tst_referrers.moc"
