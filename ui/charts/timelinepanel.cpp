// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timelinepanel.h"

#include "ui/charts/chartpicture.h"
#include "ui/charts/legendentry.h"
#include "ui/charts/stackedchart.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

namespace {

// Charts cost a frame each, so that the steps of a drag share one.
constexpr auto pause = std::chrono::milliseconds(40);

QLabel* plainLabel() {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    return label;
}

// Sign and word of each verdict, with what fills its part of a bar.
QWidget* makeLegend() {
    auto* legend = new QWidget;
    auto* row = new QHBoxLayout(legend);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    for (const core::Outcome outcome : stackedOutcomes)
        row->addWidget(new LegendEntry(outcome));
    return legend;
}

} // namespace

TimelinePanel::TimelinePanel(Document& document, QWidget* parent)
    : LatePanel(parent)
    , m_document(document)
    , m_soon(new QTimer(this)) {
    m_soon->setSingleShot(true);
    m_soon->setInterval(pause);
    connect(m_soon, &QTimer::timeout, this, &TimelinePanel::refresh);
    connect(&document, &Document::evaluationChanged, this, &TimelinePanel::refreshSoon);
    connect(&document, &Document::imagesChanged, this, &TimelinePanel::refreshSoon);
}

void TimelinePanel::build() {
    m_measure = new QComboBox(this);
    m_unit = new QComboBox(this);
    m_stack = new QStackedWidget(this);
    m_empty = plainLabel();
    m_sentence = plainLabel();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setWordWrap(true);
    m_stack->addWidget(m_empty);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::small, space::small, space::small, space::small);
    layout->setSpacing(space::tiny);
    layout->addWidget(makeControls());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_sentence);

    connect(m_measure, &QComboBox::currentIndexChanged, this, &TimelinePanel::refresh);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &TimelinePanel::refresh);
}

QWidget* TimelinePanel::makeControls() {
    const auto add = [](QComboBox& box, const QString& text, auto value) {
        box.addItem(text, static_cast<int>(value));
    };
    add(*m_measure, tr("Images"), Measure::Images);
    add(*m_measure, tr("Bytes"), Measure::Bytes);
    for (const auto& [box, name] : {std::pair(m_measure, tr("What the charts count")),
                                    std::pair(m_unit, tr("Length of the periods of push"))}) {
        box->setAccessibleName(name);
        box->setAccessibleDescription(name); // on Unix the name is what is chosen
    }
    add(*m_unit, tr("By week"), PeriodUnit::Week);
    add(*m_unit, tr("By month"), PeriodUnit::Month);
    add(*m_unit, tr("By year"), PeriodUnit::Year);
    auto* save = new QPushButton(tr("Save pict&ure…"));
    connect(save, &QPushButton::clicked, this, &TimelinePanel::chooseAndExport);

    auto* controls = new QWidget;
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_measure);
    row->addWidget(m_unit);
    row->addSpacing(space::small);
    row->addWidget(makeLegend());
    row->addStretch(1);
    row->addWidget(save);
    return controls;
}

void TimelinePanel::makeCharts() {
    m_byTime = new StackedChart;
    m_byTime->setObjectName(QStringLiteral("byTime"));
    m_byRule = new StackedChart;
    m_byRule->setObjectName(QStringLiteral("byRule"));
    auto* charts = new QSplitter;
    charts->setChildrenCollapsible(false);
    charts->addWidget(m_byTime);
    charts->addWidget(m_byRule);
    charts->setStretchFactor(0, 3);
    charts->setStretchFactor(1, 2);
    m_stack->addWidget(charts);
    for (StackedChart* chart : {m_byTime, m_byRule})
        connect(chart, &StackedChart::currentChanged, this, [this, chart] { tell(*chart); });
    connect(m_byTime, &StackedChart::chosen, this,
            [this](const StackedChart::Spot& spot) { chooseOfPeriod(spot.bar, spot.outcome); });
    connect(m_byRule, &StackedChart::chosen, this,
            [this](const StackedChart::Spot& spot) { chooseOfRule(spot.bar, spot.outcome); });
}

Measure TimelinePanel::measure() const {
    return static_cast<Measure>(m_measure->currentData().toInt());
}

void TimelinePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void TimelinePanel::refreshSoon() {
    if (isVisible() && !m_soon->isActive())
        m_soon->start();
}

