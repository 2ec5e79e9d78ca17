// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verdicts over time and over rules, as charts: hover tells, a click shows the images.
//
//   auto* panel = new TimelinePanel(document);
//   connect(panel, &TimelinePanel::imagesChosen, table, …);
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/pushperiods.h"
#include "ui/document/document.h"
#include "ui/style/latepanel.h"

#include <functional>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTimer;

namespace ui {

class StackedChart;

class TimelinePanel : public LatePanel {
    Q_OBJECT
public:
    explicit TimelinePanel(Document& document, QWidget* parent = nullptr);

    // What is shown now; charts take no time while the panel is out of sight.
    StackedChart* byTime() const { return m_byTime; }
    StackedChart* byRule() const { return m_byRule; }

    // Writes both charts to a picture: SVG where the name ends so, else PNG. The reason when it
    // failed.
    std::optional<QString> exportTo(const QString& path) const;

signals:
    // In push order.
    void imagesChosen(const std::vector<core::ImageIndex>& images);
    void done(const QString& message); // for the status bar
    void failed(const QString& path, const QString& reason);

protected:
    void build() override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeControls();
    void makeCharts(); // once there is something in them
    void chooseAndExport();
    void refreshSoon();
    void refresh();
    void tell(const StackedChart& chart);
    Chart chartByTime(const core::Evaluation& evaluation) const;
    Chart chartByRule(const core::Evaluation& evaluation) const;
    Measure measure() const;
    void chooseOfPeriod(std::size_t period, std::optional<core::Outcome> outcome);
    void chooseOfRule(std::size_t rule, std::optional<core::Outcome> outcome);
    // The images of a bar, or those of them with one verdict.
    void choose(std::optional<core::Outcome> outcome,
                const std::function<bool(core::ImageIndex)>& isInBar);

    Document& m_document;
    SharedEvaluation m_evaluation; // that the charts show; null before the first
    PushPeriods m_periods;
    QComboBox* m_measure = nullptr;
    QComboBox* m_unit = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_empty = nullptr;
    StackedChart* m_byTime = nullptr;
    StackedChart* m_byRule = nullptr;
    QLabel* m_sentence = nullptr;
    QTimer* m_soon;
};

} // namespace ui
