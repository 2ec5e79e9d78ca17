// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bars stacked by verdict, which the pointer and the arrow keys walk over.
//
//   auto* chart = new StackedChart;
//   chart->setChart({tr("By rule"), Measure::Images, bars});
//   connect(chart, &StackedChart::chosen, …);    // a click, or Enter
//
// Left and right go from bar to bar, up and down through the verdicts of a bar.
#pragma once

#include "ui/charts/chart.h"

#include <QChartView>

class QCategoryAxis;
class QStackedBarSeries;

namespace ui {

class StackedChart : public QChartView {
    Q_OBJECT
public:
    // Of a bar, or of one verdict in it.
    struct Spot {
        std::size_t bar;
        std::optional<core::Outcome> outcome;

        bool operator==(const Spot&) const = default;
    };

    explicit StackedChart(QWidget* parent = nullptr);

    void setChart(Chart chart);
    const Chart& shownChart() const { return m_chart; }

    const std::optional<Spot>& current() const { return m_current; }
    // What is told of the current spot; of the whole chart where there is none.
    QString sentence() const;
    // The middle of what stands there; of a bar its column.
    QPoint placeOf(const Spot& spot) const;

signals:
    void currentChanged();
    void chosen(const ui::StackedChart::Spot& spot);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void paintLikeTheWindow();
    void fillSeries();
    int stepsWithRoom() const; // on the axis of values
    void setTicks();
    void setBarLabels();
    void setCurrent(std::optional<Spot> spot);
    void tellCurrent();
    std::optional<Spot> spotAt(const QPoint& place) const;
    void stepBar(int step);
    void stepOutcome(int step);
    QRectF rectOf(const Spot& spot) const;

    Chart m_chart;
    QStackedBarSeries* m_series;
    QCategoryAxis* m_bars;
    QCategoryAxis* m_values;
    int m_steps = 1;
    std::optional<Spot> m_current;
};

} // namespace ui
