// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parts of indexes and referrers on the screen: in table, Why panel, figures and legend.
#include "tests/ui/imagetable.h"
#include "ui/explain/whypanel.h"
#include "ui/images/rulelegend.h"
#include "ui/rules/figuresline.h"

#include <QTest>

using namespace ui;
using test::image;
using test::plain;
using test::shown;
using test::Table;

namespace {

// Rule 1 keeps one release; rule 2 keeps every signature. The old release has two signatures, one
// of which rule 1 identifies, and its part for one platform.
void open(Table& table) {
    table.setImages({image("v-2").pushedDaysAgo(1).ofBytes(1),
                     image("v-1").withDigest("old").pushedDaysAgo(2).ofBytes(2),
                     image("v-1-arm").withDigest("part").pushedDaysAgo(3).ofBytes(4),
                     image("sig").pushedDaysAgo(4).refersTo("old").ofBytes(8),
                     image("sbom").pushedDaysAgo(5).refersTo("old").ofBytes(16)},
                    {{"old", {"part"}}});
    table.setPolicy({{"v-", 1}, {"sig", 9}});
}

} // namespace

class TestLinkedImages : public QObject {
    Q_OBJECT
private slots:
    void theTableTellsWhatKeepsAndWhatTakesAlong_data();
    void theTableTellsWhatKeepsAndWhatTakesAlong();
    void theTableSortsFollowersByTheRuleTheyFollow();
    void tintsTellOnlyWhatARuleActsOn();
    void theWhyPanelTellsOfIndexAndSubject();
    void figuresTellWhatGoesAlong();
};

void TestLinkedImages::theTableTellsWhatKeepsAndWhatTakesAlong_data() {
    QTest::addColumn<QString>("tag");
    QTest::addColumn<core::Outcome>("outcome");
    QTest::addColumn<QString>("decidedBy");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("more");

    QTest::newRow("part of an index") << "v-1-arm" << core::Outcome::Keep << "rule 1"
                                      << "part of index v-1"
                                      << "can go once index v-1 is deleted";
    QTest::newRow("follower that a rule would keep")
        << "sig" << core::Outcome::Expire << "rule 1"
        << "follows its subject v-1"
        << "It refers to v-1, which expires, and so does it";
    QTest::newRow("follower that no rule identifies")
        << "sbom" << core::Outcome::Expire << "rule 1"
        << "follows its subject v-1"
        << "It refers to v-1, which expires, and so does it";
}

void TestLinkedImages::theTableTellsWhatKeepsAndWhatTakesAlong() {
    QFETCH(QString, tag);
    QFETCH(core::Outcome, outcome);
    QFETCH(QString, decidedBy);
    QFETCH(QString, why);
    QFETCH(QString, more);
    Table table;
    open(table);
    QCOMPARE(table.cell(tag, imagecolumn::Verdict).data().toString(), shown(outcome));
    QCOMPARE(table.cell(tag, imagecolumn::DecidedBy).data().toString(), decidedBy);
    QCOMPARE(table.cell(tag, imagecolumn::Why).data().toString(), why);
    const QStringList lines =
        plain(table.cell(tag, imagecolumn::Why).data(Qt::ToolTipRole).toString()).split(u'\n');
    QCOMPARE(lines.first(), why);
    QCOMPARE(lines.last(), more);
}

void TestLinkedImages::theTableSortsFollowersByTheRuleTheyFollow() {
    Table table;
    open(table);
    table.setPolicy({{"sig", 9}, {"v-", 1}}); // sig is claimed by the first, and follows the second
    table.model.sort(imagecolumn::DecidedBy, Qt::AscendingOrder);
    QCOMPARE(table.column(imagecolumn::DecidedBy),
             QStringList({"rule 2", "rule 2", "rule 2", "rule 2", "rule 2"}));
    QCOMPARE(table.tags(), QStringList({"v-2", "v-1", "v-1-arm", "sig", "sbom"}));
}

void TestLinkedImages::tintsTellOnlyWhatARuleActsOn() {
    Table table;
    open(table);
    table.model.setSelectedRule(test::ruleAt(table.document, 0));
    QCOMPARE(table.relation("v-1"), RuleRelation::Marks);
    QCOMPARE(table.relation("v-1-arm"), RuleRelation::Identifies);
    QCOMPARE(table.relation("sig"), RuleRelation::None);

    RuleLegend legend;
    const auto evaluation = table.document.evaluation();
    legend.setRule(evaluation->policy().rules[0], evaluation->figures(0));
    QCOMPARE(legend.accessibleName(), "Rule 1 identifies 3 · marks 1 · loses 0");
}

void TestLinkedImages::theWhyPanelTellsOfIndexAndSubject() {
    Table table;
    open(table);
    WhyPanel panel(table.document);
    panel.setImage(table.document.images()->store.findTag("v-1-arm"));
    QCOMPARE(panel.text().split(u'\n').mid(2),
             QStringList({"rule 1: identifies it by v-1-arm, and it is the 3rd newest, with 1 kept "
                          "→ claims it, but cannot act on a part of an index",
                          "rule 2: does not identify it: no tag starts with sig",
                          "It is part of index v-1, so no rule acts on it while that is in the "
                          "repository",
                          "⏳ can go once index v-1 is deleted"}));
    panel.setImage(table.document.images()->store.findTag("sbom"));
    QCOMPARE(panel.text().split(u'\n').last(), "It refers to v-1, which expires, and so does it");
    panel.setImage(table.document.images()->store.findTag("v-2"));
    QVERIFY(!panel.text().contains("refers") && !panel.text().contains("part of"));
}

void TestLinkedImages::figuresTellWhatGoesAlong() {
    Table table;
    open(table);
    QWidget parent;
    FiguresLine& line = *new FiguresLine(&parent);
    line.showFigures(table.document.evaluation(), nullptr, test::ruleAt(table.document, 0));
    QCOMPARE(line.text(), "identifies 3 · acts on 1 · takes along 2");
    line.showFigures(table.document.evaluation(), nullptr, test::ruleAt(table.document, 1));
    QCOMPARE(line.text(), "identifies 1 · acts on 0");
    QCOMPARE(table.document.evaluation()->undecided(), std::size_t{0});
    QCOMPARE(table.document.evaluation()->summary().expire.bytes, std::uint64_t{26});
}

QTEST_MAIN(TestLinkedImages)
#include "tst_linkedimages.moc"
