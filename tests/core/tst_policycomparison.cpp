// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/policycomparison.h"
#include "core/json/jsonreader.h"
#include "core/policy/check.h"
#include "tests/core/policytexts.h"

#include <QTest>

using namespace test::text;

namespace {

core::PolicyDraft draftOf(const std::string& text) {
    if (!core::checkText(text).policy)
        qFatal("not valid: %s", text.c_str());
    return *core::draftFrom(core::readJson(text)->root);
}

std::string priorityText(const core::PolicyDraft& draft, std::optional<std::size_t> rule) {
    return rule ? core::printCompact(*core::find(draft.rules[*rule].json, "rulePriority")) : "-";
}

// A line for each rule: "1>2 moved countNumber 2>5", with "-" for a rule that is not there; of
// those that are in one policy alone only that.
QString differences(const std::string& before, const std::string& after) {
    const core::PolicyDraft old = draftOf(before);
    const core::PolicyDraft now = draftOf(after);
    std::string text;
    for (const core::RuleDifference& difference : core::comparePolicies(old, now)) {
        text += (text.empty() ? "" : "\n") + priorityText(old, difference.before) + ">" +
                priorityText(now, difference.after);
        text += difference.isMoved ? " moved" : "";
        if (!difference.before || !difference.after)
            continue;
        for (const core::ValueDifference& value : difference.values)
            if (value.key != core::RuleKey::Priority)
                text += " " + std::string(core::word(value.key)) + " " +
                        core::printCompact(value.before) + ">" + core::printCompact(value.after);
    }
    return QString::fromStdString(text);
}

bool areEqual(const std::string& before, const std::string& after) {
    return core::areEqual(core::comparePolicies(draftOf(before), draftOf(after)));
}

std::string dev(int priority) {
    return rule(std::to_string(priority), prefixes(R"("dev-")"));
}
std::string prod(int priority) {
    return rule(std::to_string(priority), prefixes(R"("prod-")", pushed));
}
std::string pr(int priority) {
    return rule(std::to_string(priority), patterns(R"("pr-*")", pulled), transition);
}
std::string rest(int priority) {
    return rule(std::to_string(priority), any());
}

} // namespace

class TestPolicyComparison : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenOtherwiseIsEqual_data();
    void whatIsWrittenOtherwiseIsEqual();
    void everyRuleThatDiffersIsTold_data();
    void everyRuleThatDiffersIsTold();
    void aDescriptionIsToldButDecidesNothing();
    void aRuleThatIsAddedIsToldWithAllItsValues();
};

void TestPolicyComparison::whatIsWrittenOtherwiseIsEqual_data() {
    QTest::addColumn<std::string>("one");
    QTest::addColumn<std::string>("other");
    QTest::newRow("order of rules")
        << policy({dev(1), prod(2), rest(3)}) << policy({rest(3), prod(2), dev(1)});
    QTest::newRow("order of entries")
        << single(prefixes(R"("a-", "b-", "c-")")) << single(prefixes(R"("c-", "a-", "b-")"));
    QTest::newRow("a repeated entry")
        << single(patterns(R"("a*", "b*")")) << single(patterns(R"("b*", "a*", "b*")"));
    QTest::newRow("a standard class that is said")
        << single(any()) << single(any(R"("storageClass": "standard", )" + count));
    QTest::newRow("an empty list") << single(any()) << single(R"("tagPrefixList": [], )" + any());
    QTest::newRow("an empty other list")
        << single(prefixes(R"("a-")")) << single(R"("tagPatternList": [], )" + prefixes(R"("a-")"));
    QTest::newRow("an empty description")
        << policy({rest(1)})
        << policy({R"({"rulePriority": 1, "description": "", "selection": {)" + any() +
                   R"(}, "action": {"type": "expire"}})"});
    QTest::newRow("order of keys, and layout")
        << policy({rule("1", any(), transition)})
        << policy({R"({"action":{"targetStorageClass":"archive","type":"transition"},)"
                   R"("selection":{"countNumber":2,"countType":"imageCountMoreThan",)"
                   R"("tagStatus":"any"},"rulePriority":1})"});
    QTest::newRow("a letter written as an escape")
        << single(prefixes(R"("dev-")")) << single(prefixes(R"("\u0064ev-")"));
    QTest::newRow("a key beside the rules")
        << policy({dev(1)}) << R"({"Version": "of ours", "rules": [)" + dev(1) + "]}";
}

void TestPolicyComparison::whatIsWrittenOtherwiseIsEqual() {
    QFETCH(const std::string, one);
    QFETCH(const std::string, other);
    QCOMPARE(differences(one, other), QString());
    QCOMPARE(differences(other, one), QString());
    QVERIFY(areEqual(one, other));
}

