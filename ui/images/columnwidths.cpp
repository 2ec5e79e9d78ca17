// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/columnwidths.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

namespace ui {

ColumnWidths::ColumnWidths(QHeaderView& header, int wantedOfLast, QObject* parent)
    : QObject(parent)
    , m_header(header)
    , m_wantedOfLast(wantedOfLast)
    , m_usual(header.count(), wantedOfLast)
    , m_own(header.count(), 0) {
    connect(&header, &QHeaderView::sectionResized, this, &ColumnWidths::note);
}

void ColumnWidths::setUsual(int column, int width) {
    m_usual[column] = width;
}

void ColumnWidths::setLeast(int column, int heading, int cells) {
    m_least.push_back({column, heading, cells});
}

// Columns that come and go have or get a width of 0, and the last one follows the window.
void ColumnWidths::note(int column, int before, int now) {
    if (!m_isFitting && before > 0 && now > 0 && column != lastColumn())
        m_own[column] = now;
}

int ColumnWidths::lastColumn() const {
    for (int place = m_header.count() - 1; place >= 0; --place)
        if (const int column = m_header.logicalIndex(place); !m_header.isSectionHidden(column))
            return column;
    return -1;
}

void ColumnWidths::fit(int room) {
    const QScopedValueRollback fitting(m_isFitting, true);
    const int last = lastColumn();
    QList<int> widths(m_header.count(), 0);
    int left = room;
    for (int column = 0; column < m_header.count(); ++column)
        if (column != last && !m_header.isSectionHidden(column)) {
            widths[column] = wished(column);
            left -= widths[column];
        }
    for (const auto& [column, heading, cells] : m_least)
        if (m_own[column] == 0) {
            const int sign = column == m_header.sortIndicatorSection() ? sortSign : 0;
            const int spare = widths[column] - std::max(heading + sign, cells);
            const int taken = std::clamp(m_wantedOfLast - left, 0, std::max(spare, 0));
            widths[column] -= taken;
            left += taken;
        }
    for (int column = 0; column < m_header.count(); ++column)
        if (widths[column] > 0)
            m_header.resizeSection(column, widths[column]);
    // The header would let the last column shrink to nothing before it scrolls.
    const int leastOfLast = m_wantedOfLast * 3 / 4;
    m_header.setStretchLastSection(left >= leastOfLast);
    if (left < leastOfLast && last >= 0)
        m_header.resizeSection(last, leastOfLast);
}

void ColumnWidths::setOwn(const QList<int>& widths) {
    m_own = widths;
    m_own.resize(m_header.count());
    for (int column = 0; column < m_header.count(); ++column)
        if (m_own[column] > 0)
            m_own[column] = std::max(m_own[column], m_header.sectionSizeHint(column));
}

void ColumnWidths::takeOwn() {
    QList<int> widths(m_header.count(), 0);
    for (int column = 0; column < m_header.count(); ++column)
        if (column != lastColumn() && !m_header.isSectionHidden(column) &&
            m_header.sectionSize(column) != m_usual[column])
            widths[column] = m_header.sectionSize(column);
    setOwn(widths);
}

} // namespace ui
