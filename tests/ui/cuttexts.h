// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds texts in a window that have less room than they need.
#pragma once

#include "ui/images/imagecolumns.h"
#include "ui/images/imagetableview.h"
#include "ui/images/movetile.h"
#include "ui/images/rulelegend.h"
#include "ui/images/summarytile.h"
#include "ui/rules/entrychip.h"
#include "ui/style/wrappedlabel.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

namespace test {

inline int widthIn(const QWidget& widget, const QString& text) {
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

struct Room {
    QString text;
    int needed = 0;
    int given = 0;
};

inline QList<Room> roomOf(const QLabel& label) {
    if (label.text().isEmpty())
        return {};
    const int wrapped = label.heightForWidth(label.width());
    const auto* ours = qobject_cast<const ui::WrappedLabel*>(&label);
    const bool isCut = ours && !ours->toolTip().isEmpty(); // has the whole text then
    if (wrapped >= 0)
        return {{label.text(), isCut ? INT_MAX : wrapped, label.height()}};
    return {{label.text(), label.sizeHint().width(), label.width()},
            {label.text(), label.sizeHint().height(), label.height()}};
}

inline QList<Room> roomOf(const QComboBox& box) {
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const int given =
        box.style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box)
            .width();
    const QString text = box.currentText();
    return {{text, box.fontMetrics().boundingRect(text).width(), given}};
}

inline QList<Room> roomOf(const QTabBar& bar) {
    QList<Room> rooms;
    for (int i = 0; i < bar.count(); ++i)
        if (bar.isTabVisible(i)) {
            const QRect tab = bar.tabRect(i);
            rooms.append({bar.tabText(i), widthIn(bar, bar.tabText(i)), tab.width()});
            rooms.append({bar.tabText(i), tab.right(), bar.width()});
        }
    return rooms;
}

inline QList<Room> roomOf(const QHeaderView& header) {
    QFont bold = header.font(); // as the style draws titles
    bold.setBold(true);
    const int arrow = 14;
    const int margins = 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    QList<Room> rooms;
    for (int i = 0; i < header.count(); ++i)
        if (!header.isSectionHidden(i)) {
            const QString title = header.model()->headerData(i, header.orientation()).toString();
            const bool isSorted =
                header.isSortIndicatorShown() && header.sortIndicatorSection() == i;
            rooms.append(
                {title,
                 QFontMetrics(bold).horizontalAdvance(title) + margins + (isSorted ? arrow : 0),
                 header.sectionSize(i)});
        }
    return rooms;
}

inline QList<Room> roomOf(const QLineEdit& edit) {
    // A cursor stands beside the text.
    const int given =
        edit.contentsRect().width() - edit.textMargins().left() - edit.textMargins().right() - 4;
    // What is typed may be longer than the field; numbers may not.
    const bool isNumber = qobject_cast<const QAbstractSpinBox*>(edit.parentWidget()) != nullptr;
    const QString text = isNumber ? edit.text() : edit.placeholderText();
    return {{text, widthIn(edit, text), given}};
}

// Charts end a text that has no room in dots.
inline QList<Room> roomOf(const QGraphicsView& view) {
    QList<Room> rooms;
    const auto items = view.items();
    for (const QGraphicsItem* item : items)
        if (const auto* text = qgraphicsitem_cast<const QGraphicsTextItem*>(item);
            text && text->isVisible() && text->toPlainText().endsWith(QLatin1String("...")))
            rooms.append({text->toPlainText(), INT_MAX, 0});
    return rooms;
}

// The columns of short words; tags and reasons end in dots, and have tool tips.
inline QList<Room> roomOf(const ui::ImageTableView& table) {
    QList<Room> rooms;
    const int margins = 2 * table.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &table);
    for (const int column :
         {ui::imagecolumn::Verdict, ui::imagecolumn::Pushed, ui::imagecolumn::Age,
          ui::imagecolumn::Size, ui::imagecolumn::DecidedBy})
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex cell = table.model()->index(row, column);
            if (cell.data(ui::imagerole::Group).isValid())
                continue; // headings go on over the whole row
            const QString text = cell.data().toString();
            rooms.append({text, widthIn(table, text) + margins, table.columnWidth(column)});
        }
    return rooms;
}

inline QList<Room> roomOf(const QMenuBar& bar) {
    QList<Room> rooms;
    const auto actions = bar.actions();
    for (const QAction* action : actions)
        rooms.append({action->text(), bar.actionGeometry(const_cast<QAction*>(action)).right(),
                      bar.width()});
    return rooms;
}

inline QList<Room> roomOf(const QTreeView& tree) {
    const QAbstractItemView& view = tree;
    QList<Room> rooms;
    for (int column = 0; column < tree.model()->columnCount(); ++column)
        rooms.append({QStringLiteral("column %1").arg(column), view.sizeHintForColumn(column),
                      tree.columnWidth(column)});
    return rooms;
}

// Of one widget, without what is in it.
inline QList<Room> roomOf(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return roomOf(*label);
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return roomOf(*box);
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget))
        return roomOf(*bar);
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
        return roomOf(*header);
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        return roomOf(*edit);
    if (const auto* bar = qobject_cast<const QMenuBar*>(&widget))
        return roomOf(*bar);
    if (const auto* view = qobject_cast<const QGraphicsView*>(&widget))
        return roomOf(*view);
    if (const auto* table = qobject_cast<const ui::ImageTableView*>(&widget))
        return roomOf(*table);
    if (const auto* tree = qobject_cast<const QTreeView*>(&widget))
        return roomOf(*tree);
    if (const auto* area = qobject_cast<const QScrollArea*>(&widget))
        return {
            {QStringLiteral("to be scrolled sideways"), area->horizontalScrollBar()->maximum(), 0}};
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        if (widget.objectName() == QLatin1String("qt_toolbar_ext_button"))
            return {{QStringLiteral("more in the toolbar than has room"), 1, 0}};
        if (button->text().isEmpty() && !qobject_cast<const ui::SummaryTile*>(button))
            return {};
        if (button->minimumWidth() == button->maximumWidth())
            return {{button->text(), widthIn(*button, button->text()), button->width()}};
        return {{button->text(), widget.sizeHint().width(), widget.width()}};
    }
    if (qobject_cast<const ui::RuleLegend*>(&widget) ||
        qobject_cast<const ui::MoveTile*>(&widget) || qobject_cast<const ui::EntryChip*>(&widget))
        return {{widget.accessibleName(), widget.sizeHint().width(), widget.width()}};
    return {{widget.accessibleName(), widget.minimumSizeHint().width(), widget.width()}};
}

// One line for each text that is cut off: the kind of widget, the text, and the lack of room.
inline QStringList cutTexts(const QWidget& window) {
    QStringList cut;
    auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible())
            continue;
        const auto rooms = roomOf(*widget);
        for (const Room& room : rooms)
            if (room.needed > room.given)
                cut << QStringLiteral("%1 \"%2\": needs %3, has %4")
                           .arg(QLatin1String(widget->metaObject()->className()), room.text)
                           .arg(room.needed)
                           .arg(room.given);
    }
    return cut;
}

} // namespace test
