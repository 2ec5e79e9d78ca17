// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the table that arranges its columns.
#include "ui/images/columnwidths.h"
#include "ui/images/imagecolumns.h"
#include "ui/images/imagetableview.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QDate>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace ui {

// Verdict stays: it carries the bar of the selected rule. Before comes and goes by itself.
void ImageTableView::setUpColumnsMenu() {
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column == imagecolumn::Verdict || column == imagecolumn::Before)
            continue;
        QAction* item = m_columns->addAction(columnName(column));
        item->setCheckable(true);
        connect(item, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            fitColumns();
        });
        connect(m_columns, &QMenu::aboutToShow, item,
                [this, item, column] { item->setChecked(!isColumnHidden(column)); });
    }
    m_columns->addSeparator();
    addColumnActions();
    m_columns->addSeparator();
    m_columns->addAction(tr("&Reset columns"), this, &ImageTableView::resetColumns);

    m_firstColumns = horizontalHeader()->saveState();
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint& place) {
                m_columns->popup(horizontalHeader()->viewport()->mapToGlobal(place));
            });
}

std::vector<int> ImageTableView::shownColumns() const {
    std::vector<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.push_back(column);
    return columns;
}

void ImageTableView::resetColumns() {
    const bool hasBefore = !isColumnHidden(imagecolumn::Before);
    const int sorted = horizontalHeader()->sortIndicatorSection();
    const Qt::SortOrder order = horizontalHeader()->sortIndicatorOrder();
    horizontalHeader()->restoreState(m_firstColumns);
    horizontalHeader()->setSortIndicator(sorted, order);
    m_widths->setOwn({});
    showBefore(hasBefore);
}

bool ImageTableView::restoreColumns(const QByteArray& header,
                                    const std::optional<QList<int>>& ownWidths) {
    if (!horizontalHeader()->restoreState(header))
        return false;
    if (ownWidths)
        m_widths->setOwn(*ownWidths);
    else
        m_widths->takeOwn();
    fitColumns();
    return true;
}

const QList<int>& ImageTableView::ownWidths() const {
    return m_widths->own();
}

void ImageTableView::fitColumns() {
    m_widths->fit(viewport()->width());
}

void ImageTableView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

// What the menu says and the keys do is about the column of the current cell, which the bar below
// it shows. The keys are the table's: elsewhere they mean something else.
void ImageTableView::addColumnActions() {
    const auto add = [this](const QString& name, const QString& text, const QString& key,
                            auto slot) {
        auto* action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        m_columns->addAction(action);
    };
    add(QStringLiteral("columnLeft"), tr("Move the current column &left"), tr("Alt+Shift+Left"),
        [this] { moveColumn(-1); });
    add(QStringLiteral("columnRight"), tr("Move the current column ri&ght"), tr("Alt+Shift+Right"),
        [this] { moveColumn(1); });
    add(QStringLiteral("sortUp"), tr("Sort by the current column, &ascending"), tr("Alt+Shift+Up"),
        [this] { sortByCurrent(Qt::AscendingOrder); });
    add(QStringLiteral("sortDown"), tr("Sort by the current column, &descending"),
        tr("Alt+Shift+Down"), [this] { sortByCurrent(Qt::DescendingOrder); });
}

QString ImageTableView::columnName(int column) const {
    return model()->headerData(column, Qt::Horizontal).toString();
}

void ImageTableView::moveColumn(int step) {
    const QHeaderView& header = *horizontalHeader();
    const int column = currentIndex().column();
    if (column < 0) {
        emit told(tr("Select an image first; Left and Right go from column to column"));
        return;
    }
    int place = header.visualIndex(column) + step;
    while (place > 0 && place < header.count() && isColumnHidden(header.logicalIndex(place)))
        place += step;
    // The first one carries the bar of the selected rule and stays where it is.
    if (column == imagecolumn::Verdict || place <= 0 || place >= header.count()) {
        emit told(tr("%1 cannot be moved further").arg(columnName(column)));
        return;
    }
    horizontalHeader()->moveSection(header.visualIndex(column), place);
    scrollTo(currentIndex());
    int number = 1;
    for (int before = 0; before < place; ++before)
        number += isColumnHidden(header.logicalIndex(before)) ? 0 : 1;
    emit told(tr("%1 is column %2 now").arg(columnName(column)).arg(number));
}

