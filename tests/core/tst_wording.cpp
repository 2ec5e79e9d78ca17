// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Short reasons, outlooks, and what a rule does, in words.
#include "core/evaluation/wording.h"
#include "tests/core/evaluated.h"

#include <QTest>

namespace {

using namespace std::chrono_literals;
using core::Evaluation;
using core::ImageIndex;
using core::ImageRecord;
using core::Rule;
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

} // namespace

class TestWording : public QObject {
    Q_OBJECT

private slots:
    void theExamplesOfTheHeader() {
        const Evaluation evaluation = evaluate({prod(1), dev(2)}, incident());
        const ImageIndex promoted = firstOfList(evaluation);
        QCOMPARE(text(core::sentence(core::explain(evaluation, promoted).steps[1], evaluation,
                                     promoted)),
                 "identifies it by dev-2 and would expire it as the 4th newest, with 2 kept, but "
                 "rule 1 has claimed it");
        QCOMPARE(text(core::ruleSentence(dev(1))),
                 "Of images with a tag starting with dev-, keep the newest 2 and expire the rest");
    }

    void shortReason_data() {
        columns();
        row("no rule", {prod(1)}, {image("dev-1")}, "no rule identifies it");
        row("too many", {dev(1)}, incident(), "4th newest, 2 are kept");
        row("too many for one", {rule(1).anyImage().keeps(1)}, incident(), "4th newest, 1 is kept");
        row("newest", {prod(1)}, incident(), "newest of 1000 kept");
        row("one of several", {rule(1).anyImage().keeps(9)}, incident(), "4th newest of 9 kept");
        row("protected", {rule(1).tagged("prod-1").keeps(100'000)}, incident(), "always kept");
        row("the one", {rule(1).tagged("prod-1").keeps(1)}, incident(), "newest, 1 is kept");
        row("old", {rule(1).anyImage().keepsPushedWithin(3)}, incident(),
            "pushed more than 3 days ago");
        row("older than a day", {rule(1).anyImage().keepsPushedWithin(1)}, incident(),
            "pushed more than 1 day ago");
        row("young", {rule(1).anyImage().keepsPushedWithin(4)}, incident(),
            "pushed within the last 4 days");
        row("not pulled", {rule(1).anyImage().keepsPulledWithin(3).archives()}, incident(),
            "not pulled for more than 3 days");
        row("long in the archive", {rule(1).anyImage().inArchive().keepsArchivedWithin(90)},
            {image("a").archivedDaysAgo(91)}, "archived more than 90 days ago");
        row("archived at an unknown time", {rule(1).anyImage().inArchive().keepsArchivedWithin(90)},
            {image("a").archived()}, "archived at an unknown time");
    }
    void shortReason() {
        QFETCH(Rules, rules);
        QFETCH(Images, images);
        QFETCH(QString, expected);
        const Evaluation evaluation = evaluate(rules, images);
        QCOMPARE(text(core::shortReason(evaluation, firstOfList(evaluation))), expected);
    }

    void outlook_data() {
        columns();
        row("days", {rule(1).anyImage().keepsPushedWithin(7)}, incident(),
            "expires in 3 days, after 2026-11-27T00:00:00Z");
        row("days and some hours", {rule(1).anyImage().keepsPushedWithin(7)},
            {image("a").pushedAt(test::daysAgo(4) + 1h)},
            "expires in 4 days, after 2026-11-27T01:00:00Z");
        row("two days", {rule(1).anyImage().keepsPushedWithin(6)}, incident(),
            "expires in 48 hours, after 2026-11-26T00:00:00Z");
        row("now", {rule(1).anyImage().keepsPushedWithin(4)}, incident(),
            "expires within an hour, after 2026-11-24T00:00:00Z");
        row("to the archive", {rule(1).anyImage().keepsPulledWithin(9).archives()}, incident(),
            "goes to the archive in 5 days, after 2026-11-29T00:00:00Z");
        row("count", {rule(1).taggedPrefix("dev-").keeps(5)}, incident(),
            "expires after 2 newer images that rule 1 identifies");
        row("last of the count", {rule(7).taggedPrefix("dev-").keeps(4)}, incident(),
            "expires after 1 newer image that rule 7 identifies");
        row("protected", {rule(1).anyImage().keeps(100'000)}, incident(), "");
        row("a whole tag", {rule(1).tagged("prod-1").keeps(1)}, incident(),
            "stays while it has the tag `prod-1`, which only one image can have");
        row("beyond the end of time", {rule(1).anyImage().keepsPushedWithin(2'000'000'000)},
            incident(), "");
        row("unknown time", {rule(1).anyImage().inArchive().keepsArchivedWithin(90)},
            {image("a").archived()}, "");
        row("goes already", {dev(1)}, incident(), "");
        row("no rule", {prod(1)}, {image("dev-1")}, "");
    }
    void outlook() {
        QFETCH(Rules, rules);
        QFETCH(Images, images);
        QFETCH(QString, expected);
        const Evaluation evaluation = evaluate(rules, images);
        QCOMPARE(text(core::outlook(evaluation, firstOfList(evaluation))), expected);
    }

    void outlookComesTrue() {
        const Images images = {image("a").pushedDaysAgo(4)};
        core::Evaluator evaluator(test::storeOf(images));
        const core::Policy policy = test::policyOf({rule(1).anyImage().keepsPushedWithin(7)});
        const core::Instant end = test::daysAgo(-3);
        QCOMPARE(evaluator.evaluate(policy, end).outcome(0), core::Outcome::Keep);
        QCOMPARE(evaluator.evaluate(policy, end + 1ns).outcome(0), core::Outcome::Expire);
    }

    void ruleSentence_data() {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const Rule& rule, const char* expected) {
            QTest::newRow(name) << rule << expected;
        };
        row("prefix, count", dev(1),
            "Of images with a tag starting with dev-, keep the newest 2 and expire the rest");
        row("pattern, count of one", rule(1).tagged("v*-rc").keeps(1),
            "Of images with a tag matching v*-rc, keep the newest and expire the rest");
        row("star in a prefix", rule(1).taggedPrefix("v*").keeps(3),
            "Of images with a tag starting with v*, keep the newest 3 and expire the rest");
        row("several patterns", rule(1).tagged("a", "b*").keeps(3),
            "Of images with a tag for each of a, b*, keep the newest 3 and expire the rest");
        row("several prefixes", rule(1).taggedPrefix("a-", "b-").keeps(3).archives(),
            "Of images with a tag for each of a-*, b-*, keep the newest 3 and archive the rest");
        row("several prefixes, a star in one", rule(1).taggedPrefix("prod*", "b-").keeps(3),
            "Of images with a tag for each of prod*, b-*, keep the newest 3 and expire the rest");
        row("many patterns, the limit stays in sight",
            rule(1).tagged("a", "b", "c", "d", "e", "f").keeps(3),
            "Of images with a tag for each of a, b, c… (6), keep the newest 3 and expire the rest");
        row("not so many", rule(1).tagged("a", "b", "c", "d", "e").keeps(3),
            "Of images with a tag for each of a, b, c, d, e, keep the newest 3 and expire the "
            "rest");
        row("any, count", rule(1).anyImage().keeps(5),
            "Of all images, keep the newest 5 and expire the rest");
        row("protection", rule(1).taggedPrefix("prod-").keeps(999'999'999),
            "Always keep images with a tag starting with prod-: no rule below may touch them");
        row("as many as a repository holds", rule(1).tagged("prod-*").keeps(100'000).archives(),
            "Always keep images with a tag matching prod-*: no rule below may touch them");
        row("one less", rule(1).anyImage().keeps(99'999),
            "Of all images, keep the newest 99999 and expire the rest");
        row("untagged, age", rule(1).untagged().keepsPushedWithin(14),
            "Expire untagged images pushed more than 14 days ago");
        row("any, one day", rule(1).anyImage().keepsPushedWithin(1).archives(),
            "Archive all images pushed more than 1 day ago");
        row("prefix, pull age", rule(1).taggedPrefix("dev-").keepsPulledWithin(30).archives(),
            "Archive images with a tag starting with dev- that were not pulled for more than 30 "
            "days");
        row("any, archive age", rule(1).anyImage().inArchive().keepsArchivedWithin(90),
            "Expire all images archived more than 90 days ago");
    }
    void ruleSentence() {
        QFETCH(Rule, rule);
        QFETCH(QString, expected);
        QCOMPARE(text(core::ruleSentence(rule)), expected);
    }

    void noRuleSentenceLacksAWord() {
        const std::vector<core::Limit> limits = {
            core::KeepNewest{1}, core::KeepNewest{2},
            core::KeepYoungerThan{core::AgeSince::Pushed, std::chrono::days(1)},
            core::KeepYoungerThan{core::AgeSince::Pushed, std::chrono::days(2)}};
        for (const Rule& selecting :
             Rules{rule(1).anyImage(), rule(1).untagged(), rule(1).tagged("tag*"),
                   rule(1).taggedPrefix("tag"), rule(1).tagged("tag*", "b")}) {
            for (const core::Limit& limit : limits) {
                for (const core::RuleAction action :
                     {core::RuleAction::Expire, core::RuleAction::Archive}) {
                    Rule rule = selecting;
                    rule.limit = limit;
                    rule.action = action;
                    const QString sentence = text(core::ruleSentence(rule));
                    QVERIFY2(!sentence.isEmpty() && !sentence.contains(u'%'), qPrintable(sentence));
                    const bool expires = action == core::RuleAction::Expire;
                    QCOMPARE(sentence.contains("expire", Qt::CaseInsensitive), expires);
                    QCOMPARE(sentence.contains("archive", Qt::CaseInsensitive), !expires);
                    const bool isTagged =
                        std::holds_alternative<core::Tagged>(selecting.selection.tags);
                    QCOMPARE(sentence.contains(" tag "), isTagged);
                    QCOMPARE(sentence.contains("untagged"),
                             std::holds_alternative<core::Untagged>(selecting.selection.tags));
                }
            }
        }
    }

    void ruleName_data() {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QString>("expected");
        QTest::newRow("prefix") << dev(1) << "dev-";
        QTest::newRow("several") << Rule(rule(1).tagged("a*", "b*")) << "a*, b*";
        QTest::newRow("untagged") << Rule(rule(1).untagged()) << "untagged";
        QTest::newRow("any") << Rule(rule(1).anyImage()) << "any image";
        QTest::newRow("archive") << Rule(rule(1).anyImage().inArchive())
                                 << "any image in the archive";
    }
    void ruleName() {
        QFETCH(Rule, rule);
        QFETCH(QString, expected);
        QCOMPARE(text(core::ruleName(rule)), expected);
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

QTEST_APPLESS_MAIN(TestWording)
#include "tst_wording.moc"
