// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the spec says of evaluation (E1 to E9), a sentence a test.
#include "core/evaluation/evaluation.h"
#include "tests/support/builders.h"

#include <QTest>

#include <limits>
#include <string>
#include <vector>

namespace {

using namespace std::chrono_literals;
using test::image;
using test::rule;
using test::untaggedImage;

// The images that are acted on, oldest first: "dev-1 dev-2". An image is called by its first tag,
// one without tags "-".
QString goes(std::vector<core::Rule> rules, const std::vector<core::ImageRecord>& images) {
    const core::Evaluation evaluation =
        core::Evaluator(test::storeOf(images))
            .evaluate(test::policyOf(std::move(rules)), test::testNow);
    QStringList names;
    for (auto place = static_cast<core::ImageIndex>(images.size()); place-- > 0;) {
        if (evaluation.outcome(place) == core::Outcome::Keep)
            continue;
        const auto tags = evaluation.images().tags(place);
        const std::string_view name =
            tags.empty() ? "-" : evaluation.images().tagName(tags.front());
        names.append(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    }
    return names.join(u' ');
}

core::Verdict onlyVerdict(const core::Rule& rule, const core::ImageRecord& image) {
    return core::Evaluator(test::storeOf({image}))
        .evaluate(test::policyOf({rule}), test::testNow)
        .verdict(0);
}

} // namespace

class TestEvaluation : public QObject {
    Q_OBJECT

private slots:
    void rulesDoNotSeeWhatOtherRulesRemove() // E1
    {
        // Were dev-1 gone by rule 1 first, dev-2 would be within the two of rule 2.
        QCOMPARE(goes({rule(1).tagged("old").keepsPushedWithin(1),
                       rule(2).taggedPrefix("dev-").keeps(1)},
                      {image("dev-1", "old").pushedDaysAgo(3), image("dev-2").pushedDaysAgo(2),
                       image("dev-3").pushedDaysAgo(1)}),
                 "dev-1 dev-2");
    }

    void untaggedRuleIgnoresTaggedImages() // E2
    {
        QCOMPARE(goes({rule(1).untagged().keepsPushedWithin(1)},
                      {untaggedImage("a").pushedDaysAgo(9), image("v1").pushedDaysAgo(9)}),
                 "-");
    }

    void taggedRuleIgnoresUntaggedImages() // E2
    {
        QCOMPARE(goes({rule(1).tagged("*").keepsPushedWithin(1)},
                      {untaggedImage("a").pushedDaysAgo(9), image("v1").pushedDaysAgo(9)}),
                 "v1");
    }

    void everyEntryNeedsSomeTag() // E2
    {
        QCOMPARE(goes({rule(1).tagged("a*", "b*").keepsPushedWithin(1)},
                      {image("a", "b").pushedDaysAgo(9), image("a1").pushedDaysAgo(8),
                       image("b1").pushedDaysAgo(7), image("x", "b2", "a2").pushedDaysAgo(6)}),
                 "a x");
    }

    void standardRuleIgnoresArchivedImages() // E2
    {
        QCOMPARE(
            goes({rule(1).anyImage().keepsPushedWithin(1)},
                 {image("a").pushedDaysAgo(9).archivedDaysAgo(5), image("b").pushedDaysAgo(9)}),
            "b");
    }

    void entryMatchesAsWritten_data() // E3
    {
        QTest::addColumn<bool>("isPrefix");
        QTest::addColumn<std::string>("entry");
        QTest::addColumn<std::string>("tag");
        QTest::addColumn<bool>("matches");
        const auto pattern = [](const char* name, std::string entry, std::string tag,
                                bool matches) {
            QTest::newRow(name) << false << entry << tag << matches;
        };
        const auto prefix = [](const char* name, std::string entry, std::string tag, bool matches) {
            QTest::newRow(name) << true << entry << tag << matches;
        };
        pattern("star matches nothing too", "prod*", "prod", true);
        pattern("the whole tag must match", "prod", "prod-1", false);
        pattern("case counts", "prod*", "Prod-1", false);
        pattern("star in the middle", "v*-rc", "v1.2-rc", true);
        pattern("something after the end", "v*-rc", "v1.2-rc1", false);
        pattern("parts do not overlap", "ab*ba", "aba", false);
        pattern("dot is a dot", "v1.2", "v1x2", false);
        pattern("two stars in a row", "a**b", "ab", true);
        prefix("at the start", "dev-", "dev-1", true);
        prefix("the whole tag", "dev-", "dev-", true);
        prefix("not at the start", "dev-", "my-dev-1", false);
        prefix("star in a prefix is a star", "d*", "dev", false);
    }
    void entryMatchesAsWritten() {
        QFETCH(bool, isPrefix);
        QFETCH(std::string, entry);
        QFETCH(std::string, tag);
        QFETCH(bool, matches);
        auto only = rule(1);
        if (isPrefix)
            only.taggedPrefix(entry);
        else
            only.tagged(entry);
        only.keepsPushedWithin(1);
        QCOMPARE(!goes({only}, {image(tag).pushedDaysAgo(9)}).isEmpty(), matches);
    }

