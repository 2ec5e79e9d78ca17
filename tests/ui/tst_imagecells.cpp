// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the cells of the table say, to the eye, to a screen reader, to the clipboard.
#include "tests/ui/imagetable.h"
#include "ui/images/celldelegate.h"
#include "ui/images/inusesign.h"
#include "ui/images/tagsdelegate.h"
#include "ui/style/texts.h"

#include <QDateTime>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace ui;
using test::image;
using test::plain;
using test::shown;
using test::Table;

class TestImageCells : public QObject {
    Q_OBJECT
private slots:
    void verdictsAreUnknownWhileThePolicyHasErrors();
    void hostileTagsAreShownAsPlainText_data();
    void hostileTagsAreShownAsPlainText();
    void manyTagsAreCounted();
    void tellsWhatTheSelectedRuleDoes();
    void namesTheTagsToBlame();
    void aRestoredImageCountsFromItsReturn();
    void speaksWholeSentences();
    void copiesExactValues();
    void handsOutRawValues();
    void theTagsToBlameAreInSight_data();
    void theTagsToBlameAreInSight();
    void theSignOfAnImageInUseLeavesRoomForTags();
    void localTimesNameTheirZone();
    void noTextIsNoToolTip();
};

void TestImageCells::verdictsAreUnknownWhileThePolicyHasErrors() {
    Table table;
    table.setImages({image("dev-1")});
    table.setPolicy({{"dev-", 0}});
    QVERIFY(!table.document.evaluation());
    QCOMPARE(table.text(0, imagecolumn::Verdict), "–");
    QCOMPARE(table.text(0, imagecolumn::DecidedBy), "–");
    QCOMPARE(table.text(0, imagecolumn::Why), "–");
    QVERIFY(!table.model.index(0, imagecolumn::Verdict).data(imagerole::Value).isValid());

    table.setPolicy({{"dev-", 1}});
    QCOMPARE(table.text(0, imagecolumn::Verdict), shown(core::Outcome::Keep));
}

void TestImageCells::hostileTagsAreShownAsPlainText_data() {
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("shown");

    QTest::newRow("markup") << "<b>x</b>"
                            << "<b>x</b>";
    QTest::newRow("picture") << "<img src='file:///etc/passwd'>"
                             << "<img src='file:///etc/passwd'>";
    QTest::newRow("entity") << "a&lt;b"
                            << "a&lt;b";
    QTest::newRow("right to left") << QStringLiteral("a\u202Eb") << "a\\u{202e}b";
    QTest::newRow("escape") << QStringLiteral("a\x1B[31mb") << "a\\u{1b}[31mb";
    QTest::newRow("line break") << QStringLiteral("a\nb") << "a\\u{a}b";
    QTest::newRow("tab") << QStringLiteral("a\tb") << "a\\u{9}b";
    QTest::newRow("place of an argument") << "%1 %2"
                                          << "%1 %2";
}

void TestImageCells::hostileTagsAreShownAsPlainText() {
    QFETCH(QString, tag);
    QFETCH(QString, shown);

    Table table;
    table.setImages({image(tag.toStdString())});
    table.setPolicy({{"dev-", 1}});
    QCOMPARE(table.text(0, imagecolumn::Tags), shown);
    const QModelIndex tags = table.model.index(0, imagecolumn::Tags);
    QCOMPARE(tags.data(imagerole::CopyText).toString(), shown);
    QCOMPARE(plain(tags.data(Qt::ToolTipRole).toString()), shown);
    const QModelIndex verdict = table.model.index(0, imagecolumn::Verdict);
    QVERIFY(plain(verdict.data(Qt::ToolTipRole).toString()).startsWith(shown));
    QVERIFY(verdict.data(Qt::AccessibleTextRole).toString().startsWith(shown));
}

void TestImageCells::manyTagsAreCounted() {
    core::ImageRecord record = image("tag-0");
    for (int number = 1; number < 1000; ++number)
        record.tags.push_back("tag-" + std::to_string(number));
    Table table;
    table.setImages({record});
    const QModelIndex tags = table.model.index(0, imagecolumn::Tags);
    QCOMPARE(tags.data(imagerole::TagCount).toInt(), 1000);
    QVERIFY(tags.data(imagerole::Value).toStringList().size() < 100);
    QVERIFY(tags.data(Qt::ToolTipRole).toString().size() < 4000);
    QVERIFY(tags.data(imagerole::CopyText).toString().endsWith("tag-999"));
}

