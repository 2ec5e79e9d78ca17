// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/check.h"
#include "core/policy/policytext.h"

#include <QTest>

#include <functional>

using core::PolicyDraft;
using core::PolicyText;

namespace {

using Edit = std::function<void(PolicyDraft&)>;

// The texts of rows read better with line breaks for `|`, and single quotes for double ones.
std::string lines(std::string text) {
    std::string result;
    for (const char c : text)
        result += c == '|' ? '\n' : c == '\'' ? '"' : c;
    return result;
}

PolicyText policy(const std::string& text) {
    return core::withText(core::laidOut(core::emptyDraft()), text);
}

void addRule(PolicyDraft& draft) {
    draft.rules.push_back(
        {core::freshRuleId(draft), core::JsonObject{{"a", core::JsonArray{"x", "y"}}}});
}

Edit removes(std::size_t rule) {
    return [rule](PolicyDraft& draft) {
        draft.rules.erase(draft.rules.begin() + static_cast<std::ptrdiff_t>(rule));
    };
}

Edit setsMember(const char* name, core::JsonValue value) {
    return [=](PolicyDraft& draft) {
        core::set(draft.rules[0].json, name, value);
    };
}

} // namespace

class TestPolicyText : public QObject {
    Q_OBJECT
private slots:
    void keepsTheLayout_data();
    void keepsTheLayout();
    void windowsLineEndsStay();
    void tellsWhereATextIsBroken_data();
    void tellsWhereATextIsBroken();
    void aBrokenTextLeavesTheDraft();
    void findingsOfABrokenTextNameNoRule();
    void aNewRuleGetsANewId();
    void theRestKeepsItsIdWhenARuleIsCut();
};

void TestPolicyText::keepsTheLayout_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("after");

    const auto row = [](const char* name, const char* before, Edit edit, const char* after) {
        QTest::newRow(name) << QString::fromStdString(lines(before)) << std::move(edit)
                            << QString::fromStdString(lines(after));
    };
    row("a value in one line", "{'x':1, 'rules' : [ {'n':1 ,'m': 2} ]}",
        setsMember("n", core::number(20)), "{'x':1, 'rules' : [ {'n':20 ,'m': 2} ]}");
    row("a number that means the same stays", "{'rules':[{'n': 1.50e0,'m':2}]}",
        setsMember("m", core::number(3)), "{'rules':[{'n': 1.50e0,'m':3}]}");
    row("a new member after the others", "{'rules': [|    {|        'n': 1|    }|]}|",
        setsMember("m", "x"), "{'rules': [|    {|        'n': 1,|        'm': 'x'|    }|]}|");
    row("a new member in one line", "{'rules':[{'n':1}]}", setsMember("m", "x"),
        "{'rules':[{'n':1,'m':'x'}]}");
    row("a new member after two in one line", "{'rules':[{'n':1 , 'k':2}]}", setsMember("m", "x"),
        "{'rules':[{'n':1 , 'k':2 , 'm':'x'}]}");
    row("a rule more, in lines", "{|\t'rules': [|\t\t{|\t\t\t'a': ['p']|\t\t}|\t]|}", addRule,
        "{|\t'rules': [|\t\t{|\t\t\t'a': ['p']|\t\t},|\t\t{|\t\t\t'a': ['x', 'y']|\t\t}|\t]|}");
    row("a rule more, one in a line", "{'rules': [| {'a': ['p']}|]}", addRule,
        "{'rules': [| {'a': ['p']},| {'a': ['x', 'y']}|]}");
    row("a rule more, all in one line", "{'rules':[{'a':['p']}]}", addRule,
        "{'rules':[{'a':['p']},{'a':['x','y']}]}");
    row("the first rule", "{|  'rules': []|}|", addRule,
        "{|  'rules': [|    {|      'a': [|        'x',|        'y'|      ]|    }|  ]|}|");
    row("the first rule in one line", "{'rules':[ ]}", addRule, "{'rules':[{'a':['x','y']}]}");
    row("the first of three is cut", "{'rules': [|  {},|| {'b':1},|{}|]}", removes(0),
        "{'rules': [|  {'b':1},|{}|]}");
    row("the second of three is cut", "{'rules': [|  {'a':1},|| {},|{'c':1}|]}", removes(1),
        "{'rules': [|  {'a':1},|{'c':1}|]}");
    row("the last is cut", "{'rules': [|  {'a':1},|| {}|]}", removes(1),
        "{'rules': [|  {'a':1}|]}");
    row("the only one is cut", "{'rules': [|  {'a':1}|]}", removes(0), "{'rules': []}");
    row(
        "rules that change places take their text along", "{'rules': [|  {'a' : 1},|  {'b':  2}|]}",
        [](PolicyDraft& draft) { std::swap(draft.rules[0], draft.rules[1]); },
        "{'rules': [|  {'b':  2},|  {'a' : 1}|]}");
    row("a key that comes twice", "{'rules':[{'n':1, 'n':2, 'm':3}]}",
        setsMember("n", core::number(5)), "{'rules':[{'n':1, 'n':5, 'm':3}]}");
    row("an entry in the middle", "{'rules':[{'l': ['a',  'c']}]}",
        setsMember("l", core::JsonArray{"a", "b", "c"}), "{'rules':[{'l': ['a',  'b',  'c']}]}");
}

