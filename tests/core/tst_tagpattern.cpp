// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/tagpattern.h"

#include <QTest>

class TestTagPattern : public QObject {
    Q_OBJECT
private slots:
    void matches_data();
    void matches();
    void aPrefixTakesAStarAsItIs();
    void everyMatchStartsWithTheHead();
};

void TestTagPattern::matches_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<bool>("isMatch");
    QTest::newRow("the same") << "prod"
                              << "prod" << true;
    QTest::newRow("no star means the whole tag") << "prod"
                                                 << "prod-1" << false;
    QTest::newRow("star matches nothing too") << "prod*"
                                              << "prod" << true;
    QTest::newRow("star at the end") << "prod*"
                                     << "prod-1" << true;
    QTest::newRow("star at the start") << "*-rc"
                                       << "v1.2-rc" << true;
    QTest::newRow("star in the middle") << "v1*-rc"
                                        << "v1.2-rc" << true;
    QTest::newRow("ends may not overlap") << "aba*aba"
                                          << "ababa" << false;
    QTest::newRow("a middle piece in its order") << "a*b*c"
                                                 << "a-c-b" << false;
    QTest::newRow("the first fit leaves the most") << "*ab*ab"
                                                   << "abab" << true;
    QTest::newRow("a middle piece may not use the end") << "a*b*b"
                                                        << "ab" << false;
    QTest::newRow("stars side by side") << "a***b"
                                        << "ab" << true;
    QTest::newRow("only a star") << "*"
                                 << "" << true;
    QTest::newRow("case counts") << "Prod*"
                                 << "prod-1" << false;
    QTest::newRow("a dot is a dot") << "v1.2"
                                    << "v1x2" << false;
    QTest::newRow("a question mark is one") << "v?"
                                            << "v1" << false;
}

void TestTagPattern::matches() {
    QFETCH(const QString, pattern);
    QFETCH(const QString, tag);
    QTEST(core::TagPattern::pattern(pattern.toStdString()).matches(tag.toStdString()), "isMatch");
}

void TestTagPattern::aPrefixTakesAStarAsItIs() {
    const auto prefix = core::TagPattern::prefix("a*");
    QVERIFY(prefix.matches("a*b"));
    QVERIFY(!prefix.matches("ab"));
    QVERIFY(core::TagPattern::prefix("prod-").matches("prod-1"));
    QVERIFY(core::TagPattern::prefix("prod-").matches("prod-"));
    QVERIFY(!core::TagPattern::prefix("prod-").matches("prod"));
}

void TestTagPattern::everyMatchStartsWithTheHead() {
    QCOMPARE(core::TagPattern::pattern("v1*-rc").head(), std::string("v1"));
    QCOMPARE(core::TagPattern::pattern("*").head(), std::string());
    QVERIFY(core::TagPattern::pattern("v1*").isPrefix());
    QVERIFY(core::TagPattern::pattern("v1**").isPrefix());
    QVERIFY(!core::TagPattern::pattern("v1").isPrefix());
    QVERIFY(!core::TagPattern::pattern("v1*-rc").isPrefix());
}

QTEST_APPLESS_MAIN(TestTagPattern)
#include "tst_tagpattern.moc"
