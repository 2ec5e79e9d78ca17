// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/largewindow.h"

#include "core/images/imagestorebuilder.h"
#include "tests/support/builders.h"
#include "tests/ui/incident.h"
#include "ui/style/theme.h"

#include <QApplication>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>

namespace bench {

namespace {

constexpr int images = 100'000;
constexpr int rules = 50;

std::shared_ptr<const core::ImageList> manyImages() {
    core::ImageStoreBuilder builder;
    for (int i = 0; i < images; ++i) {
        const std::string team = "team" + std::to_string(i % rules) + "-";
        core::ImageRecord record =
            test::image(team + std::to_string(i), "main-" + std::to_string(i));
        record.pushedAt = test::testNow - std::chrono::minutes(i);
        record.sizeInBytes = 200'000'000;
        builder.add(std::move(record));
    }
    auto list = std::make_shared<core::ImageList>();
    list->store = std::move(builder).build();
    return list;
}

core::PolicyDraft manyRules() {
    core::PolicyDraft draft = core::emptyDraft();
    for (int i = 0; i < rules; ++i)
        draft.rules.push_back(core::newRule(core::RuleId(static_cast<std::uint32_t>(i) + 1), i + 1,
                                            i == 1 ? "main-" : "team" + std::to_string(i) + "-",
                                            100));
    return draft;
}

} // namespace

double milliseconds(Clock::duration duration) {
    return std::chrono::duration<double, std::milli>(duration).count();
}

double percentile(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    const auto place = std::ceil(share * static_cast<double>(values.size())) - 1;
    return values[static_cast<std::size_t>(std::max(place, 0.0))];
}

void settle() {
    QApplication::sendPostedEvents();
    QApplication::processEvents();
}

LargeWindow::LargeWindow() {
    document().setFixedNow(test::testNow);
    document().setPolicy(manyRules());
    document().setImages(manyImages());
    m_window.show();
    while (!document().evaluation())
        settle();
    settle();
}

void runWithWindows(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::ThemeChoice::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}

} // namespace bench
