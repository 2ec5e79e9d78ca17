// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/stackedchart.h"

#include "ui/charts/valueticks.h"
#include "ui/charts/verdictbrush.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QBarSet>
#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStackedBarSeries>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int widthOfLabel = 84;  // with some room beside it
constexpr int paddingOfLabel = 5; // Qt wants 4, else it draws dots in place of the label
constexpr double widestBar = 64;

} // namespace

StackedChart::StackedChart(QWidget* parent)
    : QChartView(parent)
    , m_series(new QStackedBarSeries)
    , m_bars(new QCategoryAxis)
    , m_values(new QCategoryAxis) {
    QChart* drawn = chart();
    drawn->legend()->hide();
    drawn->setMargins({space::tiny, 0, space::tiny, 0});
    drawn->setBackgroundRoundness(0);
    drawn->layout()->setContentsMargins(0, 0, 0, 0);
    drawn->addSeries(m_series);
    for (QCategoryAxis* axis : {m_bars, m_values})
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_bars->setGridLineVisible(false);
    drawn->addAxis(m_bars, Qt::AlignBottom);
    drawn->addAxis(m_values, Qt::AlignLeft);
    m_series->attachAxis(m_bars);
    m_series->attachAxis(m_values);
    connect(drawn, &QChart::plotAreaChanged, this, [this] {
        if (stepsWithRoom() != m_steps)
            setTicks();
    });

    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(200, 100);
    paintLikeTheWindow();
}

void StackedChart::setChart(Chart shown) {
    const bool areOtherBars =
        !std::ranges::equal(m_chart.bars, shown.bars, {}, &Bar::name, &Bar::name);
    m_chart = std::move(shown);
    chart()->setTitle(m_chart.title);
    setAccessibleName(m_chart.title);
    fillSeries();
    setTicks();
    setBarLabels();
    if (areOtherBars)
        m_current.reset();
    tellCurrent(); // its figures may be new
}

void StackedChart::fillSeries() {
    m_series->clear();
    for (const core::Outcome outcome : stackedOutcomes) {
        auto* set = new QBarSet(verdictWord(outcome));
        QList<qreal> values;
        for (const Bar& bar : m_chart.bars)
            values << valueOf(bar, outcome, m_chart.measure);
        set->append(values);
        set->setBrush(verdictBrush(outcome, palette()));
        set->setPen(QPen(verdictColour(outcome, palette()), 1));
        m_series->append(set);
    }
}

int StackedChart::stepsWithRoom() const {
    const int label = QFontMetrics(m_values->labelsFont()).height() + 2 * paddingOfLabel;
    return std::clamp(static_cast<int>(chart()->plotArea().height()) / label - 1, 1, 5);
}

void StackedChart::setTicks() {
    double largest = 0;
    for (const Bar& bar : m_chart.bars)
        largest = std::max(largest, heightOf(bar, m_chart.measure));
    for (const QString& label : m_values->categoriesLabels())
        m_values->remove(label);
    m_steps = stepsWithRoom();
    const std::vector<Tick> ticks = ticksUpTo(largest, m_chart.measure, m_steps);
    for (const Tick& tick : ticks)
        m_values->append(tick.label, tick.value);
    m_values->setRange(0, ticks.back().value);
}

// As many as have room, at equal distances, and each once: the axis names its labels by text.
void StackedChart::setBarLabels() {
    for (const QString& label : m_bars->categoriesLabels())
        m_bars->remove(label);
    const auto bars = m_chart.bars.size();
    if (bars == 0)
        return;
    const int room = std::max(1, width() / widthOfLabel);
    const std::size_t step =
        (bars + static_cast<std::size_t>(room) - 1) / static_cast<std::size_t>(room);
    for (std::size_t bar = 0; bar < bars; bar += step)
        m_bars->append(m_chart.bars[bar].label, static_cast<qreal>(bar));
    m_bars->setRange(-0.5, static_cast<qreal>(bars) - 0.5);
    m_series->setBarWidth(std::min(0.8, widestBar * static_cast<double>(bars) / width()));
}

void StackedChart::paintLikeTheWindow() {
    const Colours& theme = colours(palette());
    setBackgroundBrush(theme.panel);
    chart()->setBackgroundBrush(theme.panel);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    QFont bold = small;
    bold.setBold(true);
    chart()->setTitleFont(bold);
    chart()->setTitleBrush(theme.text);
    for (QCategoryAxis* axis : {m_bars, m_values}) {
        axis->setLabelsFont(small);
        axis->setLabelsColor(theme.soft);
        axis->setLinePen(QPen(theme.line, 1));
        axis->setGridLinePen(QPen(theme.line, 1));
    }
    fillSeries();
}