    void keepsTheNewestFive() // E4
    {
        std::vector<core::ImageRecord> images;
        for (int age = 7; age >= 1; --age)
            images.push_back(image("v" + std::to_string(8 - age)).pushedDaysAgo(age));
        QCOMPARE(goes({rule(1).tagged("v*").keeps(5)}, images), "v1 v2");
    }

    void exactlyNDaysIsNotMarked() // E4
    {
        QCOMPARE(goes({rule(1).anyImage().keepsPushedWithin(14)},
                      {image("exactly").pushedDaysAgo(14),
                       image("more").pushedAt(test::daysAgo(14) - 1ns),
                       image("less").pushedAt(test::daysAgo(14) + 1ns)}),
                 "more");
    }

    void neverPulledCountsFromThePush() // E4
    {
        QCOMPARE(goes({rule(1).anyImage().keepsPulledWithin(30).archives()},
                      {image("old").pushedDaysAgo(40), image("young").pushedDaysAgo(20),
                       image("pulled").pushedDaysAgo(50).pulledDaysAgo(2)}),
                 "old");
    }

    void restoredAndNotPulledSinceCountsFromTheReturn() // E4
    {
        QCOMPARE(
            goes({rule(1).anyImage().keepsPulledWithin(30).archives()},
                 {image("back").pushedDaysAgo(90).pulledDaysAgo(80).restoredDaysAgo(10),
                  image("back-long-ago").pushedDaysAgo(90).pulledDaysAgo(80).restoredDaysAgo(31)}),
            "back-long-ago");
    }

    void archivedImageWithoutTimeIsNotMarked() // E4
    {
        QCOMPARE(goes({rule(1).anyImage().inArchive().keepsArchivedWithin(90)},
                      {image("unknown").pushedDaysAgo(900).archived(),
                       image("known").pushedDaysAgo(900).archivedDaysAgo(91)}),
                 "known");
    }

    void restoredImageSortsFromItsReturn() // E5
    {
        QCOMPARE(
            goes({rule(1).anyImage().keeps(1)},
                 {image("back").pushedDaysAgo(90).restoredDaysAgo(1), image("b").pushedDaysAgo(2)}),
            "b");
    }

    void claimedImagesStillTakePlaces() // E6
    {
        QCOMPARE(
            goes({rule(1).taggedPrefix("prod-").keeps(9), rule(2).taggedPrefix("dev-").keeps(1)},
                 {image("dev-1").pushedDaysAgo(2), image("dev-2", "prod-1").pushedDaysAgo(1)}),
            "dev-1");
    }

    void keptByTheFirstRuleIsSafeFromLaterOnes() // E7
    {
        QCOMPARE(goes({rule(2).anyImage().keepsPushedWithin(1), rule(1).tagged("prod").keeps(1)},
                      {image("prod").pushedDaysAgo(9), image("dev").pushedDaysAgo(9)}),
                 "dev");
    }

    void unidentifiedImageIsKept() // E7
    {
        const core::Verdict verdict =
            onlyVerdict(rule(1).tagged("v*"), image("x").pushedDaysAgo(99));
        QCOMPARE(verdict, core::Verdict{});
    }

    void actionIsThatOfTheClaimingRule() // E8
    {
        auto only = rule(1).anyImage().keepsPushedWithin(1);
        const auto old = image("x").pushedDaysAgo(2);
        QCOMPARE(onlyVerdict(only, old).outcome, core::Outcome::Expire);
        QCOMPARE(onlyVerdict(only.archives(), old).outcome, core::Outcome::Archive);
    }

    void smallerDigestCountsAsNewer() // E9
    {
        QCOMPARE(goes({rule(1).anyImage().keeps(1)},
                      {image("small").withDigest("sha256:0"), image("big").withDigest("sha256:f")}),
                 "big");
        QCOMPARE(goes({rule(1).anyImage().keeps(1)},
                      {image("big").withDigest("sha256:f"), image("small").withDigest("sha256:0")}),
                 "big");
    }

    void limitsBeyond64BitsMarkNothing() {
        // 213,504 days are 2^64 nanoseconds and 25 minutes.
        for (const int days : {213'504, std::numeric_limits<int>::max()})
            QCOMPARE(goes({rule(1).anyImage().keepsPushedWithin(days)},
                          {image("x").pushedAt(core::Instant{})}),
                     "");
    }
};

QTEST_APPLESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