void ImageTableView::sortByCurrent(Qt::SortOrder order) {
    const int column = currentIndex().column();
    if (column < 0) {
        emit told(tr("Select an image first; Left and Right go from column to column"));
        return;
    }
    sortByColumn(column, order);
    emit told(order == Qt::AscendingOrder ? tr("Sorted by %1, ascending").arg(columnName(column))
                                          : tr("Sorted by %1, descending").arg(columnName(column)));
}

void ImageTableView::setUpWidths() {
    const QFontMetrics plain = fontMetrics();
    const int digit = plain.horizontalAdvance(QLatin1Char('0'));
    constexpr int digitsOfAReason = 19;
    m_widths = new ColumnWidths(*horizontalHeader(), digitsOfAReason * digit, this);
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    constexpr int margins = 2 * space::small;
    const auto heading = [&](int column) {
        constexpr int gap = 8; // that the style leaves beside its text
        return metrics.horizontalAdvance(columnName(column)) + margins + gap;
    };
    const auto fit = [&](int column, const QString& widest, int more) {
        m_widths->setUsual(column, std::max(metrics.horizontalAdvance(widest) + more + margins,
                                            heading(column) + ColumnWidths::sortSign));
    };
    QString widestVerdict;
    for (const auto outcome :
         {core::Outcome::Keep, core::Outcome::Expire, core::Outcome::Archive}) {
        const QString verdict = verdictSign(outcome) + QLatin1Char(' ') + verdictWord(outcome);
        if (metrics.horizontalAdvance(verdict) > metrics.horizontalAdvance(widestVerdict))
            widestVerdict = verdict;
    }
    const QString rule =
        QLatin1Char(' ') + QCoreApplication::translate("ui", "rule %1").arg(QStringLiteral("00"));
    const QString noRule = QCoreApplication::translate("ui", "no rule");
    const core::Instant wide = // November is long in many languages
        std::chrono::sys_days(std::chrono::year(QDate::currentDate().year()) / 11 / 30);
    const QString pushed = dateText(wide) + QStringLiteral(" ↻");
    const QString days = ageText(wide - std::chrono::days(9999), wide);
    const QString hours = ageText(wide - std::chrono::hours(23), wide);
    fit(imagecolumn::Verdict, widestVerdict, margins);
    fit(imagecolumn::Before, widestVerdict + rule, margins);
    m_widths->setUsual(imagecolumn::Tags, 23 * digit);
    fit(imagecolumn::Digest, QStringLiteral("0123456…"), 0);
    fit(imagecolumn::Pushed, pushed, 0);
    fit(imagecolumn::Age,
        plain.horizontalAdvance(days) < plain.horizontalAdvance(hours) ? hours : days, 0);
    fit(imagecolumn::Size, QStringLiteral("000 MB"), 0);
    fit(imagecolumn::DecidedBy, noRule, 0);

    const auto narrow = [&](int column, int width) {
        m_widths->setLeast(column, heading(column), width + margins);
    };
    // The verdict before shows its sign alone then, and a digest is told elsewhere in full.
    narrow(imagecolumn::Before, metrics.horizontalAdvance(verdictSign(core::Outcome::Expire)) +
                                    margins + plain.horizontalAdvance(rule));
    narrow(imagecolumn::Digest, 0);
    narrow(imagecolumn::Pushed, plain.horizontalAdvance(pushed));
    narrow(imagecolumn::Age,
           std::max(plain.horizontalAdvance(days), plain.horizontalAdvance(hours)));
    narrow(imagecolumn::DecidedBy, plain.horizontalAdvance(noRule));
    narrow(imagecolumn::Tags, 10 * digit);
}

void ImageTableView::setUpHeader() {
    // A vertical header that measures its rows takes seconds with 100,000 of them.
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * space::tiny + 2);

    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false); // it carries the bar of the selected rule
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 4);

    setUpWidths();

    header->moveSection(imagecolumn::Before, imagecolumn::Verdict + 1);
    setColumnHidden(imagecolumn::Before, true); // while nothing is compared
    header->setSortIndicator(imagecolumn::Pushed, Qt::DescendingOrder);
    setSortingEnabled(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] {
        fitColumns(); // the heading has an arrow
        scrollTo(currentIndex());
    });
}

void ImageTableView::showBefore(bool isShown) {
    setColumnHidden(imagecolumn::Before, !isShown);
    fitColumns();
    if (!isShown && horizontalHeader()->sortIndicatorSection() == imagecolumn::Before)
        sortByColumn(imagecolumn::Pushed, Qt::DescendingOrder);
}

} // namespace ui
