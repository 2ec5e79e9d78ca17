// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What would keep an image that goes, in words. That it comes true, test_verdictproperties shows.
#include "core/evaluation/rescue.h"
#include "core/policy/policydraft.h"
#include "tests/support/builders.h"

#include <QTest>

namespace {

using core::ImageRecord;
using core::Rule;
using test::image;
using test::rule;
using test::untaggedImage;

using Images = std::vector<ImageRecord>;
using Rules = std::vector<Rule>;

// Of the image that is first in the list.
QString rescueOfFirst(const Rules& rules, const Images& images) {
    const core::Evaluation evaluation =
        core::Evaluator(test::storeOf(images)).evaluate(test::policyOf(rules), test::testNow);
    core::ImageIndex place = 0;
    while (evaluation.images().inputOrder(place) != 0)
        ++place;
    return QString::fromStdString(core::english(core::rescueSentence(evaluation, place)));
}

Images incident() {
    return {image("dev-2", "prod-1").pushedDaysAgo(4), image("dev-1").pushedDaysAgo(5),
            image("dev-3").pushedDaysAgo(3), image("dev-4").pushedDaysAgo(2),
            image("dev-5").pushedDaysAgo(1)};
}

Rule dev(int priority) {
    return rule(priority).taggedPrefix("dev-").keeps(2);
}

} // namespace

class TestRescue : public QObject {
    Q_OBJECT
private slots:
    void says_data() {
        QTest::addColumn<Rules>("rules");
        QTest::addColumn<Images>("images");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const Rules& rules, const Images& images,
                            const char* expected) {
            QTest::newRow(name) << rules << images << expected;
        };
        row("a later rule would keep it", {dev(1), rule(2).taggedPrefix("prod-").keeps(1000)},
            incident(),
            "To keep it, put rule 2 above rule 1, or let rule 1 keep the newest 4 or more");
        row("by its other tag", {dev(1)}, incident(),
            "To keep it, add a rule with the pattern `prod-1` above rule 1, or let rule 1 keep the "
            "newest 4 or more");
        row("by the tag to blame", {dev(1)},
            {image("dev-1").pushedDaysAgo(9), image("dev-2").pushedDaysAgo(2), image("dev-3")},
            "To keep it, add a rule with the pattern `dev-1` above rule 1, or let rule 1 keep the "
            "newest 3 or more");
        row("an any rule stays last", {dev(1), rule(2).anyImage().keeps(9)},
            {image("dev-1").pushedDaysAgo(9), image("dev-2").pushedDaysAgo(2), image("dev-3")},
            "To keep it, add a rule with the pattern `dev-1` above rule 1, or let rule 1 keep the "
            "newest 3 or more");
        row("untagged", {rule(3).untagged().keeps(1)},
            {untaggedImage("old").pushedDaysAgo(2), untaggedImage("new")},
            "To keep it, let rule 3 keep the newest 2 or more");
        row("by age", {rule(1).untagged().keepsPushedWithin(3)},
            {untaggedImage("old").pushedDaysAgo(5)},
            "To keep it, give rule 1 a limit of 5 days or more");
        row("by age, to the archive", {rule(1).anyImage().keepsPulledWithin(3).archives()},
            {image("a").pushedDaysAgo(5)},
            "To keep it, add a rule with the pattern `a` above rule 1, or give rule 1 a limit of 5 days "
            "or more");
        row("by age, below",
            {rule(1).anyImage().keepsPushedWithin(3), rule(2).tagged("a").keeps(1)},
            {image("a").pushedDaysAgo(5)},
            "To keep it, put rule 2 above rule 1, or give rule 1 a limit of 5 days or more");
        row("in the archive", {rule(1).tagged("a").inArchive().keepsArchivedWithin(90)},
            {image("a").archivedDaysAgo(100)},
            "To keep it, give rule 1 a limit of 100 days or more");
        row("kept", {rule(1).anyImage().keeps(9)}, incident(), "");
        row("no rule", {}, incident(), "");
        row("follows its subject", {rule(1).tagged("a").keepsPushedWithin(1)},
            {image("a.sig").refersTo(test::digestOf("a")),
             image("a").withDigest(test::digestOf("a")).pushedDaysAgo(5)},
            "");
        row("goes with its subject anyway", {rule(1).anyImage().keepsPushedWithin(1)},
            {image("a.sig").refersTo(test::digestOf("a")).pushedDaysAgo(5),
             image("a").withDigest(test::digestOf("a")).pushedDaysAgo(5)},
            "");
    }

    void says() {
        QFETCH(Rules, rules);
        QFETCH(Images, images);
        QFETCH(QString, expected);
        QCOMPARE(rescueOfFirst(rules, images), expected);
    }

    void advisesNoRuleThatEcrWouldNotTake() {
        Rules rules;
        for (int priority = 1; priority < static_cast<int>(core::mostRules); ++priority)
            rules.push_back(rule(priority).tagged("x" + std::to_string(priority)).keeps(1));
        rules.push_back(dev(50));
        QCOMPARE(rescueOfFirst(rules, incident()),
                 "To keep it, let rule 50 keep the newest 4 or more");
    }
};

QTEST_APPLESS_MAIN(TestRescue)
#include "tst_rescue.moc"
