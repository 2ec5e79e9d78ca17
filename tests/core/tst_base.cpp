// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"
#include "core/base/message.h"
#include "core/base/namelist.h"

#include <QTest>

// Messages and points in time.
class TestBase : public QObject {
    Q_OBJECT
private slots:
    void fillsArgumentsInOnce();
    void writesOrdinals_data();
    void writesOrdinals();
    void listsNamesUpToABound_data();
    void listsNamesUpToABound();
    void showsWhatCannotBeSeen_data();
    void showsWhatCannotBeSeen();
    void readsTimes_data();
    void readsTimes();
    void refusesTimes_data();
    void refusesTimes();
    void aMessageHasItsArgumentsPutIn();
    void countsWholeDays();
};

void TestBase::fillsArgumentsInOnce() {
    QCOMPARE(core::fill("%2 before %1, %o3, 100 %", {"%2", "b", "3"}),
             std::string("b before %2, 3rd, 100 %"));
    QCOMPARE(core::fill("%1 %2", {"a"}), std::string("a %2"));
}

void TestBase::writesOrdinals_data() {
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("1") << 1 << "1st";
    QTest::newRow("2") << 2 << "2nd";
    QTest::newRow("3") << 3 << "3rd";
    QTest::newRow("4") << 4 << "4th";
    QTest::newRow("11") << 11 << "11th";
    QTest::newRow("12") << 12 << "12th";
    QTest::newRow("13") << 13 << "13th";
    QTest::newRow("21") << 21 << "21st";
    QTest::newRow("111") << 111 << "111th";
    QTest::newRow("1002") << 1002 << "1002nd";
}

void TestBase::writesOrdinals() {
    QFETCH(const int, number);
    QTEST(QString::fromStdString(core::ordinal(static_cast<std::uint64_t>(number))), "text");
}

void TestBase::listsNamesUpToABound_data() {
    QTest::addColumn<std::vector<std::string>>("names");
    QTest::addColumn<QString>("text");
    using Names = std::vector<std::string>;
    QTest::newRow("none") << Names{} << "";
    QTest::newRow("one") << Names{"a"} << "a";
    QTest::newRow("five") << Names{"a", "b", "c", "d", "e"} << "a, b, c, d, e";
    QTest::newRow("six") << Names{"a", "b", "c", "d", "e", "f"} << QStringLiteral("a, b, c… (6)");
    QTest::newRow("very many") << Names(1000, "a") << QStringLiteral("a, a, a… (1000)");
}

void TestBase::listsNamesUpToABound() {
    QFETCH(std::vector<std::string>, names);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(core::nameList(names)), text);
    QCOMPARE(QString::fromStdString(core::nameList(names, " ")), text.remove(QLatin1Char(',')));
}

void TestBase::showsWhatCannotBeSeen_data() {
    QTest::addColumn<QByteArray>("untrusted");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("plain") << QByteArray("dev-1 <b>ä</b> 日本")
                           << QByteArray("dev-1 <b>ä</b> 日本");
    QTest::newRow("an escape sequence") << QByteArray("\x1b[31m") << QByteArray("\\u{1b}[31m");
    QTest::newRow("a line break") << QByteArray("a\nb") << QByteArray("a\\u{a}b");
    QTest::newRow("right to left") << QByteArray("a\u202eb") << QByteArray("a\\u{202e}b");
    QTest::newRow("a control character of two bytes")
        << QByteArray("\u009b") << QByteArray("\\u{9b}");
    QTest::newRow("nothing to see") << QByteArray("a\u200bb") << QByteArray("a\\u{200b}b");
    QTest::newRow("broken") << QByteArray("a\xFFz") << QByteArray("a\uFFFDz");
}

void TestBase::showsWhatCannotBeSeen() {
    QFETCH(const QByteArray, untrusted);
    QTEST(QByteArray::fromStdString(core::visible(untrusted.toStdString())), "shown");
}

void TestBase::readsTimes_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("Z") << "2026-11-24T09:00:00Z"
                       << "2026-11-24T09:00:00Z";
    QTest::newRow("an offset") << "2026-11-24T00:30:00+09:30"
                               << "2026-11-23T15:00:00Z";
    QTest::newRow("a western offset") << "2026-11-24T00:30:00-0130"
                                      << "2026-11-24T02:00:00Z";
    QTest::newRow("no zone") << "2026-11-24T09:00:00"
                             << "2026-11-24T09:00:00Z";
    QTest::newRow("a blank") << "2026-11-24 09:00:00.25+00:00"
                             << "2026-11-24T09:00:00.25Z";
    QTest::newRow("nine digits") << "2026-11-24T09:00:00.123456789Z"
                                 << "2026-11-24T09:00:00.123456789Z";
    QTest::newRow("a leap day") << "2024-02-29T00:00:00Z"
                                << "2024-02-29T00:00:00Z";
    QTest::newRow("seconds") << "1764028800"
                             << "2025-11-25T00:00:00Z";
    QTest::newRow("seconds with a fraction") << "1764028800.5"
                                             << "2025-11-25T00:00:00.5Z";
    QTest::newRow("seconds with an exponent") << "1.7640288E9"
                                              << "2025-11-25T00:00:00Z";
}

void TestBase::readsTimes() {
    QFETCH(const QString, text);
    const auto instant = core::parseInstant(text.toStdString());
    QVERIFY(instant);
    QTEST(QString::fromStdString(core::formatInstant(*instant)), "utc");
}

void TestBase::refusesTimes_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "yesterday", "2026-11-24", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z",
          "2026-11-24T24:00:01Z", "2026-11-24T09:00:60Z", "2026-11-24T09:00:00+25:00",
          "2026-11-24T09:00:00.1234567890Z", "1969-12-31T00:00:00Z", "9999-01-01T00:00:00Z", "-5",
          "1e99", "nan", "2026-11-24T09:00:00Z "})
        QTest::newRow(text) << text;
}

void TestBase::refusesTimes() {
    QFETCH(const QString, text);
    const auto instant = core::parseInstant(text.toStdString());
    QVERIFY(!instant);
    QCOMPARE(instant.error().code, core::ErrorCode::BadTime);
    QVERIFY(core::english(instant.error().message).find(text.toStdString()) != std::string::npos);
}

void TestBase::aMessageHasItsArgumentsPutIn() {
    const core::Message message{TAGWARDEN_TEXT("`%1` is the %o2 newest"), {"dev-1", "3"}};
    QCOMPARE(core::english(message), std::string("`dev-1` is the 3rd newest"));
}

void TestBase::countsWholeDays() {
    using namespace std::chrono_literals;
    const core::Instant now = *core::parseInstant("2026-11-24T00:00:00Z");
    QCOMPARE(core::wholeDays(now - 48h, now).count(), 2);
    QCOMPARE(core::wholeDays(now - 48h + 1ns, now).count(), 1);
    QCOMPARE(core::wholeDays(now + 48h, now).count(), 0);
}

QTEST_APPLESS_MAIN(TestBase)
#include "tst_base.moc"
