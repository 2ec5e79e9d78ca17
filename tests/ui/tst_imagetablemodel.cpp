// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which rows the table has and in which order: sorting, filters, and what changes move.
#include "tests/ui/imagetable.h"

#include <QSignalSpy>
#include <QTest>

using namespace ui;
using test::image;
using test::shown;
using test::Table;

namespace {

void filter(Table& table, const QString& text) {
    table.model.setFilter(core::parseFilter(text.toStdString()));
}

} // namespace

class TestImageTableModel : public QObject {
    Q_OBJECT
private slots:
    void theMoveOfARuleChangesTheVerdictThatIsShown();
    void newestImagesComeFirst();
    void sorts_data();
    void sorts();
    void imagesThatAreAlikeStayNewestFirst();
    void anOrderByVerdictFollowsTheVerdicts();
    void filtersByText_data();
    void filtersByText();
    void whatTheFilterFindsIsTheFirstInItsCell();
    void filtersByVerdict();
    void aVerdictFilterWaitsWhileNothingIsDecided();
    void newImagesAreFilteredAsTheOldOnes();
    void agesAreFilteredAsTimeGoesOn();
    void rowsKeepTheirIdentityWhenTheyMove();
    void aVerdictThatChangesMovesNoRows();
};

void TestImageTableModel::theMoveOfARuleChangesTheVerdictThatIsShown() {
    Table table;
    test::openIncident(table.document);
    QCOMPARE(table.model.rowCount(), 5);
    const QString tags = QStringLiteral("dev-2 prod-1");
    QCOMPARE(table.cell(tags, imagecolumn::Verdict).data().toString(),
             shown(core::Outcome::Expire));
    QCOMPARE(table.cell(tags, imagecolumn::DecidedBy).data().toString(), "rule 1");

    table.document.moveRule(test::ruleAt(table.document, 1), 0);
    QCOMPARE(table.cell(tags, imagecolumn::Verdict).data().toString(), shown(core::Outcome::Keep));
    QCOMPARE(table.cell(tags, imagecolumn::DecidedBy).data().toString(), "rule 1");
    QVERIFY(!table.cell(tags, imagecolumn::Why).data().toString().isEmpty());

    table.document.undoStack().undo();
    QCOMPARE(table.cell(tags, imagecolumn::Verdict).data().toString(),
             shown(core::Outcome::Expire));
}

void TestImageTableModel::newestImagesComeFirst() {
    Table table;
    table.setImages({image("old").pushedDaysAgo(9), image("new").pushedDaysAgo(1),
                     image("middle").pushedDaysAgo(5)});
    QCOMPARE(table.tags(), QStringList({"new", "middle", "old"}));
}

void TestImageTableModel::sorts_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("expected");

    const auto up = Qt::AscendingOrder;
    const auto down = Qt::DescendingOrder;
    QTest::newRow("pushed, oldest first")
        << int{imagecolumn::Pushed} << up << QStringList{"a-3", "b-2", "a-1", "b-0"};
    QTest::newRow("age, youngest first")
        << int{imagecolumn::Age} << up << QStringList{"b-0", "a-1", "b-2", "a-3"};
    QTest::newRow("age, oldest first")
        << int{imagecolumn::Age} << down << QStringList{"a-3", "b-2", "a-1", "b-0"};
    QTest::newRow("tags") << int{imagecolumn::Tags} << up
                          << QStringList{"a-1", "a-3", "b-0", "b-2"};
    QTest::newRow("size, unknown first")
        << int{imagecolumn::Size} << up << QStringList{"b-0", "a-3", "a-1", "b-2"};
    QTest::newRow("size, largest first")
        << int{imagecolumn::Size} << down << QStringList{"b-2", "a-1", "a-3", "b-0"};
    QTest::newRow("digest") << int{imagecolumn::Digest} << up
                            << QStringList{"b-2", "a-3", "b-0", "a-1"};
    QTest::newRow("verdict, kept first")
        << int{imagecolumn::Verdict} << up << QStringList{"b-0", "a-1", "b-2", "a-3"};
    QTest::newRow("verdict, what goes first")
        << int{imagecolumn::Verdict} << down << QStringList{"b-2", "a-3", "b-0", "a-1"};
    QTest::newRow("rule") << int{imagecolumn::DecidedBy} << up
                          << QStringList{"a-1", "a-3", "b-0", "b-2"};
    QTest::newRow("why: what happens, then the rule")
        << int{imagecolumn::Why} << up << QStringList{"a-1", "b-0", "a-3", "b-2"};
}

