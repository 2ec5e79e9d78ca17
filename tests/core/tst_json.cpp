// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonreader.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <random>

class TestJson : public QObject {
    Q_OBJECT
private slots:
    void printsWhatItReadWithNumbersAsWritten();
    void printsWithTwoBlanks();
    void placesPointToWhereTheValueBegins_data();
    void placesPointToWhereTheValueBegins();
    void aMissingPointerFallsBackToTheValueAround();
    void theLastOfTwoMembersCountsInTheFirstOnesPlace();
    void aByteOrderMarkIsDroppedAndNoted();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
    void sixtyFourLevelsAreFineAndOneMoreIsNot();
    void onlyWholeNumbersOf32BitsAreIntegers_data();
    void onlyWholeNumbersOf32BitsAreIntegers();
    void membersAreSetInTheirPlaceOrAtTheEnd();
    void agreesWithTheJsonLibraryOnWhatIsJson();
};

void TestJson::printsWhatItReadWithNumbersAsWritten() {
    const std::string text =
        R"({"b":2.0,"a":[1e400,-0,123456789012345678901234567890,true,null],"":"\"\\\n\u0001ä"})";
    const auto json = core::readJson(text);
    QVERIFY(json);
    QCOMPARE(core::printCompact(json->root), text);
    QCOMPARE(core::readJson(core::print(json->root))->root == json->root, true);
}

void TestJson::printsWithTwoBlanks() {
    const core::JsonValue value = core::JsonObject{
        {"a", core::JsonArray{core::number(1), core::JsonArray{}, core::JsonObject{}}}};
    QCOMPARE(core::print(value), std::string("{\n  \"a\": [\n    1,\n    [],\n    {}\n  ]\n}"));
}

void TestJson::placesPointToWhereTheValueBegins_data() {
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("the whole") << "" << 1 << 3;
    QTest::newRow("a string after letters of two bytes") << "/ä" << 1 << 10;
    QTest::newRow("an array") << "/list" << 2 << 10;
    QTest::newRow("a number in it") << "/list/1" << 3 << 2;
    QTest::newRow("a name with a slash and a tilde") << "/a~1b~0" << 4 << 9;
}

void TestJson::placesPointToWhereTheValueBegins() {
    QFETCH(const QString, pointer);
    const auto json = core::readJson("  { \"ä\": \"ö\", \n\"list\" : [ \"]\\\",\" ,\n\t12.5e1], "
                                     "\n\"a/b~\": false }\n");
    QVERIFY(json);
    const core::TextPlace place = json->places.at(pointer.toStdString());
    QTEST(place.line, "line");
    QTEST(place.column, "column");
}

void TestJson::aMissingPointerFallsBackToTheValueAround() {
    const auto json = core::readJson("{\n \"rules\": [\n  {}]}");
    QCOMPARE(json->places.at("/rules/0/selection/tagStatus").line, 3);
    QCOMPARE(json->places.at("/other").line, 1);
}

void TestJson::theLastOfTwoMembersCountsInTheFirstOnesPlace() {
    const auto json = core::readJson(R"({"a":1,"b":2,"a":3})");
    QCOMPARE(core::printCompact(json->root), std::string(R"({"a":3,"b":2})"));
    QCOMPARE(json->places.repeats(), core::TextPlaces::Pointers{"/a"});
}

void TestJson::aByteOrderMarkIsDroppedAndNoted() {
    const auto json = core::readJson("\xEF\xBB\xBF{}");
    QVERIFY(json);
    QVERIFY(json->hasByteOrderMark);
    QCOMPARE(json->places.at("").column, 1);
}

