// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the user waits for pixels: a step of a drag, and the first look at the window.
//
// Each figure is taken beside another one of the same run: the step beside a frame of a 60 Hz
// screen and the repaint of the table's viewport, and of this and the cards', the first paint
// beside a bare window with an empty table and an empty chart.
#include "tests/bench/largewindow.h"
#include "tests/support/pointer.h"
#include "tests/ui/incident.h"
#include "ui/document/comparison.h"
#include "ui/images/imagetableview.h"
#include "ui/rules/rulespane.h"
#include "ui/window/mainwindow.h"
#include "ui/window/settings.h"

#include <QChartView>
#include <QScrollArea>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <chrono>

namespace {

using bench::Clock;
using bench::milliseconds;
using bench::percentile;
using bench::settle;

enum class Compares { No, Yes };

void dragStep(benchmark::State& state, Compares compares) {
    bench::LargeWindow large;
    ui::MainWindow& window = large.window();
    ui::Document& document = large.document();
    if (compares == Compares::Yes)
        document.comparison().start({*document.policy(), {}, {}});
    while (document.comparison().isOn() && !document.comparison().result())
        settle();
    settle();

    QWidget* grip = test::gripOf(window, 2);
    const QWidget* above = test::gripOf(window, 1);
    const QPoint low = grip->mapToGlobal(grip->rect().center());
    const QPoint high = above->mapToGlobal(above->rect().center());
    test::sendMouse(grip, QEvent::MouseButtonPress, low);
    auto* table = window.findChild<ui::ImageTableView*>();
    QScrollArea* cards = window.findChild<ui::RulesPane*>()->findChild<QScrollArea*>();
    std::vector<double> steps;
    std::vector<double> repaints;
    std::vector<double> repaintsOfBoth;
    bool isUp = false;
    for (auto _ : state) {
        auto start = Clock::now();
        table->viewport()->repaint();
        repaints.push_back(milliseconds(Clock::now() - start));
        cards->viewport()->repaint();
        repaintsOfBoth.push_back(milliseconds(Clock::now() - start));

        isUp = !isUp;
        const std::vector<core::RuleId> before = window.document().decidingOrder();
        start = Clock::now();
        test::sendMouse(grip, QEvent::MouseMove, isUp ? high : low);
        settle();
        const auto duration = Clock::now() - start;
        if (window.document().decidingOrder() == before)
            state.SkipWithError("the pointer crossed no card");
        steps.push_back(milliseconds(duration));
        state.SetIterationTime(steps.back() / 1000);
        for (const auto end = Clock::now() + std::chrono::milliseconds(150); Clock::now() < end;)
            settle(); // the cards have slid to their places
    }
    test::sendMouse(grip, QEvent::MouseButtonRelease, low);
    state.counters["median_ms"] = percentile(steps, 0.5);
    state.counters["p95_ms"] = percentile(steps, 0.95);
    state.counters["median_per_frame"] = percentile(steps, 0.5) / (1000.0 / 60);
    state.counters["repaint_ms"] = percentile(repaints, 0.5);
    state.counters["ratio"] = percentile(steps, 0.5) / percentile(repaints, 0.5);
    state.counters["ratio_to_both"] = percentile(steps, 0.5) / percentile(repaintsOfBoth, 0.5);
}

Clock::duration firstPaint(QWidget& window) {
    const auto start = Clock::now();
    window.show();
    settle();
    return Clock::now() - start;
}

void firstPaintWithSample(benchmark::State& state) {
    std::vector<double> ours;
    std::vector<double> bare;
    for (auto _ : state) {
        const QTemporaryDir folder;
        ui::Settings settings(folder.filePath(QStringLiteral("s.ini")));
        const auto start = Clock::now();
        ui::MainWindow window(settings);
        window.openSample(ui::samples().front());
        firstPaint(window);
        const auto duration = Clock::now() - start;
        state.SetIterationTime(milliseconds(duration) / 1000);
        ours.push_back(milliseconds(duration));

        const auto bareStart = Clock::now();
        QMainWindow bareWindow;
        auto* table = new QTableView;
        table->setModel(new QStandardItemModel(0, 8, table));
        auto* parts = new QSplitter(Qt::Vertical);
        parts->addWidget(table);
        parts->addWidget(new QChartView(new QChart));
        bareWindow.setCentralWidget(parts);
        bareWindow.resize(window.size());
        firstPaint(bareWindow);
        bare.push_back(milliseconds(Clock::now() - bareStart));
    }
    state.counters["median_ms"] = percentile(ours, 0.5);
    state.counters["bare_window_ms"] = percentile(bare, 0.5);
    state.counters["ratio"] = percentile(ours, 0.5) / percentile(bare, 0.5);
}

BENCHMARK_CAPTURE(dragStep, alone, Compares::No)
    ->UseManualTime()
    ->Iterations(100)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(dragStep, comparing, Compares::Yes)
    ->UseManualTime()
    ->Iterations(100)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(firstPaintWithSample)->UseManualTime()->Iterations(10)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    bench::runWithWindows(argc, argv);
}