void TestImageTableModel::sorts() {
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QStringList, expected);

    Table table;
    table.setImages({image("b-0").pushedDaysAgo(0).withDigest("sha256:cc"),
                     image("a-1").pushedDaysAgo(1).withDigest("sha256:dd").ofBytes(20),
                     image("b-2").pushedDaysAgo(2).withDigest("sha256:aa").ofBytes(3'000'000'000),
                     image("a-3").pushedDaysAgo(3).withDigest("sha256:bb").ofBytes(10)});
    table.setPolicy({{"a-", 1}, {"b-", 1}});
    table.model.sort(column, order);
    QCOMPARE(table.tags(), expected);
}

void TestImageTableModel::imagesThatAreAlikeStayNewestFirst() {
    Table table;
    table.setImages({image("x").pushedDaysAgo(3).ofBytes(5), image("y").pushedDaysAgo(2).ofBytes(5),
                     image("z").pushedDaysAgo(1).ofBytes(5)});
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        table.model.sort(imagecolumn::Size, order);
        QCOMPARE(table.tags(), QStringList({"z", "y", "x"}));
        table.model.sort(imagecolumn::Verdict, order);
        QCOMPARE(table.tags(), QStringList({"z", "y", "x"}));
    }
}

void TestImageTableModel::anOrderByVerdictFollowsTheVerdicts() {
    Table table;
    test::openIncident(table.document);
    table.model.sort(imagecolumn::Verdict, Qt::DescendingOrder);
    QCOMPARE(table.tags(), QStringList({"dev-3", "dev-2 prod-1", "dev-1", "dev-5", "dev-4"}));
    table.document.moveRule(test::ruleAt(table.document, 1), 0);
    QCOMPARE(table.tags(), QStringList({"dev-3", "dev-1", "dev-5", "dev-4", "dev-2 prod-1"}));
}

void TestImageTableModel::filtersByText_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("nothing") << "" << QStringList{"dev-2 prod-1", "Dev-3", "untagged"};
    QTest::newRow("only blanks") << "  " << QStringList{"dev-2 prod-1", "Dev-3", "untagged"};
    QTest::newRow("part of a tag") << "rod" << QStringList{"dev-2 prod-1"};
    QTest::newRow("case does not count") << "DEV" << QStringList{"dev-2 prod-1", "Dev-3"};
    QTest::newRow("two words, two tags") << "dev prod" << QStringList{"dev-2 prod-1"};
    QTest::newRow("two words, one of them nowhere") << "dev stage" << QStringList{};
    QTest::newRow("part of a digest") << "beef" << QStringList{"untagged"};
    QTest::newRow("digest and tag") << "cafe dev" << QStringList{"Dev-3"};
    QTest::newRow("every digest") << "sha256:" << QStringList{"dev-2 prod-1", "Dev-3", "untagged"};
    QTest::newRow("not across two tags") << "2prod" << QStringList{};
    QTest::newRow("nowhere") << "nothing-like-it" << QStringList{};
}

void TestImageTableModel::filtersByText() {
    QFETCH(QString, text);
    QFETCH(QStringList, expected);

    Table table;
    table.setImages({image("dev-2", "prod-1").pushedDaysAgo(1).withDigest("sha256:0001"),
                     image("Dev-3").pushedDaysAgo(2).withDigest("sha256:0cafe0"),
                     test::untaggedImage("u").pushedDaysAgo(3).withDigest("sha256:beef")});
    filter(table, text);
    QCOMPARE(table.tags(), expected);
    filter(table, {});
    QCOMPARE(table.model.rowCount(), 3);
}

void TestImageTableModel::whatTheFilterFindsIsTheFirstInItsCell() {
    Table table;
    table.setImages({image("a", "b", "c-1", "d")});
    const auto tags = [&] {
        return table.model.index(0, imagecolumn::Tags).data(imagerole::Value).toStringList();
    };
    QCOMPARE(tags(), QStringList({"a", "b", "c-1", "d"}));
    filter(table, QStringLiteral("c-"));
    QCOMPARE(tags(), QStringList({"c-1", "a", "b", "d"}));
    filter(table, QStringLiteral("tag:b,d"));
    QCOMPARE(tags(), QStringList({"b", "d", "a", "c-1"}));
}

