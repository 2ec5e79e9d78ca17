// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartpicture.h"

#include "ui/charts/legendentry.h"
#include "ui/charts/stackedchart.h"
#include "ui/document/files.h"
#include "ui/style/theme.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace ui {

namespace {

constexpr QSize chartSize(1000, 320);
constexpr int legendHeight = 32;
constexpr int pixelsPerPoint = 2;

QSize pictureSize(std::size_t charts) {
    return {chartSize.width(), chartSize.height() * static_cast<int>(charts) + legendHeight};
}

void paintLegend(QPainter& painter, const QPalette& palette) {
    int x = space::large;
    for (const core::Outcome outcome : stackedOutcomes) {
        LegendEntry entry(outcome);
        entry.setPalette(palette);
        entry.resize(entry.sizeHint());
        painter.save();
        painter.translate(x, space::small);
        entry.render(&painter, {}, {}, QWidget::DrawChildren);
        painter.restore();
        x += entry.width() + space::large;
    }
}

void paintCharts(QPainter& painter, const std::vector<Chart>& charts, const QPalette& palette) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect({}, pictureSize(charts.size())), colours(palette).panel);
    paintLegend(painter, palette);
    QRectF place(QPointF(0, legendHeight), QSizeF(chartSize));
    for (const Chart& chart : charts) {
        StackedChart drawn;
        drawn.setPalette(palette);
        drawn.resize(chartSize);
        drawn.setChart(chart);
        drawn.grab(); // lays the chart out
        drawn.scene()->render(&painter, place, drawn.sceneRect());
        place.translate(0, chartSize.height());
    }
}

std::string asSvg(const std::vector<Chart>& charts, const QPalette& palette) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(pictureSize(charts.size()));
    generator.setViewBox(QRect({}, pictureSize(charts.size())));
    generator.setTitle(QStringLiteral("Tagwarden"));
    QPainter painter(&generator);
    paintCharts(painter, charts, palette);
    painter.end();
    return buffer.data().toStdString();
}

std::string asPng(const std::vector<Chart>& charts, const QPalette& palette) {
    QImage image(pictureSize(charts.size()) * pixelsPerPoint, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelsPerPoint);
    QPainter painter(&image);
    paintCharts(painter, charts, palette);
    painter.end();
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data().toStdString();
}

} // namespace

std::optional<QString> writeCharts(const QString& path, const std::vector<Chart>& charts,
                                   const QPalette& palette) {
    const bool isSvg = path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    return writeFile(path, isSvg ? asSvg(charts, palette) : asPng(charts, palette));
}

} // namespace ui