void TestImageCells::tellsWhatTheSelectedRuleDoes() {
    Table table;
    test::openIncident(table.document);
    const core::RuleId prod = test::ruleAt(table.document, 1);
    const core::RuleId dev = test::ruleAt(table.document, 0);
    table.document.moveRule(prod, 0);
    QCOMPARE(table.relation("dev-5"), RuleRelation::None);

    table.model.setSelectedRule(dev);
    QCOMPARE(table.relation("dev-5"), RuleRelation::Identifies);
    QCOMPARE(table.relation("dev-3"), RuleRelation::Marks);
    QCOMPARE(table.relation("dev-2 prod-1"), RuleRelation::Loses);
    const QModelIndex lost = table.cell("dev-2 prod-1", imagecolumn::DecidedBy);
    QVERIFY(plain(lost.data(Qt::ToolTipRole).toString())
                .contains("Rule 2, the selected one, would act on it, but rule 1 has claimed it."));

    table.document.undoStack().undo();
    QCOMPARE(table.relation("dev-2 prod-1"), RuleRelation::Marks);
    table.model.setSelectedRule(prod);
    QCOMPARE(table.relation("dev-2 prod-1"), RuleRelation::Identifies);
    QCOMPARE(table.relation("dev-5"), RuleRelation::None);
    table.document.removeRule(prod);
    QCOMPARE(table.relation("dev-2 prod-1"), RuleRelation::None);
    table.model.setSelectedRule({});
    QCOMPARE(table.relation("dev-5"), RuleRelation::None);
}

void TestImageCells::namesTheTagsToBlame() {
    Table table;
    test::openIncident(table.document);
    const auto hits = [&] {
        return table.cell("dev-2 prod-1", imagecolumn::Tags)
            .data(imagerole::HitTags)
            .toStringList();
    };
    QCOMPARE(hits(), QStringList{"dev-2"});
    table.document.moveRule(test::ruleAt(table.document, 1), 0);
    QCOMPARE(hits(), QStringList{"prod-1"});
}

void TestImageCells::aRestoredImageCountsFromItsReturn() {
    Table table;
    table.setImages(
        {image("pushed").pushedDaysAgo(3), image("back").pushedDaysAgo(9).restoredDaysAgo(1)});
    QCOMPARE(table.tags(), QStringList({"back", "pushed"}));
    QCOMPARE(table.text(0, imagecolumn::Age), "1 d");
    QVERIFY(table.text(0, imagecolumn::Pushed).endsWith("↻"));
    QVERIFY(!table.text(1, imagecolumn::Pushed).contains("↻"));
    QVERIFY(plain(table.model.index(0, imagecolumn::Pushed).data(Qt::ToolTipRole).toString())
                .contains("Restored from the archive 2026-11-23T00:00:00Z"));
}

void TestImageCells::speaksWholeSentences() {
    Table table;
    test::openIncident(table.document);
    const QModelIndex verdict = table.cell("dev-2 prod-1", imagecolumn::Verdict);
    const QString why = verdict.siblingAtColumn(imagecolumn::Why).data().toString();
    QCOMPARE(verdict.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("dev-2 prod-1: Expires. Rule 1 decides: %1.").arg(why));
    QCOMPARE(verdict.siblingAtColumn(imagecolumn::Tags).data(Qt::AccessibleTextRole).toString(),
             "Tags: dev-2, prod-1. Rule 1 identifies it by dev-2.");
    for (int column = 0; column < imagecolumn::count; ++column)
        QVERIFY(verdict.siblingAtColumn(column)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(QLatin1Char('.')));
}

