// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Charts of verdicts over push times and rules: their periods and ticks, and what pointer, keys
// and files get of them.
#include "tests/support/builders.h"
#include "tests/ui/incident.h"
#include "ui/charts/pushperiods.h"
#include "ui/charts/stackedchart.h"
#include "ui/charts/timelinepanel.h"
#include "ui/charts/valueticks.h"
#include "ui/style/theme.h"

#include <QGraphicsTextItem>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;
using core::Outcome;
using test::daysAgo;
using test::image;

namespace {

QStringList daysOf(const PushPeriods& periods) {
    QStringList days;
    for (const QDate day : periods.days)
        days << day.toString(Qt::ISODate);
    return days;
}

core::Instant at(const char* time) {
    return *core::parseInstant(time);
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT
private slots:
    void periodsBeginOnMondaysOfTheZone();
    void periodsAreLongerRatherThanMany_data();
    void periodsAreLongerRatherThanMany();
    void daylightSavingMovesNoImage();
    void labelsOfAnAxisDiffer();
    void ticksAreRound_data();
    void ticksAreRound();

    void barsAreStackedByVerdict();
    void valuesHaveRoomAtEveryHeight_data();
    void valuesHaveRoomAtEveryHeight();
    void aClickChoosesTheImagesThere();
    void keysWalkAndChoose();
    void anEditIsShown();
    void withoutImagesItSaysWhatToDo();
    void picturesAreWritten_data();
    void picturesAreWritten();
    void aPictureThatCannotBeWrittenIsTold();
};

void TestTimeline::periodsBeginOnMondaysOfTheZone() {
    const auto store = test::storeOf({image("a").pushedAt(at("2026-11-22T23:30:00Z")),
                                      image("b").pushedAt(at("2026-11-24T00:00:00Z"))});
    QCOMPARE(daysOf(pushPeriods(*store, PeriodUnit::Week, QTimeZone::utc())),
             (QStringList{"2026-11-16", "2026-11-23", "2026-11-30"}));
    const auto tokyo = pushPeriods(*store, PeriodUnit::Week, QTimeZone("Asia/Tokyo"));
    QCOMPARE(daysOf(tokyo), (QStringList{"2026-11-23", "2026-11-30"}));
    QCOMPARE(tokyo.limits[0], at("2026-11-22T15:00:00Z"));
}

void TestTimeline::periodsAreLongerRatherThanMany_data() {
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("unitsInPeriod");
    QTest::newRow("as asked for") << 7 * (mostPeriods - 1) << int(PeriodUnit::Week) << 1;
    QTest::newRow("one week more") << 7 * mostPeriods << int(PeriodUnit::Month) << 1;
    QTest::newRow("twenty years") << 365 * 20 << int(PeriodUnit::Year) << 1;
    QTest::newRow("centuries") << 365 * 250 << int(PeriodUnit::Year) << 3;
}

void TestTimeline::periodsAreLongerRatherThanMany() {
    QFETCH(int, days);
    const auto store =
        test::storeOf({image("new").pushedDaysAgo(0), image("old").pushedDaysAgo(days)});
    const PushPeriods periods = pushPeriods(*store, PeriodUnit::Week, QTimeZone::utc());
    QTEST(int(periods.unit), "unit");
    QTEST(periods.unitsInPeriod, "unitsInPeriod");
    QVERIFY(periods.days.size() - 1 <= std::size_t{mostPeriods});
    QVERIFY(core::periodOf(daysAgo(0), periods.limits));
    QVERIFY(core::periodOf(daysAgo(days), periods.limits));
}

void TestTimeline::daylightSavingMovesNoImage() {
    const QTimeZone berlin("Europe/Berlin");
    const auto store = test::storeOf({image("a").pushedAt(at("2026-03-28T12:00:00Z")),
                                      image("b").pushedAt(at("2026-03-29T21:59:59Z")),
                                      image("c").pushedAt(at("2026-03-29T22:00:00Z"))});
    const PushPeriods periods = pushPeriods(*store, PeriodUnit::Week, berlin);
    QCOMPARE(daysOf(periods), (QStringList{"2026-03-23", "2026-03-30", "2026-04-06"}));
    QCOMPARE(core::periodOf(at("2026-03-29T21:59:59Z"), periods.limits),
             std::optional<std::size_t>(0));
    QCOMPARE(core::periodOf(at("2026-03-29T22:00:00Z"), periods.limits),
             std::optional<std::size_t>(1));
}

void TestTimeline::labelsOfAnAxisDiffer() {
    const auto store =
        test::storeOf({image("new").pushedDaysAgo(0), image("old").pushedDaysAgo(700)});
    const PushPeriods periods = pushPeriods(*store, PeriodUnit::Week, QTimeZone::utc());
    QStringList labels;
    for (std::size_t period = 0; period + 1 < periods.days.size(); ++period)
        labels << periodLabel(periods, period);
    QCOMPARE(labels.removeDuplicates(), 0);
}

void TestTimeline::ticksAreRound_data() {
    QTest::addColumn<double>("largest");
    QTest::addColumn<int>("measure");
    QTest::addColumn<QStringList>("labels");
    const int images = int(Measure::Images);
    QTest::newRow("nothing") << 0.0 << images << QStringList{"0", "1"};
    QTest::newRow("one") << 1.0 << images << QStringList{"0", "1"};
    QTest::newRow("few") << 7.0 << images << QStringList{"0", "2", "4", "6", "8"};
    QTest::newRow("many") << 1234.0 << images << QStringList{"0", "500", "1,000", "1,500"};
    QTest::newRow("bytes") << 2.4e9 << int(Measure::Bytes)
                           << QStringList{"0 bytes", "500 MB", "1.0 GB",
                                          "1.5 GB",  "2.0 GB", "2.5 GB"};
}

void TestTimeline::ticksAreRound() {
    QFETCH(double, largest);
    QFETCH(int, measure);
    QStringList labels;
    for (const Tick& tick : ticksUpTo(largest, static_cast<Measure>(measure)))
        labels << tick.label;
    QTEST(labels, "labels");
}

// Incident: of dev-1 to dev-5 the oldest three expire.
struct ShownPanel {
    ShownPanel() {
        test::openIncident(document);
        panel.resize(900, 400);
        panel.show();
    }