void TimelinePanel::refresh() {
    if (!isVisible())
        return;
    const SharedEvaluation evaluation = m_document.evaluation();
    const bool isEmpty = !evaluation || evaluation->images().size() == 0;
    m_empty->setText(m_document.images()->store.size() == 0
                         ? tr("Open images to see when they were pushed and which of them stay.")
                         : tr("Nothing is decided yet. Problems says what the policy lacks."));
    if (!m_byTime && !isEmpty)
        makeCharts();
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    m_sentence->setVisible(!isEmpty);
    if (isEmpty)
        return;
    m_evaluation = evaluation;
    m_periods =
        pushPeriods(evaluation->images(), static_cast<PeriodUnit>(m_unit->currentData().toInt()),
                    QTimeZone::systemTimeZone());
    m_byRule->setChart(chartByRule(*evaluation));
    m_byTime->setChart(chartByTime(*evaluation));
    tell(m_byRule->current() ? *m_byRule : *m_byTime);
}

void TimelinePanel::tell(const StackedChart& chart) {
    const QString hint = chart.current() ? tr("Click or press Enter to select them in the table")
                                         : tr("Point at a bar, or walk with the arrow keys");
    m_sentence->setText(chart.sentence() + QStringLiteral(" – ") + hint);
}

Chart TimelinePanel::chartByTime(const core::Evaluation& evaluation) const {
    const QString images[] = {tr("Images by week of the push"), tr("Images by month of the push"),
                              tr("Images by year of the push")};
    const QString bytes[] = {tr("Bytes by week of the push"), tr("Bytes by month of the push"),
                             tr("Bytes by year of the push")};
    const auto unit = static_cast<std::size_t>(m_periods.unit);
    QString title = measure() == Measure::Images ? images[unit] : bytes[unit];
    if (static_cast<int>(m_periods.unit) != m_unit->currentData().toInt())
        title += QStringLiteral(" – ") + tr("shorter periods are too many");
    Chart chart{title, measure(), {}};
    const auto shares = core::sharesByPushTime(evaluation, m_periods.limits);
    for (std::size_t period = 0; period < shares.size(); ++period)
        chart.bars.push_back(
            {periodLabel(m_periods, period), periodName(m_periods, period), shares[period]});
    return chart;
}

Chart TimelinePanel::chartByRule(const core::Evaluation& evaluation) const {
    Chart chart{measure() == Measure::Images ? tr("Images by the rule that decides")
                                             : tr("Bytes by the rule that decides"),
                measure(),
                {}};
    const auto shares = core::sharesByRule(evaluation);
    const auto& rules = evaluation.policy().rules;
    for (std::size_t rule = 0; rule < rules.size(); ++rule) {
        const QString priority = QString::number(static_cast<int>(rules[rule].priority));
        chart.bars.push_back({priority, tr("Rule %1").arg(priority), shares[rule]});
    }
    chart.bars.push_back({tr("none"), tr("No rule"), shares.back()});
    return chart;
}

void TimelinePanel::chooseOfPeriod(std::size_t period, std::optional<core::Outcome> outcome) {
    choose(outcome, [&](core::ImageIndex image) {
        return core::periodOf(m_evaluation->images().pushedAt(image), m_periods.limits) == period;
    });
}

void TimelinePanel::chooseOfRule(std::size_t rule, std::optional<core::Outcome> outcome) {
    const bool isNone = rule == m_evaluation->policy().rules.size();
    choose(outcome, [&](core::ImageIndex image) {
        return m_evaluation->decidingRule(image) == (isNone ? core::Evaluation::noRule : rule);
    });
}

void TimelinePanel::choose(std::optional<core::Outcome> outcome,
                           const std::function<bool(core::ImageIndex)>& isInBar) {
    std::vector<core::ImageIndex> images;
    for (core::ImageIndex image = 0; image < m_evaluation->images().size(); ++image)
        if (isInBar(image) && (!outcome || m_evaluation->outcome(image) == *outcome))
            images.push_back(image);
    emit imagesChosen(images);
}

void TimelinePanel::chooseAndExport() {
    if (!m_evaluation)
        return;
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the charts as a picture"),
                                     QStringLiteral("timeline.svg"), tr("Pictures (*.svg *.png)"));
    if (path.isEmpty())
        return;
    if (const auto reason = exportTo(path))
        emit failed(path, *reason);
    else
        emit done(tr("Saved `%1`").arg(QFileInfo(path).fileName()));
}

std::optional<QString> TimelinePanel::exportTo(const QString& path) const {
    return writeCharts(path, {m_byTime->shownChart(), m_byRule->shownChart()}, palette());
}

} // namespace ui
