// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes from the start of the program to its first look with the sample, beside a
// program that shows a bare window with an empty table and an empty chart. Both are started in
// turn, and end once they have painted.
#include "tests/bench/largewindow.h"
#include "ui/style/language.h"
#include "ui/style/theme.h"
#include "ui/window/samples.h"

#include <QApplication>
#include <QDir>
#include <QProcess>

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <cstring>

namespace {

using bench::Clock;
using bench::milliseconds;
using bench::percentile;

const char* const showsEditor = "--show-editor";

double timeOf(benchmark::State& state, const QString& program, const QStringList& arguments) {
    const auto start = Clock::now();
    if (QProcess::execute(program, arguments) != EXIT_SUCCESS)
        state.SkipWithError("a program failed");
    return milliseconds(Clock::now() - start);
}

void startToFirstPaint(benchmark::State& state) {
    std::vector<double> ours;
    std::vector<double> bare;
    for (auto _ : state) {
        bare.push_back(timeOf(state, QStringLiteral(BARE_WINDOW), {}));
        ours.push_back(timeOf(state, QCoreApplication::applicationFilePath(),
                              {QString::fromLatin1(showsEditor)}));
        state.SetIterationTime(ours.back() / 1000);
    }
    state.counters["median_ms"] = percentile(ours, 0.5);
    state.counters["bare_window_ms"] = percentile(bare, 0.5);
    state.counters["ratio"] = percentile(ours, 0.5) / percentile(bare, 0.5);
}

// As the editor's main() does.
void showEditor(int argc, char** argv) {
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    ui::Settings settings(folder.filePath(QStringLiteral("s.ini")));
    ui::applyLanguage(application, settings.language());
    ui::applyTheme(application, settings.theme());
    ui::MainWindow window(settings);
    window.openSample(ui::samples().front());
    window.show();
    QApplication::processEvents();
    QDir(folder.path()).removeRecursively();
    std::_Exit(EXIT_SUCCESS);
}

BENCHMARK(startToFirstPaint)->UseManualTime()->Iterations(20)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 1 && std::strcmp(argv[1], showsEditor) == 0)
        showEditor(argc, argv);
    bench::runWithWindows(argc, argv);
}
