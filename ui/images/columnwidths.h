// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How wide the columns of a table are: as their texts need it in the language of now, or as the
// user has made them. Where the last column would have no room, others become narrower as long as
// that is so; those of the user stay.
//
//   ColumnWidths widths(header);
//   widths.setUsual(column, 184);
//   widths.setLeast(column, 60, 104);    // the first that is set is narrowed first
//   widths.fit(viewport()->width());
#pragma once

#include <QList>
#include <QObject>

#include <vector>

class QHeaderView;

namespace ui {

class ColumnWidths : public QObject {
    Q_OBJECT
public:
    // `wantedOfLast` is the room for the last column that others are narrowed for. Having less than
    // most of it, the table scrolls.
    ColumnWidths(QHeaderView& header, int wantedOfLast, QObject* parent = nullptr);

    static constexpr int sortSign = 14; // in the heading

    void setUsual(int column, int width);
    // What its heading needs without the sign, and what its cells do.
    void setLeast(int column, int heading, int cells);

    void fit(int room);

    // Those that the user made, by column; 0 where he made none.
    const QList<int>& own() const { return m_own; }
    void setOwn(const QList<int>& widths);
    // As the header has them now.
    void takeOwn();

private:
    struct Least {
        int column;
        int heading;
        int cells;
    };
    void note(int column, int before, int now);
    int lastColumn() const;
    int wished(int column) const { return m_own[column] > 0 ? m_own[column] : m_usual[column]; }

    QHeaderView& m_header;
    int m_wantedOfLast;
    QList<int> m_usual;
    QList<int> m_own;
    std::vector<Least> m_least;
    bool m_isFitting = false;
};

} // namespace ui
