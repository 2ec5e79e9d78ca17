// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/json/textdifference.h"
#include "ui/json/textspans.h"

#include <QRandomGenerator>
#include <QTest>

using ui::TypedEdit;

namespace {

std::string applied(std::string text, const std::vector<TypedEdit>& edits) {
    for (const TypedEdit& edit : edits)
        text.replace(edit.offset, edit.removed.size(), edit.inserted);
    return text;
}

} // namespace

class TestTextDifference : public QObject {
    Q_OBJECT
private slots:
    void editsLeadFromOneTextToTheOther();
    void twoNumbersAreTwoEdits();
    void aLineMoreIsOneEdit();
    void charactersStayWhole();
    void spansEndWithTheValue_data();
    void spansEndWithTheValue();
};

void TestTextDifference::editsLeadFromOneTextToTheOther() {
    QRandomGenerator random(1);
    const auto text = [&random] {
        std::string result;
        for (int length = random.bounded(40); length > 0; --length)
            result += "ab,\n"[random.bounded(4)];
        return result;
    };
    for (int i = 0; i < 5000; ++i) {
        const std::string before = text(), after = text();
        QCOMPARE(applied(before, ui::editsBetween(before, after)), after);
    }
}

void TestTextDifference::twoNumbersAreTwoEdits() {
    const std::string before = R"({"a": 1, "b": [2, 3], "c": 4})";
    const std::string after = R"({"a": 4, "b": [2, 3], "c": 1})";
    const auto edits = ui::editsBetween(before, after);
    QCOMPARE(edits.size(), std::size_t{2});
    QCOMPARE(edits[1].removed, std::string("1"));
    QCOMPARE(edits[1].offset, before.find('1'));
}

void TestTextDifference::aLineMoreIsOneEdit() {
    const auto edits = ui::editsBetween("a\nb\nc\nd\n", "a\nx\nb\nC\nd\n");
    QCOMPARE(edits.size(), std::size_t{2});
    QCOMPARE(edits[1].inserted, std::string("x\n"));
    QCOMPARE(edits[0].removed, std::string("c"));
}

void TestTextDifference::charactersStayWhole() {
    const TypedEdit edit = ui::typedEdit("\"ä\"", "\"ö\""); // one byte differs
    QCOMPARE(edit.removed, std::string("ä"));
    QCOMPARE(edit.inserted, std::string("ö"));
}

void TestTextDifference::spansEndWithTheValue_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QByteArray>("marked");
    QTest::newRow("a number") << QByteArray("{\"a\": 12}") << 1 << 7 << QByteArray("12");
    QTest::newRow("a text") << QByteArray("[\"x \\\" y\", 1]") << 1 << 2
                            << QByteArray("\"x \\\" y\"");
    QTest::newRow("behind other signs")
        << QByteArray("[\"äö\",\n \"🐳\", true]") << 2 << 7 << QByteArray("true");
    QTest::newRow("an object") << QByteArray("[{\"a\": 1,\r\n\"b\": 2}]") << 1 << 2
                               << QByteArray("{\"a\": 1,");
    QTest::newRow("a text without end") << QByteArray("[\"abc\n]") << 1 << 2 << QByteArray("\"abc");
    QTest::newRow("the end") << QByteArray("{\"a\": [\n\n") << 3 << 1 << QByteArray("[");
    QTest::newRow("behind a byte-order mark")
        << QByteArray("\xEF\xBB\xBF[7]") << 1 << 2 << QByteArray("7");
    QTest::newRow("nothing") << QByteArray() << 1 << 1 << QByteArray();
}

void TestTextDifference::spansEndWithTheValue() {
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QByteArray, marked);
    const core::TextSpan span =
        ui::TextSpans(std::string_view(text.data(), static_cast<std::size_t>(text.size())))
            .at({line, column});
    QCOMPARE(text.mid(static_cast<qsizetype>(span.begin), static_cast<qsizetype>(span.length)),
             marked);
}

QTEST_APPLESS_MAIN(TestTextDifference)
#include "tst_textdifference.moc"