    Document document;
    TimelinePanel panel{document};
};

void TestTimeline::barsAreStackedByVerdict() {
    ShownPanel shown;
    const core::Summary& summary = shown.document.evaluation()->summary();
    for (const StackedChart* chart : {shown.panel.byTime(), shown.panel.byRule()}) {
        core::Summary counted;
        for (const Bar& bar : chart->shownChart().bars) {
            counted.keep.images += bar.shares.of(Outcome::Keep).images;
            counted.expire.images += bar.shares.of(Outcome::Expire).images;
            counted.expire.bytes += bar.shares.of(Outcome::Expire).bytes;
        }
        QCOMPARE(counted.keep.images, summary.keep.images);
        QCOMPARE(counted.expire, summary.expire);
    }
}

void TestTimeline::valuesHaveRoomAtEveryHeight_data() {
    QTest::addColumn<int>("points");
    for (const int points : {9, 12}) // letters of some scripts are higher
        QTest::addRow("%d points", points) << points;
}

void TestTimeline::valuesHaveRoomAtEveryHeight() {
    QFETCH(const int, points);
    ShownPanel shown;
    StackedChart chart;
    QFont font = chart.font();
    font.setPointSize(points);
    chart.setFont(font);
    chart.setChart(shown.panel.byRule()->shownChart());
    chart.show();
    for (int height = chart.minimumHeight(); height < 260; ++height) {
        chart.resize(300, height);
        QCoreApplication::processEvents();
        QStringList texts;
        const auto items = chart.items();
        for (const QGraphicsItem* item : items)
            if (const auto* text = qgraphicsitem_cast<const QGraphicsTextItem*>(item))
                texts << text->toPlainText();
        QVERIFY2(texts.contains("0"_L1) && !texts.contains("..."_L1),
                 qPrintable(u"%1 px: %2"_s.arg(height).arg(texts.join(u' '))));
    }
}

void TestTimeline::aClickChoosesTheImagesThere() {
    ShownPanel shown;
    QSignalSpy chosen(&shown.panel, &TimelinePanel::imagesChosen);
    StackedChart* chart = shown.panel.byRule();
    const auto& bars = chart->shownChart().bars;
    const auto acting = std::ranges::find_if(
        bars, [](const Bar& bar) { return bar.shares.of(Outcome::Expire).images > 0; });
    QVERIFY(acting != bars.end());
    const auto bar = static_cast<std::size_t>(acting - bars.begin());
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {},
                      chart->placeOf({bar, Outcome::Expire}));
    QCOMPARE(chosen.size(), 1);
    const auto images = chosen[0][0].value<std::vector<core::ImageIndex>>();
    QCOMPARE(images.size(), acting->shares.of(Outcome::Expire).images);
    for (const core::ImageIndex image : images)
        QCOMPARE(shown.document.evaluation()->outcome(image), Outcome::Expire);
}

