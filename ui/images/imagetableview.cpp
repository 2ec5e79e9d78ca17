// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/imagetableview.h"

#include "core/base/tablecell.h"
#include "ui/images/celldelegate.h"
#include "ui/images/imagecolumns.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QDate>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace ui {

ImageTableView::ImageTableView(QAbstractItemModel& model, QWidget* parent)
    : QTableView(parent)
    , m_columns(new QMenu(tr("Co&lumns"), this)) {
    setAccessibleName(tr("Images"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setModel(&model);
    ensurePolished(); // for the font of the application's style
    setUpDelegates();
    setUpHeader();
    setUpColumnsMenu();
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (isHeading(index))
            setCollapsed(index, !index.data(imagerole::Collapsed).toBool());
    });
}

void ImageTableView::setUpDelegates() {
    setItemDelegate(new TextDelegate(this));
    setItemDelegateForColumn(imagecolumn::Verdict, new VerdictDelegate(this));
    setItemDelegateForColumn(imagecolumn::Before, new BeforeDelegate(this));
    setItemDelegateForColumn(imagecolumn::Tags, new TagsDelegate(this));
    setItemDelegateForColumn(imagecolumn::Digest, new DigestDelegate(this));
    setItemDelegateForColumn(imagecolumn::DecidedBy, new RuleDelegate(this));
}

// Verdict stays: it carries the bar of the selected rule. Before comes and goes by itself.
void ImageTableView::setUpColumnsMenu() {
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column == imagecolumn::Verdict || column == imagecolumn::Before)
            continue;
        QAction* item =
            m_columns->addAction(model()->headerData(column, Qt::Horizontal).toString());
        item->setCheckable(true);
        connect(item, &QAction::toggled, this,
                [this, column](bool isShown) { setColumnHidden(column, !isShown); });
        connect(m_columns, &QMenu::aboutToShow, item,
                [this, item, column] { item->setChecked(!isColumnHidden(column)); });
    }
    m_columns->addSeparator();
    m_columns->addAction(tr("&Reset columns"), this, &ImageTableView::resetColumns);

    m_firstColumns = horizontalHeader()->saveState();
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint& place) {
                m_columns->popup(horizontalHeader()->viewport()->mapToGlobal(place));
            });
}

void ImageTableView::resetColumns() {
    const bool hasBefore = !isColumnHidden(imagecolumn::Before);
    const int sorted = horizontalHeader()->sortIndicatorSection();
    const Qt::SortOrder order = horizontalHeader()->sortIndicatorOrder();
    horizontalHeader()->restoreState(m_firstColumns);
    horizontalHeader()->setSortIndicator(sorted, order);
    showBefore(hasBefore);
}

bool ImageTableView::isHeading(const QModelIndex& index) const {
    return index.data(imagerole::Group).isValid();
}

void ImageTableView::setCollapsed(const QModelIndex& heading, bool isCollapsed) {
    model()->setData(heading, isCollapsed, imagerole::Collapsed);
}

// As in a tree.
bool ImageTableView::handleHeadingKey(int key) {
    const QModelIndex heading = currentIndex();
    if (!isHeading(heading))
        return false;
    switch (key) {
    case Qt::Key_Left:
        setCollapsed(heading, true);
        return true;
    case Qt::Key_Right:
        setCollapsed(heading, false);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        setCollapsed(heading, !heading.data(imagerole::Collapsed).toBool());
        return true;
    default:
        return false;
    }
}

