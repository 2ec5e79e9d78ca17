// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules' steps of an explanation, and the sentences for them.
#include "core/evaluation/explanation.h"
#include "core/evaluation/wording.h"
#include "tests/core/evaluated.h"

#include <QTest>

namespace {

using namespace std::chrono_literals;
using core::Evaluation;
using core::ImageIndex;
using core::ImageRecord;
using core::Rule;
using core::RuleStep;
using test::dev;
using test::evaluate;
using test::firstOfList;
using test::image;
using test::incident;
using test::prod;
using test::rule;
using test::text;
using test::untaggedImage;

using Images = std::vector<ImageRecord>;
using Rules = std::vector<Rule>;

Images pair(ImageRecord first, ImageRecord second) {
    return {std::move(first), std::move(second)};
}

} // namespace

class TestExplanation : public QObject {
    Q_OBJECT

private slots:
    void stepsTellTheIncident() {
        const Evaluation evaluation = evaluate({prod(1), dev(2)}, incident());
        const core::Explanation explanation = core::explain(evaluation, firstOfList(evaluation));
        const RuleStep claims{.kind = RuleStep::Kind::ClaimsAndKeeps,
                              .rule = 0,
                              .entry = {},
                              .tags = {"prod-1"},
                              .rank = 1,
                              .identified = 1,
                              .claimer = {}};
        const RuleStep tooLate{.kind = RuleStep::Kind::ActsTooLate,
                               .rule = 1,
                               .entry = {},
                               .tags = {"dev-2"},
                               .rank = 4,
                               .identified = 5,
                               .claimer = 0};
        QVERIFY(explanation.verdict == evaluation.verdict(firstOfList(evaluation)));
        QCOMPARE(explanation.steps.size(), std::size_t{2});
        QVERIFY(explanation.steps[0] == claims);
        QVERIFY(explanation.steps[1] == tooLate);
    }

    void tagToBlameIsTheFirstForEachEntry() {
        const Rule both = rule(1).tagged("a*", "*1", "b*");
        const auto store = test::storeOf({image("b2", "a1", "a2", "b1")});
        QCOMPARE(core::matchingTags(both, *store, 0), (std::vector<std::string>{"a1", "b2"}));
        QVERIFY(core::matchingTags(rule(1).tagged("a*", "c*"), *store, 0).empty());
        QVERIFY(core::matchingTags(rule(1).anyImage(), *store, 0).empty());
        QVERIFY(core::matchingTags(rule(1).tagged("a*").inArchive(), *store, 0).empty());
    }

    void firstEntryWithoutATagIsNamed() {
        const Evaluation evaluation =
            evaluate({rule(1).tagged("a*", "c*", "d*")}, {image("a", "b")});
        const RuleStep step = core::explain(evaluation, 0).steps.front();
        QCOMPARE(step.kind, RuleStep::Kind::NoTagMatches);
        QCOMPARE(step.entry, std::string("c*"));
    }

