// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table's model under a QAbstractItemModelTester; rows are found by what they show.
#include "tests/support/builders.h"
#include "tests/ui/incident.h"
#include "ui/images/imageorder.h"
#include "ui/images/imagetablemodel.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

#include <algorithm>

using namespace ui;
using test::image;

namespace {

class Table {
public:
    Document document;
    ImageTableModel model{document};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void setImages(const std::vector<core::ImageRecord>& records) {
        auto list = std::make_shared<core::ImageList>();
        list->store = *test::storeOf(records);
        document.setFixedNow(test::testNow);
        document.setImages(list);
    }

    // Rules with a prefix and a count each, by priority from 1.
    void setPolicy(const std::vector<std::pair<std::string, int>>& rules) {
        core::PolicyDraft draft = core::emptyDraft();
        for (const auto& [prefix, count] : rules) {
            const auto number = static_cast<std::int32_t>(draft.rules.size() + 1);
            draft.rules.push_back(core::newRule(core::RuleId{static_cast<std::uint32_t>(number)},
                                                number, prefix, count));
        }
        document.setPolicy(std::move(draft));
    }

    QString text(int row, int column) const { return model.index(row, column).data().toString(); }

    QStringList column(int column) const {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << text(row, column);
        return texts;
    }

    QStringList tags() const { return column(imagecolumn::Tags); }

    QModelIndex cell(const QString& tags, int column) const {
        const auto row = this->tags().indexOf(tags);
        return row < 0 ? QModelIndex() : model.index(static_cast<int>(row), column);
    }

    RuleRelation relation(const QString& tags) const {
        return static_cast<RuleRelation>(cell(tags, 0).data(imagerole::Relation).toInt());
    }
};

QString shown(core::Outcome outcome) {
    return verdictSign(outcome) + QLatin1Char(' ') + verdictWord(outcome);
}

// What a tool tip shows, whatever it makes of it.
QString plain(const QString& toolTip) {
    QTextDocument document;
    document.setHtml(toolTip);
    return document.toPlainText();
}

} // namespace

class TestImageTableModel : public QObject {
    Q_OBJECT
private slots:
    void theMoveOfARuleChangesTheVerdictThatIsShown();
    void newestImagesComeFirst();
    void verdictsAreUnknownWhileThePolicyHasErrors();
    void sorts_data();
    void sorts();
    void imagesThatAreAlikeStayNewestFirst();
    void anOrderByVerdictFollowsTheVerdicts();
    void filtersByText_data();
    void filtersByText();
    void filtersByVerdict();
    void aVerdictFilterWaitsWhileNothingIsDecided();
    void newImagesAreFilteredAsTheOldOnes();
    void rowsKeepTheirIdentityWhenTheyMove();
    void aVerdictThatChangesMovesNoRows();
    void hostileTagsAreShownAsPlainText_data();
    void hostileTagsAreShownAsPlainText();
    void manyTagsAreCounted();
    void tellsWhatTheSelectedRuleDoes();
    void namesTheTagsToBlame();
    void aRestoredImageCountsFromItsReturn();
    void speaksWholeSentences();
    void copiesExactValues();
    void handsOutRawValues();
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

void TestImageTableModel::verdictsAreUnknownWhileThePolicyHasErrors() {
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
    table.model.setFilterText(text);
    QCOMPARE(table.tags(), expected);
    table.model.setFilterText({});
    QCOMPARE(table.model.rowCount(), 3);
}

void TestImageTableModel::filtersByVerdict() {
    Table table;
    test::openIncident(table.document);
    table.model.setShownOutcomes({.keep = true, .expire = false, .archive = false});
    QCOMPARE(table.tags(), QStringList({"dev-5", "dev-4"}));
    table.model.setShownOutcomes({.keep = false, .expire = true, .archive = false});
    QCOMPARE(table.tags(), QStringList({"dev-3", "dev-2 prod-1", "dev-1"}));

    table.document.moveRule(test::ruleAt(table.document, 1), 0);
    QCOMPARE(table.tags(), QStringList({"dev-3", "dev-1"}));
    table.model.setFilterText(QStringLiteral("dev-1"));
    QCOMPARE(table.tags(), QStringList({"dev-1"}));
    table.model.setShownOutcomes({.keep = false, .expire = false, .archive = true});
    QCOMPARE(table.tags(), QStringList());
    table.model.setShownOutcomes({});
    table.model.setFilterText({});
    QCOMPARE(table.model.rowCount(), 5);
}

void TestImageTableModel::aVerdictFilterWaitsWhileNothingIsDecided() {
    Table table;
    table.setImages({image("dev-1").pushedDaysAgo(1), image("dev-2").pushedDaysAgo(2)});
    table.setPolicy({{"dev-", 1}});
    table.model.setShownOutcomes({.keep = false, .expire = true, .archive = false});
    QCOMPARE(table.tags(), QStringList({"dev-2"}));
    table.setPolicy({{"dev-", 0}});
    QCOMPARE(table.tags(), QStringList({"dev-1", "dev-2"}));
    table.setPolicy({{"dev-", 1}});
    QCOMPARE(table.tags(), QStringList({"dev-2"}));
}

void TestImageTableModel::newImagesAreFilteredAsTheOldOnes() {
    Table table;
    table.setImages({image("dev-1"), image("prod-1")});
    table.model.setFilterText(QStringLiteral("prod"));
    table.setImages({image("prod-7").pushedDaysAgo(2), image("stage-1"), image("prod-8")});
    QCOMPARE(table.tags(), QStringList({"prod-8", "prod-7"}));
    table.setImages({});
    QCOMPARE(table.model.rowCount(), 0);
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
    table.model.setFilterText(QStringLiteral("prod"));
    QCOMPARE(index.row(), 0);
    QCOMPARE(shows(), "dev-2 prod-1");
    table.model.setFilterText(QStringLiteral("dev-5"));
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

void TestImageTableModel::hostileTagsAreShownAsPlainText_data() {
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

void TestImageTableModel::hostileTagsAreShownAsPlainText() {
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

void TestImageTableModel::manyTagsAreCounted() {
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

void TestImageTableModel::tellsWhatTheSelectedRuleDoes() {
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

void TestImageTableModel::namesTheTagsToBlame() {
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

void TestImageTableModel::aRestoredImageCountsFromItsReturn() {
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

void TestImageTableModel::speaksWholeSentences() {
    Table table;
    test::openIncident(table.document);
    const QModelIndex verdict = table.cell("dev-2 prod-1", imagecolumn::Verdict);
    const QString why = verdict.siblingAtColumn(imagecolumn::Why).data().toString();
    QCOMPARE(verdict.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("dev-2 prod-1: Expires. Rule 1 decides: %1.").arg(why));
    QCOMPARE(verdict.siblingAtColumn(imagecolumn::Tags).data(Qt::AccessibleTextRole).toString(),
             "Tags: dev-2, prod-1.");
    for (int column = 0; column < imagecolumn::count; ++column)
        QVERIFY(verdict.siblingAtColumn(column)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(QLatin1Char('.')));
}

void TestImageTableModel::copiesExactValues() {
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

void TestImageTableModel::handsOutRawValues() {
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

QTEST_MAIN(TestImageTableModel)
#include "tst_imagetablemodel.moc"
