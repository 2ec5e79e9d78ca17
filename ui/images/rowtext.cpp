// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/rowtext.h"

#include "core/base/tablecell.h"
#include "core/evaluation/imagejson.h"
#include "ui/images/imagerow.h"

namespace ui {

namespace {

constexpr std::size_t rowsAtOnce = 500;

QString line(const QStringList& cells, RowFormat format) {
    const bool isCsv = format == RowFormat::Csv;
    QStringList safe;
    for (const QString& cell : cells)
        safe << QString::fromStdString(isCsv ? core::csvField(cell.toStdString())
                                             : core::inertCell(cell.toStdString()));
    return isCsv ? safe.join(QLatin1Char(',')) + QStringLiteral("\r\n")
                 : safe.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

QStringList cellsOf(const CopiedRows& rows, core::ImageIndex image) {
    const ImageRow row(rows.images->store, rows.evaluation.get(), rows.compared.get(),
                       rows.inUse.get(), rows.isHeldOver, rows.now, {}, image);
    QStringList cells;
    for (const int column : rows.columns)
        cells << row.copyText(column);
    return cells;
}

} // namespace

std::optional<QString> rowText(const CopiedRows& rows, RowFormat format,
                               const std::function<bool(std::size_t)>& goesOn) {
    QString text = format == RowFormat::Csv ? line(rows.titles, format) : QString();
    core::JsonArray list;
    for (std::size_t place = 0; place < rows.rows.size(); ++place) {
        if (place % rowsAtOnce == 0 && !goesOn(place))
            return {};
        const core::ImageIndex image = rows.rows[place];
        if (format != RowFormat::Json)
            text += line(cellsOf(rows, image), format);
        else
            list.push_back(rows.evaluation ? core::imageJson(*rows.evaluation, image)
                                           : core::imageJson(rows.images->store, image));
    }
    return format == RowFormat::Json ? QString::fromStdString(core::print(list)) : text;
}

} // namespace ui