void TestPolicyComparison::everyRuleThatDiffersIsTold_data() {
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    QTest::addColumn<QString>("told");
    QTest::newRow("another count")
        << policy({dev(1)}) << policy({rule("1", prefixes(R"("dev-")", pushed))})
        << R"(1>1 countType "imageCountMoreThan">"sinceImagePushed")"
           R"( countUnit null>"days")";
    QTest::newRow("another prefix") << policy({dev(1)}) << single(prefixes(R"("dev-", "test-")"))
                                    << R"(1>1 tagPrefixList ["dev-"]>["dev-","test-"])";
    QTest::newRow("a prefix as a pattern")
        << single(prefixes(R"("a-")")) << single(patterns(R"("a-*")"))
        << R"(1>1 tagPatternList null>["a-*"] tagPrefixList ["a-"]>null)";
    QTest::newRow("case") << single(prefixes(R"("a-")")) << single(prefixes(R"("A-")"))
                          << R"(1>1 tagPrefixList ["a-"]>["A-"])";
    QTest::newRow("another action")
        << single(any()) << single(any(), transition)
        << R"(1>1 type "expire">"transition" targetStorageClass null>"archive")";
    QTest::newRow("another class")
        << single(any()) << single(any(transitioned("90")))
        << R"(1>1 storageClass "standard">"archive" countType "imageCountMoreThan">)"
           R"("sinceImageTransitioned" countUnit null>"days" countNumber 2>90)";

    QTest::newRow("two swapped") << policy({dev(1), prod(2)}) << policy({dev(2), prod(1)})
                                 << "2>1 moved\n1>2";
    QTest::newRow("the last to the top, priorities dealt out anew")
        << policy({dev(10), pr(20), rest(40), prod(30)})
        << policy({dev(20), pr(30), rest(40), prod(10)}) << "30>10 moved\n10>20\n20>30";
    QTest::newRow("the last to the top, with a number of its own")
        << policy({dev(10), pr(20), prod(30)}) << policy({prod(5), dev(10), pr(20)})
        << "30>5 moved";
    QTest::newRow("the first down, with a number of its own")
        << policy({dev(10), pr(20), prod(30)}) << policy({dev(35), pr(20), prod(30)})
        << "10>35 moved";
    QTest::newRow("overtaken, with its old number")
        << policy({dev(5), pr(6), prod(7)}) << policy({pr(1), prod(2), dev(5)})
        << "6>1\n7>2\n5>5 moved";
    QTest::newRow("moved and edited")
        << policy({dev(1), prod(2), rest(3)})
        << policy({rule("2", prefixes(R"("dev-")", pushed)), prod(1), rest(3)})
        << R"(2>1 moved)"
           "\n"
           R"(1>2 countType "imageCountMoreThan">)"
           R"("sinceImagePushed" countUnit null>"days")";
    QTest::newRow("only renumbered")
        << policy({dev(1), prod(2)}) << policy({dev(10), prod(20)}) << "1>10\n2>20";
    QTest::newRow("added on top") << policy({dev(2)}) << policy({prod(1), dev(2)}) << "->1";
    QTest::newRow("added in its stead")
        << policy({dev(1)}) << policy({prod(1), dev(2)}) << "->1\n1>2";
    QTest::newRow("removed") << policy({dev(1), prod(2), rest(3)}) << policy({dev(1), rest(3)})
                             << "2>-";
    QTest::newRow("one goes, another one comes below")
        << policy({dev(1), prod(2)}) << policy({prod(2), pr(3)}) << "1>-\n->3";
    const std::string twin2 = rule("2", patterns(R"("a*")"));
    const std::string twin3 = rule("3", patterns(R"("a*")"));
    QTest::newRow("twins keep their order")
        << policy({dev(1), twin2, twin3}) << policy({rule("1", patterns(R"("a*")")), twin2, dev(3)})
        << "2>1\n3>2\n1>3 moved";
}

void TestPolicyComparison::everyRuleThatDiffersIsTold() {
    QFETCH(const std::string, before);
    QFETCH(const std::string, after);
    QFETCH(const QString, told);
    QCOMPARE(differences(before, after), told);
    QVERIFY(!areEqual(before, after));
    QVERIFY(!areEqual(after, before));
}

void TestPolicyComparison::aDescriptionIsToldButDecidesNothing() {
    const auto described = [](const std::string& text) {
        return policy({R"({"rulePriority": 1, "description": ")" + text + R"(", "selection": {)" +
                       any() + R"(}, "action": {"type": "expire"}})"});
    };
    QCOMPARE(differences(described("a"), described("b")), R"(1>1 description "a">"b")");
    QVERIFY(areEqual(described("a"), described("b")));
    QCOMPARE(differences(policy({rest(1)}), described("b")), R"(1>1 description null>"b")");
    QVERIFY(areEqual(policy({rest(1)}), described("b")));
}

void TestPolicyComparison::aRuleThatIsAddedIsToldWithAllItsValues() {
    const auto added =
        core::comparePolicies(draftOf(policy({dev(1)})), draftOf(policy({dev(1), pr(2)})));
    std::string values;
    for (const core::ValueDifference& value : added.at(0).values) {
        QCOMPARE(value.before, core::JsonValue());
        values += std::string(core::word(value.key)) + " " + core::printCompact(value.after) + "\n";
    }
    QCOMPARE(values, "rulePriority 2\ntagStatus \"tagged\"\ntagPatternList [\"pr-*\"]\n"
                     "storageClass \"standard\"\ncountType \"sinceImagePulled\"\n"
                     "countUnit \"days\"\ncountNumber 2\ntype \"transition\"\n"
                     "targetStorageClass \"archive\"\n");
}

QTEST_APPLESS_MAIN(TestPolicyComparison)
#include "tst_policycomparison.moc"
