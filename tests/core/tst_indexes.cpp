// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parts of indexes (spec E10): what becomes of them, and how that is told.
#include "core/comparison/imagecomparison.h"
#include "core/evaluation/wording.h"
#include "tests/core/evaluated.h"

#include <QStringList>
#include <QTest>

namespace {

using core::Evaluation;
using core::ImageIndex;
using core::Outcome;
using core::Reason;
using core::RuleStep;
using test::find;
using test::image;
using test::rule;
using test::text;

using Indexes = std::vector<test::Index>;
using Rules = std::vector<core::Rule>;

// v1 of two platforms and v2 of one, pushed one a day, the parts before their indexes. Digests are
// the names.
const std::vector<core::ImageRecord> images = {
    test::untaggedImage("").withDigest("arm1").pushedDaysAgo(6).ofBytes(1),
    test::untaggedImage("").withDigest("amd1").pushedDaysAgo(5).ofBytes(2),
    image("v1").withDigest("index1").pushedDaysAgo(4).ofBytes(4),
    test::untaggedImage("").withDigest("amd2").pushedDaysAgo(3).ofBytes(8),
    image("v2").withDigest("index2").pushedDaysAgo(2).ofBytes(16),
    test::untaggedImage("").withDigest("stray").pushedDaysAgo(1).ofBytes(32),
};

const Indexes indexes = {{"index1", {"arm1", "amd1"}}, {"index2", {"amd2"}}};

Evaluation evaluate(const Rules& rules, const Indexes& told = indexes) {
    return test::evaluate(rules, images, told);
}

// "arm1 expire marked-by-count", oldest first.
QString verdicts(const Evaluation& evaluation) {
    QStringList lines;
    for (ImageIndex image = static_cast<ImageIndex>(evaluation.images().size()); image-- > 0;) {
        const core::Verdict verdict = evaluation.verdict(image);
        std::string line(evaluation.images().digest(image));
        for (const std::string_view word :
             {core::word(verdict.outcome), core::word(verdict.reason)})
            line.append(" ").append(word);
        lines.append(QString::fromStdString(line));
    }
    return lines.join(u", ");
}

Indexes nested(const char* inner, int outer) {
    Indexes told{{inner, {"arm1"}}};
    for (const char* name : {"amd1", "index1", "amd2", "index2", "stray"})
        if (outer-- > 0)
            told.push_back({name, {"arm1"}});
    return told;
}

} // namespace

class TestIndexes : public QObject {
    Q_OBJECT

private slots:
    void partsAreKeptThoughMarked() {
        QCOMPARE(verdicts(evaluate({rule(1).untagged().keeps(1)})),
                 "arm1 keep index-child, amd1 keep index-child, index1 keep no-rule, "
                 "amd2 keep index-child, index2 keep no-rule, stray keep within-count");
    }

    void partsAreKeptWhenTheirIndexGoes() {
        QCOMPARE(verdicts(evaluate({rule(1).anyImage().keeps(2)})),
                 "arm1 keep index-child, amd1 keep index-child, index1 expire marked-by-count, "
                 "amd2 keep index-child, index2 keep within-count, stray keep within-count");
    }

    void withoutAnIndexTheyAreOrdinaryImages() {
        QCOMPARE(verdicts(evaluate({rule(1).untagged().keeps(2)}, {{"index2", {"amd2"}}})),
                 "arm1 expire marked-by-count, amd1 expire marked-by-count, index1 keep no-rule, "
                 "amd2 keep within-count, index2 keep no-rule, stray keep within-count");
    }

    void partsFillPlacesAndAreClaimed() {
        const Evaluation evaluation =
            evaluate({rule(1).untagged().keepsPushedWithin(4), rule(2).anyImage().keeps(2)});
        // Rule 2 counts stray and index2, so index1 goes; amd2 is claimed by rule 1.
        QCOMPARE(verdicts(evaluation),
                 "arm1 keep index-child, amd1 keep index-child, index1 expire marked-by-count, "
                 "amd2 keep within-age, index2 keep within-count, stray keep within-age");
        const core::Verdict arm{Outcome::Keep, Reason::IndexChild, 0, 4};
        QVERIFY(evaluation.verdict(find(evaluation, "arm1")) == arm);
    }

    void figuresCountWhatIsReallyActedOn() {
        const Evaluation evaluation =
            evaluate({rule(1).untagged().keepsPushedWithin(4), rule(2).anyImage().keeps(1)});
        const core::RuleFigures untagged{
            .identifies = 4, .claims = 4, .actsOn = 0, .loses = 0, .shields = 0, .followers = 0};
        const core::RuleFigures any{
            .identifies = 6, .claims = 2, .actsOn = 2, .loses = 0, .shields = 0, .followers = 0};
        QVERIFY(evaluation.figures(0) == untagged);
        QVERIFY(evaluation.figures(1) == any);
        QCOMPARE(evaluation.losesTo(1), (std::vector<std::size_t>{0, 0}));
        QCOMPARE(evaluation.shieldsFrom(0), (std::vector<std::size_t>{0, 0}));
        QVERIFY(evaluation.marks(0, find(evaluation, "arm1")));
        QVERIFY(!evaluation.wouldActOn(0, find(evaluation, "arm1")));
        QVERIFY((evaluation.summary().expire == core::Total{2, 20}));
        QVERIFY((evaluation.summary().keep == core::Total{4, 43}));
    }