    void sentenceOfARule_data() {
        columns();
        // Not identified
        row("prefix", {prod(1)}, {image("dev-1")},
            "does not identify it: no tag starts with prod-");
        row("pattern", {rule(1).tagged("v*-rc")}, {image("dev-1")},
            "does not identify it: no tag matches v*-rc");
        row("tagged", {rule(1).untagged()}, {image("dev-1")}, "does not identify it: it has a tag");
        row("archived", {rule(1).anyImage()}, {image("a").archived()},
            "does not identify it: it is in the archive");
        row("not archived", {rule(1).anyImage().inArchive().keepsArchivedWithin(90)}, {image("a")},
            "does not identify it: it is not in the archive");
        // By count
        row("newest", {prod(1)}, incident(),
            "identifies it by prod-1, and it is the newest of 1000 kept → claims it, keeps it");
        row("protected", {rule(1).taggedPrefix("prod-").keeps(999'999'999)}, incident(),
            "identifies it by prod-1, and keeps whatever it identifies → claims it, keeps it");
        row("protected without tags", {rule(1).anyImage().keeps(100'000)}, {image("a")},
            "identifies it, and keeps whatever it identifies → claims it, keeps it");
        row("newest of one", {rule(1).anyImage().keeps(1)}, {image("a")},
            "identifies it, and it is the newest, with 1 kept → claims it, keeps it");
        row("one of several", {rule(1).taggedPrefix("dev-").keeps(4)}, incident(),
            "identifies it by dev-2, and it is the 4th newest of 4 kept → claims it, keeps it");
        row("too many", {dev(1)}, incident(),
            "identifies it by dev-2, and it is the 4th newest, with 2 kept → claims it, "
            "expires it");
        row("too many, to the archive", {rule(1).anyImage().keeps(2).archives()}, incident(),
            "identifies it, and it is the 4th newest, with 2 kept → claims it, archives it");
        // By age
        row("old", {rule(1).tagged("a*", "b*").keepsPushedWithin(14)},
            {image("a", "b").pushedDaysAgo(15)},
            "identifies it by a, b, and it is past the 14-day limit since its push → claims it, "
            "expires it");
        row("exactly that old", {rule(1).untagged().keepsPushedWithin(14)},
            {untaggedImage("a").pushedDaysAgo(14)},
            "identifies it, and it is within the 14-day limit since its push → claims it, "
            "keeps it");
        row("not pulled", {rule(1).anyImage().keepsPulledWithin(1).archives()},
            {image("a").pushedDaysAgo(2)},
            "identifies it, and it is past the 1-day limit since its last pull → claims it, "
            "archives it");
        row("long in the archive", {rule(1).anyImage().inArchive().keepsArchivedWithin(90)},
            {image("a").archivedDaysAgo(91)},
            "identifies it, and it is past the 90-day limit since its archiving → claims it, "
            "expires it");
        row("archived at an unknown time", {rule(1).anyImage().inArchive().keepsArchivedWithin(90)},
            {image("a").archived()},
            "identifies it, but the list does not say when it was archived; we assume that it "
            "stays → claims it, keeps it");
        // The order of equal times decides
        const ImageRecord small = image("a").withDigest("sha256:1");
        const ImageRecord large = image("b").withDigest("sha256:2");
        row("tie that goes", {rule(1).anyImage().keeps(1)}, pair(large, small),
            "identifies it, and it is the 2nd newest, with 1 kept → claims it, expires it. "
            "Another image has the same time; we assume that the one with the smaller digest "
            "is newer");
        row("tie that stays", {rule(1).tagged("*").keeps(1)}, pair(small, large),
            "identifies it by a, and it is the 1st newest, with 1 kept → claims it, keeps it. "
            "Another image has the same time; we assume that the one with the smaller digest "
            "is newer");
        row("tie that decides nothing", {rule(1).anyImage().keeps(2)}, pair(small, large),
            "identifies it, and it is the newest of 2 kept → claims it, keeps it");
    }
    void sentenceOfARule() {
        QFETCH(Rules, rules);
        QFETCH(Images, images);
        QFETCH(QString, expected);
        const Evaluation evaluation = evaluate(rules, images);
        const ImageIndex image = firstOfList(evaluation);
        QCOMPARE(
            text(core::sentence(core::explain(evaluation, image).steps.front(), evaluation, image)),
            expected);
    }

    void sentenceOfARuleThatComesTooLate_data() {
        columns();
        row("count", {prod(10), dev(20)}, incident(),
            "identifies it by dev-2 and would expire it as the 4th newest, with 2 kept, but rule "
            "10 has claimed it");
        row("age", {prod(10), rule(20).anyImage().keepsPushedWithin(3)}, incident(),
            "identifies it and would expire it past the 3-day limit, but rule 10 has claimed it");
        row("archiving", {prod(10), rule(20).anyImage().keepsPulledWithin(3).archives()},
            incident(),
            "identifies it and would archive it past the 3-day limit, but rule 10 has claimed it");
        row("keeps by count", {prod(10), rule(20).taggedPrefix("dev-").keeps(4)}, incident(),
            "identifies it by dev-2 and would keep it too, but rule 10 has claimed it. It still "
            "fills a place in the count");
        row("keeps by age", {prod(10), rule(20).anyImage().keepsPushedWithin(4)}, incident(),
            "identifies it and would keep it too, but rule 10 has claimed it");
    }
    void sentenceOfARuleThatComesTooLate() {
        QFETCH(Rules, rules);
        QFETCH(Images, images);
        QFETCH(QString, expected);
        const Evaluation evaluation = evaluate(rules, images);
        const ImageIndex image = firstOfList(evaluation);
        QCOMPARE(
            text(core::sentence(core::explain(evaluation, image).steps.back(), evaluation, image)),
            expected);
    }

    void tagsAreNeverTakenForPatterns() {
        const Evaluation evaluation =
            evaluate({rule(1).taggedPrefix("%2").keeps(1)}, {image("%2%o3")});
        QCOMPARE(text(core::sentence(core::explain(evaluation, 0).steps[0], evaluation, 0)),
                 "identifies it by %2%o3, and it is the newest, with 1 kept → claims it, keeps "
                 "it");
    }

private:
    static void columns() {
        QTest::addColumn<Rules>("rules");
        QTest::addColumn<Images>("images");
        QTest::addColumn<QString>("expected");
    }
    // About the first of the images.
    static void row(const char* name, const Rules& rules, const Images& images,
                    const char* expected) {
        QTest::newRow(name) << rules << images << QString::fromUtf8(expected);
    }
};

QTEST_APPLESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