void TestJson::refusesWhatIsNoJson_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("said");
    const auto notJson = static_cast<int>(core::ErrorCode::NotJson);
    QTest::newRow("nothing") << QByteArray("") << notJson << 1 << 1 << "empty";
    QTest::newRow("blanks") << QByteArray(" \n ") << notJson << 2 << 2 << "empty";
    QTest::newRow("a word") << QByteArray("{\n  rules") << notJson << 2 << 3 << "`rules`";
    QTest::newRow("an end too early") << QByteArray("{\"a\": [1") << notJson << 1 << 9 << "early";
    QTest::newRow("text after it") << QByteArray("{}\n{}") << notJson << 2 << 1 << "what follows";
    QTest::newRow("a comma too many") << QByteArray("[1,]") << notJson << 1 << 4 << "`]`";
    QTest::newRow("a number that JSON does not have")
        << QByteArray("[01]") << notJson << 1 << 2 << "`01`";
    QTest::newRow("a text over two lines")
        << QByteArray("[\n \"a\nb\"]") << notJson << 2 << 2 << "line";
    QTest::newRow("no colon") << QByteArray("{\"a\" 1}") << notJson << 1 << 6 << "colon";
    QTest::newRow("no comma") << QByteArray("[1 2]") << notJson << 1 << 4 << "comma";
    QTest::newRow("a NUL after it") << QByteArray("{}\0{}", 5) << notJson << 1 << 3 << "\\u{0}";
    QTest::newRow("half a surrogate pair")
        << QByteArray("\"\\ud800\"") << notJson << 1 << 2 << "`\\u`";
    QTest::newRow("broken UTF-8") << QByteArray("{\"ä\": \"\xC3\"}")
                                  << static_cast<int>(core::ErrorCode::NotUtf8) << 1 << 8
                                  << "UTF-8";
    QTest::newRow("deep") << QByteArray(100'000, '[') << static_cast<int>(core::ErrorCode::TooDeep)
                          << 1 << 65 << "deep";
}

void TestJson::refusesWhatIsNoJson() {
    QFETCH(const QByteArray, text);
    QFETCH(const QString, said);
    const auto json = core::readJson(text.toStdString());
    QVERIFY(!json);
    const core::Error& error = json.error();
    QTEST(static_cast<int>(error.code), "code");
    QTEST(error.place.line, "line");
    QTEST(error.place.column, "column");
    const QString message = QString::fromStdString(core::english(error.message));
    QVERIFY2(message.contains(said), qPrintable(message));
}

void TestJson::sixtyFourLevelsAreFineAndOneMoreIsNot() {
    const auto nested = [](std::size_t levels) {
        return std::string(levels, '[') + std::string(levels, ']');
    };
    QVERIFY(core::readJson(nested(64)));
    QVERIFY(!core::readJson(nested(65)));
}

void TestJson::onlyWholeNumbersOf32BitsAreIntegers_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isInteger");
    QTest::newRow("plain") << "12" << true;
    QTest::newRow("negative") << "-12" << true;
    QTest::newRow("the largest") << "2147483647" << true;
    QTest::newRow("one more") << "2147483648" << false;
    QTest::newRow("with a fraction of nothing") << "2.0" << false;
    QTest::newRow("with an exponent") << "2e0" << false;
    QTest::newRow("a text") << "\"2\"" << false;
}

void TestJson::onlyWholeNumbersOf32BitsAreIntegers() {
    QFETCH(const QString, text);
    QTEST(core::asInt32(core::readJson(text.toStdString())->root).has_value(), "isInteger");
}

void TestJson::membersAreSetInTheirPlaceOrAtTheEnd() {
    core::JsonValue object = core::readJson(R"({"a":1,"b":2})")->root;
    core::set(object, "a", "x");
    core::set(object, "c", core::JsonNull{});
    core::remove(object, "b");
    core::remove(object, "not there");
    QCOMPARE(core::printCompact(object), std::string(R"({"a":"x","c":null})"));
    QVERIFY(!core::find(object, "b"));
}

void TestJson::agreesWithTheJsonLibraryOnWhatIsJson() {
    const std::string seed =
        R"({"a":[1,-2.5e+3,0.1,true,false,null,"x\n\u00e4\ud83d\udc33\"\\/"],"b":{"a":{},"":[]}} )";
    const std::string signs = "{}[]\":,.0123456789eE+-\\/utfnldD \n\t\x01";
    std::mt19937 chance(20261124);
    const auto below = [&](std::size_t end) {
        return static_cast<std::size_t>(chance()) % end;
    };
    int accepted = 0;
    for (int round = 0; round < 50'000; ++round) {
        std::string text = seed;
        for (std::size_t changes = below(3); changes > 0; --changes) {
            const std::size_t at = below(text.size());
            switch (below(3)) {
            case 0:
                text[at] = signs[below(signs.size())];
                break;
            case 1:
                text.insert(at, 1, signs[below(signs.size())]);
                break;
            default:
                text.erase(at, 1 + below(4));
            }
        }
        const auto own = core::readJson(text);
        nlohmann::json theirs;
        try {
            theirs = nlohmann::json::parse(text);
        } catch (const nlohmann::json::out_of_range&) {
            continue; // it keeps numbers in its own types
        } catch (const nlohmann::json::parse_error&) {
            QVERIFY2(!own, text.c_str());
            continue;
        }
        QVERIFY2(own, text.c_str());
        QVERIFY2(nlohmann::json::parse(core::printCompact(own->root)) == theirs, text.c_str());
        ++accepted;
    }
    QVERIFY(accepted > 10'000);
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