void TestTimeline::keysWalkAndChoose() {
    ShownPanel shown;
    QSignalSpy chosen(&shown.panel, &TimelinePanel::imagesChosen);
    StackedChart* chart = shown.panel.byTime();
    QVERIFY(!chart->current());
    QTest::keyClick(chart, Qt::Key_End);
    const std::size_t last = chart->shownChart().bars.size() - 1;
    QCOMPARE(chart->current(), (StackedChart::Spot{last, std::nullopt}));
    QVERIFY(chart->sentence().startsWith(u"Week from "_s));
    QCOMPARE(chart->accessibleDescription(), chart->sentence());
    QTest::keyClick(chart, Qt::Key_Return);
    const auto all = chosen.takeFirst()[0].value<std::vector<core::ImageIndex>>();
    QTest::keyClick(chart, Qt::Key_Up);
    QVERIFY(chart->current()->outcome);
    QTest::keyClick(chart, Qt::Key_Return);
    const auto some = chosen.takeFirst()[0].value<std::vector<core::ImageIndex>>();
    QCOMPARE(some.size(),
             chart->shownChart().bars[last].shares.of(*chart->current()->outcome).images);
    QVERIFY(some.size() <= all.size() && !some.empty());
}

void TestTimeline::anEditIsShown() {
    ShownPanel shown;
    const auto expiring = [&shown] {
        std::size_t images = 0;
        for (const Bar& bar : shown.panel.byTime()->shownChart().bars)
            images += bar.shares.of(Outcome::Expire).images;
        return images;
    };
    QVERIFY(expiring() > 0);
    const QString before = shown.panel.byTime()->accessibleDescription();
    QVERIFY(before.contains(verdictWord(Outcome::Expire)));
    for (const core::RuleId rule : shown.document.decidingOrder())
        shown.document.setMuted(rule, true);
    QTRY_COMPARE(expiring(), std::size_t{0});
    const QString after = shown.panel.byTime()->accessibleDescription();
    QVERIFY2(!after.contains(verdictWord(Outcome::Expire)), qPrintable(after));
}

void TestTimeline::withoutImagesItSaysWhatToDo() {
    Document document;
    TimelinePanel panel(document);
    panel.show();
    const auto labels = panel.findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith(u"Open images"_s);
    }));
}

void TestTimeline::picturesAreWritten_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("svg") << u"charts.svg"_s;
    QTest::newRow("png") << u"charts.png"_s;
}

void TestTimeline::picturesAreWritten() {
    QFETCH(QString, name);
    ShownPanel shown;
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QCOMPARE(shown.panel.exportTo(path), std::nullopt);
    const QImage picture(path);
    QVERIFY(picture.width() >= 1000);
    // Something of each verdict's colour is there.
    QSet<QRgb> seen;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            seen.insert(picture.pixel(x, y));
    for (const Outcome outcome : {Outcome::Keep, Outcome::Expire})
        QVERIFY(seen.contains(verdictColour(outcome, shown.panel.palette()).rgb()));
}

void TestTimeline::aPictureThatCannotBeWrittenIsTold() {
    ShownPanel shown;
    const auto reason = shown.panel.exportTo(u"/nowhere/charts.svg"_s);
    QVERIFY(reason && !reason->isEmpty());
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
