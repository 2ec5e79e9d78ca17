// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policydraft.h"
#include "core/policy/policyfile.h"

#include <QTest>

namespace {

const std::string policy = "{\n  \"rules\": [\n    {\"rulePriority\": 0, \"description\": "
                           "\"\xC3\xA4\xF0\x9F\x90\xB3\"}\n  ]\n}";

// As `aws ecr get-lifecycle-policy` prints it, characters beyond ASCII escaped.
const std::string answer =
    "{\n  \"registryId\": \"123456789012\",\n  \"lifecyclePolicyText\": \"{\\n  \\\"rules\\\": "
    "[\\n    {\\\"rulePriority\\\": 0, \\\"description\\\": \\\"\\u00e4\\ud83d\\udc33\\\"}\\n  "
    "]\\n}\"\n}";

} // namespace

class TestPolicyFile : public QObject {
    Q_OBJECT
private slots:
    void knowsBothShapes();
    void placesAreThoseInTheFile();
    void aByteOrderMarkInsideMovesNoPlace();
    void brokenTextInsideIsShownWhereItStands();
    void lengthIsThatOfThePolicyAlone();
    void whatCannotBeReadIsAFinding();
    void draftsKeepTheRestOfTheDocument();
    void whatHasNoRulesIsNoDraft_data();
    void whatHasNoRulesIsNoDraft();
};

void TestPolicyFile::knowsBothShapes() {
    const auto bare = core::readPolicyFile(policy);
    const auto wrapped = core::readPolicyFile(answer);
    QCOMPARE(bare->shape, core::PolicyShape::Bare);
    QCOMPARE(wrapped->shape, core::PolicyShape::ApiAnswer);
    QVERIFY(bare->json.root == wrapped->json.root);
}

void TestPolicyFile::placesAreThoseInTheFile() {
    const auto bare = core::readPolicyFile(policy)->json.places.at("/rules/0/description");
    QCOMPARE(bare.line, 3);
    QCOMPARE(bare.column, 40);
    const auto file = core::readPolicyFile(answer);
    for (const auto& [pointer, text] : {std::pair{"/rules/0/rulePriority", "0, "},
                                        {"/rules/0/description", "\\\"\\u00e4"},
                                        {"/rules", "[\\n"}}) {
        const auto place = file->json.places.at(pointer);
        QCOMPARE(place.line, 3);
        const std::size_t lineStart = answer.find('\n', answer.find('\n') + 1) + 1;
        const auto column = static_cast<std::size_t>(place.column) - 1;
        QVERIFY2(answer.substr(lineStart + column).starts_with(text), pointer);
    }
}

void TestPolicyFile::aByteOrderMarkInsideMovesNoPlace() {
    const std::string text = R"({"lifecyclePolicyText": "\ufeff{\"rules\": 5}"})";
    const auto file = core::readPolicyFile(text);
    QVERIFY(file->json.hasByteOrderMark);
    const auto place = file->json.places.at("/rules");
    QCOMPARE(text.substr(static_cast<std::size_t>(place.column) - 1, 1), std::string("5"));
}

void TestPolicyFile::brokenTextInsideIsShownWhereItStands() {
    const std::string text = R"({"lifecyclePolicyText": "{\n oops}"})";
    const auto file = core::readPolicyFile(text);
    QVERIFY(!file);
    QCOMPARE(file.error().place.line, 1);
    QVERIFY(
        text.substr(static_cast<std::size_t>(file.error().place.column) - 1).starts_with("oops"));
}

void TestPolicyFile::lengthIsThatOfThePolicyAlone() {
    QCOMPARE(core::readPolicyFile(answer)->characters, core::readPolicyFile(policy)->characters);
}

void TestPolicyFile::whatCannotBeReadIsAFinding() {
    const auto checked = core::checkPolicyFile("{");
    QCOMPARE(checked.findings.size(), std::size_t{1});
    QCOMPARE(checked.findings[0].id, std::string_view("V1"));
    QVERIFY(!checked.policy);
}

void TestPolicyFile::draftsKeepTheRestOfTheDocument() {
    const std::string text = R"({"a":1,"rules":[{"b":2},{}],"c":{}})";
    const auto draft = core::draftFrom(core::readJson(text)->root);
    QCOMPARE(draft->rules.size(), std::size_t{2});
    QCOMPARE(draft->rules[1].id, core::RuleId(2));
    QCOMPARE(core::printCompact(core::toJson(*draft)), text);
}

void TestPolicyFile::whatHasNoRulesIsNoDraft_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("a list") << "[]"
                            << "";
    QTest::newRow("no rules") << "{}"
                              << "";
    QTest::newRow("null") << R"({"rules":null})"
                          << "/rules";
    QTest::newRow("a rule that is none") << R"({"rules":[{},5]})"
                                         << "/rules/1";
    QString many = QStringLiteral("{\"rules\":[{}");
    for (int i = 0; i < 50; ++i)
        many += QStringLiteral(",{}");
    QTest::newRow("51 rules") << many + QStringLiteral("]}") << "/rules";
}

void TestPolicyFile::whatHasNoRulesIsNoDraft() {
    QFETCH(const QString, text);
    const auto draft = core::draftFrom(core::readJson(text.toStdString())->root);
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, core::ErrorCode::WrongShape);
    QTEST(QString::fromStdString(draft.error().pointer), "pointer");
}

QTEST_APPLESS_MAIN(TestPolicyFile)
#include "tst_policyfile.moc"