    void comparisonLeavesPartsOut() {
        const auto store = test::storeOf(images, indexes);
        core::Evaluator evaluator(store);
        const Evaluation before =
            evaluator.evaluate(test::policyOf({rule(1).anyImage().keeps(9)}), test::testNow);
        const Evaluation after =
            evaluator.evaluate(test::policyOf({rule(1).anyImage().keeps(1)}), test::testNow);
        QCOMPARE(core::ImageComparison(before, after).total(core::Change::NewlyExpires).images,
                 std::size_t{2}); // the indexes
    }

    void archivedIndexKeepsItsParts() // ours
    {
        std::vector<core::ImageRecord> list = images;
        list[2].kind.status = "ARCHIVED";
        const Evaluation evaluation = test::evaluate({rule(1).untagged().keeps(1)}, list, indexes);
        const ImageIndex arm = find(evaluation, "arm1");
        QCOMPARE(evaluation.verdict(arm).reason, Reason::IndexChild);
        QCOMPARE(text(core::statements(evaluation, arm).back()),
                 "We assume that an index in the archive still keeps its parts");
    }

    void partsThatFillACountAreTold() // ours
    {
        const Evaluation three = evaluate({rule(4).anyImage().keeps(3)});
        QCOMPARE(text(core::statements(three, find(three, "index1")).back()),
                 "We assume that parts of indexes and images that refer to others count; without "
                 "the newer one, rule 4 would keep this image");
        const Evaluation two = evaluate({rule(4).anyImage().keeps(2)}); // goes anyway
        QCOMPARE(two.verdict(find(two, "index1")).reason, Reason::MarkedByCount);
        QVERIFY(core::statements(two, find(two, "index1")).empty());
    }

    void words_data() {
        QTest::addColumn<Indexes>("told");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("outlook");
        QTest::addColumn<QString>("statement");
        QTest::newRow("one index")
            << indexes << "part of index v1"
            << "can go once index v1 is deleted"
            << "It is part of index v1, so no rule acts on it while that is in the repository";
        QTest::newRow("index without tags")
            << nested("stray", 0) << "part of index stray"
            << "can go once index stray is deleted"
            << "It is part of index stray, so no rule acts on it while that is in the repository";
        QTest::newRow("shared") << nested("index1", 4) << "part of indexes v2, amd2, v1 and 1 more"
                                << "can go once the indexes v2, amd2, v1 and 1 more are deleted"
                                << "It is part of the indexes v2, amd2, v1 and 1 more, so no rule "
                                   "acts on it while one of them is in the repository";
        QTest::newRow("two") << nested("index1", 1) << "part of indexes v1, amd1"
                             << "can go once the indexes v1, amd1 are deleted"
                             << "It is part of the indexes v1, amd1, so no rule acts on it while "
                                "one of them is in the repository";
    }
    void words() {
        QFETCH(Indexes, told);
        QFETCH(QString, reason);
        QFETCH(QString, outlook);
        QFETCH(QString, statement);
        const Evaluation evaluation = evaluate({rule(1).untagged().keeps(1)}, told);
        const ImageIndex arm = find(evaluation, "arm1");
        QCOMPARE(text(core::shortReason(evaluation, arm)), reason);
        QCOMPARE(text(core::outlook(evaluation, arm)), outlook);
        const auto statements = core::statements(evaluation, arm);
        QCOMPARE(statements.size(), std::size_t{1});
        QCOMPARE(text(statements.front()), statement);
    }

    void partThatIsNotMarkedHasAnOrdinaryReasonAndNoOutlook() {
        const Evaluation evaluation = evaluate({rule(1).untagged().keepsPushedWithin(9)});
        const ImageIndex arm = find(evaluation, "arm1");
        QCOMPARE(evaluation.verdict(arm).reason, Reason::WithinAge);
        QCOMPARE(text(core::outlook(evaluation, arm)), "");
        QCOMPARE(text(core::statements(evaluation, arm).front()),
                 "It is part of index v1, so no rule acts on it while that is in the repository");
        QVERIFY(core::statements(evaluation, find(evaluation, "stray")).empty());
        QVERIFY(core::statements(evaluation, find(evaluation, "index1")).empty());
    }

    void steps_data() {
        QTest::addColumn<Rules>("rules");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("count") << Rules{rule(1).untagged().keeps(1)}
                               << QStringList{"identifies it, and it is the 4th newest, with 1 "
                                              "kept → claims it, but cannot act on a part of an "
                                              "index"};
        QTest::newRow("age") << Rules{rule(1).untagged().keepsPushedWithin(2)}
                             << QStringList{"identifies it, and it is past the 2-day limit → "
                                            "claims it, but cannot act on a part of an index"};
        QTest::newRow("too late as well")
            << Rules{rule(7).untagged().keepsPushedWithin(9), rule(8).anyImage().keeps(1)}
            << QStringList{"identifies it, and it is within the 9-day limit since its push → "
                           "claims it, keeps it",
                           "identifies it, but rule 7 has claimed it. It could not act on a part "
                           "of an index anyway"};
    }
    void steps() {
        QFETCH(Rules, rules);
        QFETCH(QStringList, sentences);
        const Evaluation evaluation = evaluate(rules);
        const ImageIndex arm = find(evaluation, "arm1");
        QStringList came;
        for (const RuleStep& step : core::explain(evaluation, arm).steps)
            came.append(text(core::sentence(step, evaluation, arm)));
        QCOMPARE(came, sentences);
    }
};

QTEST_APPLESS_MAIN(TestIndexes)
#include "tst_indexes.moc"
