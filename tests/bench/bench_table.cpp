// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the user waits for pixels while typing and clicking at the size of ECR's quotas: a
// letter in the filter, a column sorted, a verdict chosen, a count changed, a letter in a chip, a
// turn of the wheel.
//
// Each is given beside the repaint of the table's viewport alone, in the same run.
#include "tests/bench/largewindow.h"
#include "ui/images/filterline.h"
#include "ui/images/imagecolumns.h"
#include "ui/images/imagespane.h"
#include "ui/images/imagetableview.h"
#include "ui/images/summarytile.h"
#include "ui/rules/entrychip.h"
#include "ui/rules/rulecard.h"
#include "ui/rules/rulecardlist.h"

#include <QApplication>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

#include <benchmark/benchmark.h>

namespace {

using bench::Clock;
using bench::milliseconds;
using bench::percentile;

// Times each step from its event to the paint, with `prepare` untimed before it.
template <class Prepare, class Step>
void measure(benchmark::State& state, bench::LargeWindow& large, Prepare prepare, Step step) {
    auto* table = large.window().findChild<ui::ImageTableView*>();
    std::vector<double> repaints;
    std::vector<double> steps;
    for (auto _ : state) {
        prepare();
        bench::settle();
        auto start = Clock::now();
        table->viewport()->repaint();
        repaints.push_back(milliseconds(Clock::now() - start));

        const ui::SharedEvaluation before = large.document().evaluation();
        start = Clock::now();
        const bool isEvaluated = step(); // whether a new evaluation has to come
        do
            bench::settle();
        while (isEvaluated && large.document().evaluation() == before);
        steps.push_back(milliseconds(Clock::now() - start));
        state.SetIterationTime(steps.back() / 1000);
    }
    state.counters["first_ms"] = steps.front();
    state.counters["median_ms"] = percentile(steps, 0.5);
    state.counters["p95_ms"] = percentile(steps, 0.95);
    state.counters["repaint_ms"] = percentile(repaints, 0.5);
    state.counters["ratio"] = percentile(steps, 0.5) / percentile(repaints, 0.5);
}

void letterInFilter(benchmark::State& state) {
    bench::LargeWindow large;
    auto* filter = large.window().findChild<ui::FilterLine*>();
    filter->setFocus();
    // Each letter leaves fewer images; the first one of all has the texts to prepare.
    const QString word = QStringLiteral("7-1234");
    int typed = 0;
    measure(
        state, large,
        [&] {
            if (typed % word.size() == 0)
                filter->clear();
        },
        [&] {
            QTest::keyClick(filter, word[typed++ % word.size()].toLatin1());
            return false;
        });
}

// The columns in turn, each in both directions.
void sortByColumn(benchmark::State& state) {
    bench::LargeWindow large;
    auto* table = large.window().findChild<ui::ImageTableView*>();
    int clicks = 0;
    measure(
        state, large, [] {},
        [&] {
            const int column = clicks / 2 % ui::imagecolumn::Before;
            table->sortByColumn(column, clicks % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            ++clicks;
            return false;
        });
}

void verdictSwitch(benchmark::State& state) {
    bench::LargeWindow large;
    const auto tiles = large.window().findChildren<ui::SummaryTile*>();
    qsizetype clicks = 0;
    measure(
        state, large, [] {},
        [&] {
            QTest::mouseClick(tiles[clicks++ % tiles.size()], Qt::LeftButton);
            return false;
        });
}

enum class Scrolls { ByWheel, ByPage };

void scroll(benchmark::State& state, Scrolls how) {
    bench::LargeWindow large;
    auto* table = large.window().findChild<ui::ImageTableView*>();
    table->setFocus();
    measure(
        state, large, [] {},
        [&] {
            if (how == Scrolls::ByPage) {
                QTest::keyClick(table, Qt::Key_PageDown);
            } else {
                const QPointF place = table->viewport()->rect().center();
                QWheelEvent turn(place, table->viewport()->mapToGlobal(place), {}, {0, -120},
                                 Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
                QApplication::sendEvent(table->viewport(), &turn);
            }
            return false;
        });
    if (table->verticalScrollBar()->value() == 0)
        state.SkipWithError("nothing scrolled");
}

// The first visible control of its kind on a card.
template <class Control>
Control* onCard(bench::LargeWindow& large, std::size_t place) {
    const auto* list = large.window().findChild<ui::RuleCardList*>();
    for (auto* control : list->cardAt(place)->findChildren<Control*>())
        if (control->isVisible())
            return control;
    return nullptr;
}

// 10,000 images in one run, or each second of 20,000, and then the next 10,000 in their place: what
// clicks on a chart select.
void selectImages(benchmark::State& state) {
    bench::LargeWindow large;
    auto* pane = large.window().findChild<ui::ImagesPane*>();
    std::array<std::vector<core::ImageIndex>, 2> chosen;
    const auto step = static_cast<core::ImageIndex>(state.range(0));
    for (core::ImageIndex image = 0; image < 10'000; ++image)
        for (core::ImageIndex part = 0; part < chosen.size(); ++part)
            chosen[part].push_back((image + part * 10'000) * step);
    std::size_t turn = 0;
    measure(
        state, large, [] {},
        [&] {
            pane->selectImages(chosen[turn++ % chosen.size()]);
            return false;
        });
}

void countStep(benchmark::State& state) {
    bench::LargeWindow large;
    auto* count = onCard<QSpinBox>(large, 1);
    count->setFocus();
    measure(
        state, large, [] {},
        [&] {
            QTest::keyClick(count, Qt::Key_Up);
            return true;
        });
}

void letterInChip(benchmark::State& state) {
    bench::LargeWindow large;
    QLineEdit* edit = onCard<ui::EntryChip>(large, 2)->edit();
    edit->setFocus();
    bool isLonger = false;
    measure(
        state, large, [] {},
        [&] {
            isLonger = !isLonger;
            QTest::keyClick(edit, isLonger ? Qt::Key_1 : Qt::Key_Backspace);
            return true;
        });
}

BENCHMARK(letterInFilter)->UseManualTime()->Iterations(120)->Unit(benchmark::kMillisecond);
BENCHMARK(sortByColumn)->UseManualTime()->Iterations(96)->Unit(benchmark::kMillisecond);
BENCHMARK(verdictSwitch)->UseManualTime()->Iterations(100)->Unit(benchmark::kMillisecond);
BENCHMARK(selectImages)
    ->Arg(1)
    ->Arg(2)
    ->UseManualTime()
    ->Iterations(10)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(scroll, byWheel, Scrolls::ByWheel)
    ->UseManualTime()
    ->Iterations(200)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(scroll, byPage, Scrolls::ByPage)
    ->UseManualTime()
    ->Iterations(200)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(countStep)->UseManualTime()->Iterations(100)->Unit(benchmark::kMillisecond);
BENCHMARK(letterInChip)->UseManualTime()->Iterations(100)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    bench::runWithWindows(argc, argv);
}