void ImageTableView::setUpHeader() {
    // A vertical header that measures its rows takes seconds with 100,000 of them.
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * space::small);

    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false); // it carries the bar of the selected rule
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 4);

    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int margins = 2 * space::small;
    const auto fit = [&](int column, const QString& widest, int more) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const int arrow = 14; // of the column that is sorted
        header->resizeSection(column, std::max(metrics.horizontalAdvance(widest) + more,
                                               metrics.horizontalAdvance(title) + arrow) +
                                          margins);
    };
    const QFontMetrics plain = fontMetrics();
    QString widestVerdict;
    for (const auto outcome :
         {core::Outcome::Keep, core::Outcome::Expire, core::Outcome::Archive}) {
        const QString verdict = verdictSign(outcome) + QLatin1Char(' ') + verdictWord(outcome);
        if (metrics.horizontalAdvance(verdict) > metrics.horizontalAdvance(widestVerdict))
            widestVerdict = verdict;
    }
    fit(imagecolumn::Verdict, widestVerdict, margins);
    fit(imagecolumn::Before,
        widestVerdict + QLatin1Char(' ') +
            QCoreApplication::translate("ui", "rule %1").arg(QStringLiteral("00")),
        margins);
    header->resizeSection(imagecolumn::Tags, plain.horizontalAdvance(QLatin1Char('0')) * 23);
    fit(imagecolumn::Digest, QStringLiteral("0123456…"), 0);
    const core::Instant wide = // November is long in many languages
        std::chrono::sys_days(std::chrono::year(QDate::currentDate().year()) / 11 / 30);
    fit(imagecolumn::Pushed, dateText(wide) + QStringLiteral(" ↻"), 0);
    const QString days = ageText(wide - std::chrono::days(9999), wide);
    const QString hours = ageText(wide - std::chrono::hours(23), wide);
    fit(imagecolumn::Age,
        plain.horizontalAdvance(days) < plain.horizontalAdvance(hours) ? hours : days, 0);
    fit(imagecolumn::Size, QStringLiteral("000 MB"), 0);
    fit(imagecolumn::DecidedBy, QCoreApplication::translate("ui", "no rule"), 0);

    header->moveSection(imagecolumn::Before, imagecolumn::Verdict + 1);
    setColumnHidden(imagecolumn::Before, true); // while nothing is compared
    header->setSortIndicator(imagecolumn::Pushed, Qt::DescendingOrder);
    setSortingEnabled(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] { scrollTo(currentIndex()); });
}

void ImageTableView::showBefore(bool isShown) {
    setColumnHidden(imagecolumn::Before, !isShown);
    if (!isShown && horizontalHeader()->sortIndicatorSection() == imagecolumn::Before)
        sortByColumn(imagecolumn::Pushed, Qt::DescendingOrder);
}

QModelIndexList ImageTableView::selectedRows() const {
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ImageTableView::copySelection(RowFormat format) const {
    const QModelIndexList rows = selectedRows();
    if (rows.isEmpty())
        return;
    const bool isCsv = format == RowFormat::Csv;
    QString text;
    const auto addLine = [&](auto cellOf) {
        for (int column = 0; column < imagecolumn::count; ++column) {
            if (isColumnHidden(column))
                continue;
            if (column > 0)
                text += isCsv ? QLatin1Char(',') : QLatin1Char('\t');
            const std::string cell = cellOf(column).toString().toStdString();
            text += QString::fromStdString(isCsv ? core::csvField(cell) : core::inertCell(cell));
        }
        text += isCsv ? QStringLiteral("\r\n") : QStringLiteral("\n");
    };
    if (isCsv)
        addLine([this](int column) { return model()->headerData(column, Qt::Horizontal); });
    for (const QModelIndex& row : rows)
        addLine(
            [&row](int column) { return row.siblingAtColumn(column).data(imagerole::CopyText); });
    QApplication::clipboard()->setText(text);
}

void ImageTableView::contextMenuEvent(QContextMenuEvent* event) {
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || isHeading(index))
        return;
    emit menuRequested(isByKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
                               : event->globalPos());
}

void ImageTableView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelection(RowFormat::Text);
        event->accept();
        return;
    }
    if (handleHeadingKey(event->key())) {
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ImageTableView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    // Where the keyboard is, shown for the row and not for a cell of it.
    QRect row = visualRect(currentIndex());
    row.setLeft(0);
    row.setRight(std::min(viewport()->width(), horizontalHeader()->length()) - 1);
    QPainter painter(viewport());
    painter.setPen(colours(palette()).accent);
    painter.drawRect(row.adjusted(0, 0, 0, -1));
}

QModelIndex ImageTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    if (action == MoveHome || action == MoveEnd)
        modifiers |= Qt::ControlModifier;
    return QTableView::moveCursor(action, modifiers);
}

} // namespace ui
