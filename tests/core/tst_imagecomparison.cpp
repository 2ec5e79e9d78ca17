// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/imagecomparison.h"
#include "tests/support/builders.h"

#include <QTest>

#include <algorithm>

using core::Change;
using test::image;
using test::rule;

namespace {

using Rules = std::vector<core::Rule>;

std::vector<core::ImageRecord> incident() {
    return {image("dev-1").pushedDaysAgo(5).ofBytes(1),
            image("dev-2", "prod-1").pushedDaysAgo(4).ofBytes(20),
            image("dev-3").pushedDaysAgo(3).ofBytes(300),
            image("dev-4").pushedDaysAgo(2).ofBytes(4000),
            image("dev-5").pushedDaysAgo(1).ofBytes(50000)};
}

test::RuleBuilder dev(int priority) {
    return rule(priority).taggedPrefix("dev-");
}
test::RuleBuilder prod(int priority) {
    return rule(priority).taggedPrefix("prod-").keeps(1000);
}

core::ImageComparison compared(const Rules& before, const Rules& after,
                               const std::vector<core::ImageRecord>& images = incident()) {
    core::Evaluator evaluator(test::storeOf(images));
    const core::Evaluation old = evaluator.evaluate(test::policyOf(before), test::testNow);
    return {old, evaluator.evaluate(test::policyOf(after), test::testNow)};
}

// The words of changes, so that a failure can be read.
QString words(const std::vector<Change>& changes) {
    QStringList list;
    for (const Change change : changes)
        list << QString::fromUtf8(core::word(change).data());
    return list.join(QLatin1Char(' '));
}

// The changes of the incident's images, from dev-1 to dev-5.
std::vector<Change> changes(const core::ImageComparison& comparison) {
    std::vector<Change> found;
    for (core::ImageIndex image = 0; image < 5; ++image)
        found.push_back(comparison.change(image));
    std::ranges::reverse(found); // the newest comes first
    return found;
}

} // namespace

class TestImageComparison : public QObject {
    Q_OBJECT
private slots:
    void everyImageIsInOneGroup_data();
    void everyImageIsInOneGroup();
    void groupsAreTotalled();
    void changesAreCountedForTheRuleThatDecidesNow();
    void whatNoRuleDecidesAboutCountsForNone();
    void wordsAreThoseOfTheCommandLine();
};

void TestImageComparison::everyImageIsInOneGroup_data() {
    using enum Change;
    QTest::addColumn<Rules>("before");
    QTest::addColumn<Rules>("after");
    QTest::addColumn<std::vector<Change>>("expected");
    const Rules incident = {dev(1).keeps(2), prod(2)};
    QTest::newRow("no change") << incident << incident << std::vector(5, Same);
    QTest::newRow("renumbered") << incident << Rules{dev(10).keeps(2), prod(20)}
                                << std::vector(5, Same);
    QTest::newRow("moved: the rule of the others is the same one")
        << incident << Rules{prod(1), dev(2).keeps(2)}
        << std::vector{Same, NewlyKept, Same, Same, Same};
    QTest::newRow("moved back") << Rules{prod(1), dev(2).keeps(2)} << incident
                                << std::vector{Same, NewlyExpires, Same, Same, Same};
    QTest::newRow("another limit is no other rule")
        << incident << Rules{dev(1).keeps(3), prod(2)}
        << std::vector{Same, Same, NewlyKept, Same, Same};
    QTest::newRow("age instead of count") << incident << Rules{dev(1).keepsPushedWithin(3), prod(2)}
                                          << std::vector{Same, Same, NewlyKept, Same, Same};
    QTest::newRow("archived instead of kept")
        << Rules{dev(1).keeps(5)} << Rules{dev(1).keeps(4).archives()}
        << std::vector{NewlyArchived, Same, Same, Same, Same};
    QTest::newRow("archived instead of expired")
        << Rules{dev(1).keeps(3)} << Rules{dev(1).keeps(4).archives()}
        << std::vector{NewlyArchived, NewlyKept, Same, Same, Same};
    QTest::newRow("expires instead of archived")
        << Rules{dev(1).keeps(4).archives()} << Rules{dev(1).keeps(3)}
        << std::vector{NewlyExpires, NewlyExpires, Same, Same, Same};
    QTest::newRow("another rule above")
        << Rules{dev(1).keeps(2)} << Rules{rule(1).tagged("*-5").keeps(1), dev(2).keeps(2)}
        << std::vector{Same, Same, Same, Same, OtherRule};
    QTest::newRow("rule removed: none decides any more")
        << Rules{dev(1).keeps(4)} << Rules{prod(5)}
        << std::vector{NewlyKept, OtherRule, OtherRule, OtherRule, OtherRule};
    QTest::newRow("other tags at the same priority: the rule was edited")
        << Rules{dev(1).keeps(4)} << Rules{rule(1).taggedPrefix("de").keeps(4)}
        << std::vector(5, Same);
    QTest::newRow("order and repeats of entries do not matter")
        << Rules{rule(1).taggedPrefix("dev-", "prod-").keeps(1)}
        << Rules{rule(7).taggedPrefix("prod-", "dev-", "prod-").keeps(1)} << std::vector(5, Same);
}

void TestImageComparison::everyImageIsInOneGroup() {
    QFETCH(Rules, before);
    QFETCH(Rules, after);
    QFETCH(std::vector<Change>, expected);
    const core::ImageComparison comparison = compared(before, after);
    QCOMPARE(words(changes(comparison)), words(expected));
    for (const Change change : core::changes) {
        const auto count = static_cast<std::size_t>(std::ranges::count(expected, change));
        QCOMPARE(comparison.images(change).count(), count);
        QCOMPARE(comparison.total(change).images, count);
    }
}

void TestImageComparison::groupsAreTotalled() {
    const auto comparison = compared({dev(1).keeps(1)}, {prod(1), dev(2).keeps(2)});
    QVERIFY((comparison.total(Change::NewlyKept) == core::Total{2, 4020}));
    QVERIFY((comparison.total(Change::NewlyExpires) == core::Total{0, 0}));
    QVERIFY((comparison.total(Change::Same) == core::Total{3, 50301}));
}

void TestImageComparison::changesAreCountedForTheRuleThatDecidesNow() {
    const auto comparison = compared({dev(1).keeps(1)}, {prod(1), dev(2).keeps(2)});
    QCOMPARE(comparison.count(Change::NewlyKept, 0), std::size_t{1});
    QCOMPARE(comparison.count(Change::NewlyKept, 1), std::size_t{1});
    QCOMPARE(comparison.count(Change::NewlyExpires, 1), std::size_t{0});
}

void TestImageComparison::whatNoRuleDecidesAboutCountsForNone() {
    const auto comparison = compared({dev(1).keeps(1)}, {prod(5)});
    QCOMPARE(comparison.total(Change::NewlyKept).images, std::size_t{4});
    QCOMPARE(comparison.count(Change::NewlyKept, 0), std::size_t{1});
}

void TestImageComparison::wordsAreThoseOfTheCommandLine() {
    std::vector<std::string_view> words;
    for (const Change change : core::changes)
        words.push_back(core::word(change));
    QVERIFY((words == std::vector<std::string_view>{"newly-expires", "newly-archived", "newly-kept",
                                                    "other-rule", "same"}));
}

QTEST_APPLESS_MAIN(TestImageComparison)
#include "tst_imagecomparison.moc"