void TestImageTableModel::filtersByVerdict() {
    Table table;
    test::openIncident(table.document);
    filter(table, QStringLiteral("verdict:keep"));
    QCOMPARE(table.tags(), QStringList({"dev-5", "dev-4"}));
    filter(table, QStringLiteral("verdict:expire"));
    QCOMPARE(table.tags(), QStringList({"dev-3", "dev-2 prod-1", "dev-1"}));

    table.document.moveRule(test::ruleAt(table.document, 1), 0);
    QCOMPARE(table.tags(), QStringList({"dev-3", "dev-1"}));
    filter(table, QStringLiteral("verdict:expire dev-1"));
    QCOMPARE(table.tags(), QStringList({"dev-1"}));
    filter(table, QStringLiteral("verdict:archive dev-1"));
    QCOMPARE(table.tags(), QStringList());
    filter(table, {});
    QCOMPARE(table.model.rowCount(), 5);
}

void TestImageTableModel::aVerdictFilterWaitsWhileNothingIsDecided() {
    Table table;
    table.setImages({image("dev-1").pushedDaysAgo(1), image("dev-2").pushedDaysAgo(2)});
    table.setPolicy({{"dev-", 1}});
    filter(table, QStringLiteral("verdict:expire"));
    QCOMPARE(table.tags(), QStringList({"dev-2"}));
    table.setPolicy({{"dev-", 0}});
    QCOMPARE(table.tags(), QStringList({"dev-1", "dev-2"}));
    table.setPolicy({{"dev-", 1}});
    QCOMPARE(table.tags(), QStringList({"dev-2"}));
}

void TestImageTableModel::newImagesAreFilteredAsTheOldOnes() {
    Table table;
    table.setImages({image("dev-1"), image("prod-1")});
    filter(table, QStringLiteral("prod"));
    table.setImages({image("prod-7").pushedDaysAgo(2), image("stage-1"), image("prod-8")});
    QCOMPARE(table.tags(), QStringList({"prod-8", "prod-7"}));
    table.setImages({});
    QCOMPARE(table.model.rowCount(), 0);
}

void TestImageTableModel::agesAreFilteredAsTimeGoesOn() {
    Table table;
    table.setImages({image("dev-1").pushedDaysAgo(2), image("dev-2").pushedDaysAgo(9)});
    filter(table, QStringLiteral("age>5"));
    QCOMPARE(table.tags(), QStringList({"dev-2"}));
    table.document.setFixedNow(test::daysAgo(-4));
    QCOMPARE(table.tags(), QStringList({"dev-1", "dev-2"}));
}

void TestImageTableModel::rowsKeepTheirIdentityWhenTheyMove() {
    Table table;
    test::openIncident(table.document);
    const QPersistentModelIndex index = table.cell("dev-2 prod-1", imagecolumn::Tags);
    const auto shows = [&] {
        return index.data().toString();
    };

    table.model.sort(imagecolumn::Pushed, Qt::AscendingOrder);
    QCOMPARE(shows(), "dev-2 prod-1");
    table.model.sort(imagecolumn::Verdict, Qt::DescendingOrder);
    QCOMPARE(shows(), "dev-2 prod-1");
    table.document.moveRule(test::ruleAt(table.document, 1), 0);
    QCOMPARE(shows(), "dev-2 prod-1");
    filter(table, QStringLiteral("prod"));
    QCOMPARE(index.row(), 0);
    QCOMPARE(shows(), "dev-2 prod-1");
    filter(table, QStringLiteral("dev-5"));
    QVERIFY(!index.isValid());
}

void TestImageTableModel::aVerdictThatChangesMovesNoRows() {
    Table table;
    test::openIncident(table.document);
    QSignalSpy layout(&table.model, &QAbstractItemModel::layoutChanged);
    QSignalSpy reset(&table.model, &QAbstractItemModel::modelReset);
    QSignalSpy data(&table.model, &QAbstractItemModel::dataChanged);
    table.document.moveRule(test::ruleAt(table.document, 1), 0);
    QCOMPARE(layout.count(), 0);
    QCOMPARE(reset.count(), 0);
    QVERIFY(!data.isEmpty());
}

QTEST_MAIN(TestImageTableModel)
#include "tst_imagetablemodel.moc"