void TestImageCells::copiesExactValues() {
    Table table;
    table.setImages({image("dev-1", "a\tb").pushedDaysAgo(1).ofBytes(123'456'789)});
    table.setPolicy({{"dev-", 1}});
    const auto copied = [&](int column) {
        return table.model.index(0, column).data(imagerole::CopyText).toString();
    };
    QCOMPARE(copied(imagecolumn::Verdict), "Kept");
    QCOMPARE(copied(imagecolumn::Size), "123456789");
    QCOMPARE(copied(imagecolumn::Pushed), "2026-11-23T00:00:00Z");
    QVERIFY(copied(imagecolumn::Digest).startsWith("sha256:"));
    for (int column = 0; column < imagecolumn::count; ++column)
        QVERIFY(!copied(column).contains(QLatin1Char('\t')));
}

void TestImageCells::handsOutRawValues() {
    Table table;
    table.setImages({image("dev-1").pushedDaysAgo(2).ofBytes(7)});
    table.setPolicy({{"dev-", 1}});
    const auto value = [&](int column) {
        return table.model.index(0, column).data(imagerole::Value);
    };
    QCOMPARE(value(imagecolumn::Verdict).toInt(), static_cast<int>(core::Outcome::Keep));
    QCOMPARE(value(imagecolumn::Tags).toStringList(), QStringList{"dev-1"});
    QCOMPARE(value(imagecolumn::Age).toLongLong(), 2LL * 24 * 60 * 60);
    QCOMPARE(value(imagecolumn::Pushed).toLongLong(),
             QDateTime::fromString("2026-11-22T00:00:00Z", Qt::ISODate).toMSecsSinceEpoch());
    QCOMPARE(value(imagecolumn::Size).toULongLong(), 7ULL);
    QCOMPARE(value(imagecolumn::DecidedBy).toInt(), 1);
}

void TestImageCells::theTagsToBlameAreInSight_data() {
    QTest::addColumn<QStringList>("hits");
    QTest::addColumn<int>("fitting");
    QTest::addColumn<QStringList>("expected");
    const QStringList asTheyAre{"a", "b", "c"};
    QTest::newRow("room for all") << QStringList{"c"} << 3 << asTheyAre;
    QTest::newRow("in sight") << QStringList{"b"} << 2 << asTheyAre;
    QTest::newRow("out of sight") << QStringList{"c"} << 2 << QStringList{"c", "a", "b"};
    QTest::newRow("one of two") << QStringList{"a", "c"} << 2 << QStringList{"a", "c", "b"};
    QTest::newRow("beyond the tags") << QStringList{"z"} << 3 << QStringList{"z", "a", "b", "c"};
    QTest::newRow("none") << QStringList{} << 1 << asTheyAre;
}

void TestImageCells::theTagsToBlameAreInSight() {
    QFETCH(QStringList, hits);
    QFETCH(int, fitting);
    QFETCH(QStringList, expected);
    QCOMPARE(hitsInSight({"a", "b", "c"}, hits, fitting), expected);
}

void TestImageCells::theSignOfAnImageInUseLeavesRoomForTags() {
    QImage picture(200, 24, QImage::Format_ARGB32);
    QPainter painter(&picture);
    QStyleOptionViewItem option;
    option.rect = picture.rect();
    const int withWords = paintInUseSign(painter, option, 50);
    const int alone = paintInUseSign(painter, option, 190);
    QVERIFY(alone < withWords);
    QVERIFY(alone <= QFontMetrics(option.font).height());
}

void TestImageCells::localTimesNameTheirZone() {
    const auto at = [](int month) {
        return core::Instant(
            std::chrono::sys_days(std::chrono::year(2026) / std::chrono::month(month) / 15));
    };
    QCOMPARE(zoneText(at(11)), "UTC+13:45"); // the suite runs in Pacific/Chatham
    QCOMPARE(zoneText(at(6)), "UTC+12:45");
    Table table;
    table.document.setFixedNow(at(11));
    const QString tip =
        table.model.headerData(imagecolumn::Pushed, Qt::Horizontal, Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains("local time (now UTC+13:45)"), qPrintable(tip));
}

void TestImageCells::noTextIsNoToolTip() {
    QCOMPARE(toolTipText({}), QString());
    QVERIFY(toolTipText(QStringLiteral("<b>")).contains(QStringLiteral("&lt;b&gt;")));
}

QTEST_MAIN(TestImageCells)
#include "tst_imagecells.moc"