QString StackedChart::sentence() const {
    if (m_current)
        return sentenceOf(m_chart.bars[m_current->bar], m_current->outcome);
    Bar all{m_chart.title, m_chart.title, {}};
    for (const Bar& bar : m_chart.bars)
        for (const core::Outcome outcome : stackedOutcomes) {
            all.shares.of(outcome).images += bar.shares.of(outcome).images;
            all.shares.of(outcome).bytes += bar.shares.of(outcome).bytes;
        }
    return sentenceOf(all, {});
}

void StackedChart::setCurrent(std::optional<Spot> spot) {
    if (m_current == spot)
        return;
    m_current = spot;
    tellCurrent();
}

void StackedChart::tellCurrent() {
    setAccessibleDescription(sentence());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    emit currentChanged();
    viewport()->update();
}

std::optional<StackedChart::Spot> StackedChart::spotAt(const QPoint& place) const {
    const QPointF inChart = chart()->mapFromScene(mapToScene(place));
    if (!chart()->plotArea().contains(inChart) || m_chart.bars.empty())
        return {};
    const QPointF value = chart()->mapToValue(inChart, m_series);
    const auto last = static_cast<double>(m_chart.bars.size() - 1);
    const auto bar = static_cast<std::size_t>(std::clamp(std::round(value.x()), 0.0, last));
    return Spot{bar, outcomeAt(m_chart.bars[bar], value.y(), m_chart.measure)};
}

QRectF StackedChart::rectOf(const Spot& spot) const {
    const Bar& bar = m_chart.bars[spot.bar];
    double bottom = 0;
    double top = heightOf(bar, m_chart.measure);
    if (spot.outcome) {
        for (const core::Outcome outcome : stackedOutcomes) {
            if (outcome == *spot.outcome)
                break;
            bottom += valueOf(bar, outcome, m_chart.measure);
        }
        top = bottom + valueOf(bar, *spot.outcome, m_chart.measure);
    }
    const auto middle = static_cast<double>(spot.bar);
    const double half = m_series->barWidth() / 2;
    const QPointF upper = chart()->mapToPosition({middle - half, top}, m_series);
    const QPointF lower = chart()->mapToPosition({middle + half, bottom}, m_series);
    return chart()->mapToScene(QRectF(upper, lower).normalized()).boundingRect();
}

QPoint StackedChart::placeOf(const Spot& spot) const {
    return mapFromScene(rectOf(spot).center());
}

void StackedChart::stepBar(int step) {
    if (m_chart.bars.empty())
        return;
    const auto last = static_cast<int>(m_chart.bars.size()) - 1;
    const int from = m_current ? static_cast<int>(m_current->bar) : step > 0 ? -1 : last + 1;
    setCurrent(Spot{static_cast<std::size_t>(std::clamp(from + step, 0, last)), {}});
}

// From the bar as a whole through the verdicts that it has, from the ground up.
void StackedChart::stepOutcome(int step) {
    if (!m_current)
        return;
    std::vector<std::optional<core::Outcome>> stops{std::nullopt};
    for (const core::Outcome outcome : stackedOutcomes)
        if (m_chart.bars[m_current->bar].shares.of(outcome).images > 0)
            stops.emplace_back(outcome);
    const auto place = std::ranges::find(stops, m_current->outcome) - stops.begin();
    const auto next = std::clamp<std::ptrdiff_t>(place + step, 0, std::ssize(stops) - 1);
    setCurrent(Spot{m_current->bar, stops[static_cast<std::size_t>(next)]});
}

void StackedChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintLikeTheWindow();
    QChartView::changeEvent(event);
}

void StackedChart::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    setBarLabels();
}

void StackedChart::mouseMoveEvent(QMouseEvent* event) {
    setCurrent(spotAt(event->position().toPoint()));
}

void StackedChart::mousePressEvent(QMouseEvent* event) {
    setCurrent(spotAt(event->position().toPoint()));
}

void StackedChart::mouseReleaseEvent(QMouseEvent* event) {
    const auto spot = spotAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && spot && spot == m_current)
        emit chosen(*spot);
}

void StackedChart::leaveEvent(QEvent*) {
    if (!hasFocus())
        setCurrent({});
}

void StackedChart::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return stepBar(-1);
    case Qt::Key_Right:
        return stepBar(1);
    case Qt::Key_Home:
        return stepBar(-static_cast<int>(m_chart.bars.size()));
    case Qt::Key_End:
        return stepBar(static_cast<int>(m_chart.bars.size()));
    case Qt::Key_Up:
        return stepOutcome(1);
    case Qt::Key_Down:
        return stepOutcome(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current)
            emit chosen(*m_current);
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void StackedChart::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    viewport()->update();
}

void StackedChart::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void StackedChart::drawForeground(QPainter* painter, const QRectF& rect) {
    QChartView::drawForeground(painter, rect);
    const Colours& theme = colours(palette());
    painter->setBrush(Qt::NoBrush);
    if (m_current) {
        painter->setPen(QPen(theme.text, 2));
        painter->drawRect(rectOf(*m_current));
    }
    if (hasFocus()) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(sceneRect().adjusted(1, 1, -1, -1));
    }
}

} // namespace ui