void TestPolicyText::keepsTheLayout() {
    QFETCH(QString, before);
    QFETCH(Edit, edit);
    QFETCH(QString, after);
    const PolicyText policy = ::policy(before.toStdString());
    QVERIFY(!policy.fault);
    PolicyDraft draft = policy.draft;
    edit(draft);
    QCOMPARE(QString::fromStdString(core::withDraft(policy, draft).text), after);
}

void TestPolicyText::windowsLineEndsStay() {
    const PolicyText before = policy("{\r\n  \"rules\": []\r\n}\r\n");
    PolicyDraft draft = before.draft;
    addRule(draft);
    const std::string text = core::withDraft(before, draft).text;
    QVERIFY(text.find("\r\n      \"a\"") != std::string::npos);
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1))
        QCOMPARE(text[at - 1], '\r');
}

void TestPolicyText::tellsWhereATextIsBroken_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("no JSON") << QByteArray("{\n \"rules\": [}") << 2 << 12;
    QTest::newRow("no rules") << QByteArray("\n{}") << 2 << 1;
    QTest::newRow("rules are no list") << QByteArray("{\n\"rules\": 1}") << 2 << 10;
    QTest::newRow("a rule is no object") << QByteArray("{\"rules\": [\n{},\n 3]}") << 3 << 2;
}

void TestPolicyText::tellsWhereATextIsBroken() {
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(int, column);
    const PolicyText broken = policy(text.toStdString());
    QVERIFY(broken.fault);
    QCOMPARE(broken.fault->place.line, line);
    QCOMPARE(broken.fault->place.column, column);
    const auto findings = core::checkPolicyText(broken).findings;
    QVERIFY(core::hasErrors(findings));
}

void TestPolicyText::aBrokenTextLeavesTheDraft() {
    const PolicyText whole = policy(R"({"rules":[{"rulePriority":1},{"rulePriority":2}]})");
    const PolicyText broken = core::withText(whole, R"({"rules":[{"rulePriority":1})");
    QVERIFY(broken.fault);
    QVERIFY(broken.draft == whole.draft);
    QVERIFY(core::withText(broken, whole.text) == whole);
}

void TestPolicyText::findingsOfABrokenTextNameNoRule() {
    const PolicyText broken = policy(R"({"rules":[{"rulePriority":0}, 7]})");
    QVERIFY(broken.fault);
    for (const core::Finding& finding : core::checkPolicyText(broken).findings)
        QVERIFY(!finding.rule);
}

void TestPolicyText::aNewRuleGetsANewId() {
    const PolicyText before = policy(R"({"rules":[{"rulePriority":1},{"rulePriority":2}]})");
    const PolicyText after =
        core::withText(before, R"({"rules":[{"rulePriority":1},{},{"rulePriority":2}]})");
    QCOMPARE(after.draft.rules[0].id, before.draft.rules[0].id);
    QCOMPARE(after.draft.rules[2].id, before.draft.rules[1].id);
    QVERIFY(!core::indexOf(before.draft, after.draft.rules[1].id));
}

void TestPolicyText::theRestKeepsItsIdWhenARuleIsCut() {
    const PolicyText before =
        policy(R"({"rules":[{"rulePriority":1},{"rulePriority":2},{"rulePriority":3}]})");
    const PolicyText after =
        core::withText(before, R"({"rules":[{"rulePriority":2},{"rulePriority":3, "x":0}]})");
    QCOMPARE(after.draft.rules[0].id, before.draft.rules[1].id);
    QCOMPARE(after.draft.rules[1].id, before.draft.rules[2].id);
}

QTEST_APPLESS_MAIN(TestPolicyText)
#include "tst_policytext.moc"
