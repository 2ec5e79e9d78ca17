// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/imagespane.h"

#include "ui/images/comparisonstrip.h"
#include "ui/images/emptystate.h"
#include "ui/images/filterline.h"
#include "ui/images/imagetablemodel.h"
#include "ui/images/imagetableview.h"
#include "ui/images/policystrip.h"
#include "ui/images/rowcopier.h"
#include "ui/images/rulelegend.h"
#include "ui/images/summarytiles.h"
#include "ui/problems/policystate.h"
#include "ui/style/theme.h"

#include <QDataStream>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

ImagesPane::ImagesPane(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new ImageTableModel(document, this))
    , m_tiles(new SummaryTiles(this))
    , m_comparison(new ComparisonStrip(document, this))
    , m_filter(new FilterLine(document, this))
    , m_count(new QLabel(this))
    , m_state(new PolicyStrip(this))
    , m_filterProblem(new QLabel(this))
    , m_legend(new RuleLegend(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new ImageTableView(*m_model, m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_copier(new RowCopier(this)) {
    layOut();
    connectParts();
    connectDocument();
    connectCopying();
    refreshImages();
    refreshRows();
    refreshVerdicts();
}

void ImagesPane::layOut() {
    m_count->setTextFormat(Qt::PlainText);
    m_filterProblem->setTextFormat(Qt::PlainText);
    m_filterProblem->setWordWrap(true);
    m_filterProblem->setMinimumHeight(m_legend->sizeHint().height());
    m_filterProblem->hide();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto* filterRow = new QHBoxLayout;
    filterRow->setSpacing(space::medium);
    filterRow->addWidget(m_filter, 1);
    filterRow->addWidget(m_count);

    auto* above = new QVBoxLayout;
    above->setContentsMargins(space::medium, space::medium, space::medium, space::small);
    above->setSpacing(space::small);
    above->addWidget(m_tiles);
    above->addWidget(m_comparison);
    above->addLayout(filterRow);
    above->addWidget(m_state);
    above->addWidget(m_legend);
    above->addWidget(m_filterProblem);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(above);
    column->addWidget(m_stack, 1);
}

void ImagesPane::resizeEvent(QResizeEvent* event) {
    constexpr int withTiles = 240;
    constexpr int withLegend = 170;
    m_tiles->setVisible(event->size().height() >= withTiles); // the filter says as much
    m_legend->setMaximumHeight(event->size().height() >= withLegend ? QWIDGETSIZE_MAX : 0);
    QWidget::resizeEvent(event);
}

void ImagesPane::connectParts() {
    connect(m_filter, &FilterLine::filterChanged, this, &ImagesPane::filter);
    connect(m_tiles, &SummaryTiles::shownChanged, m_filter, &FilterLine::setShownOutcomes);
    connect(m_comparison, &ComparisonStrip::shownChanged, m_model,
            &ImageTableModel::setShownChanges);
    connect(m_state, &PolicyStrip::problemsRequested, this, &ImagesPane::problemsRequested);
    connect(m_empty, &EmptyState::clearRequested, this, &ImagesPane::clearFilters);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImagesPane::takeCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImagesPane::refreshCount);
    connect(m_table, &ImageTableView::menuRequested, this, &ImagesPane::showRowMenu);
    connect(m_table, &ImageTableView::told, this, &ImagesPane::statusMessage);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() == imagecolumn::DecidedBy && m_model->imageAt(index.row()))
            goToRule();
    });
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &ImagesPane::refreshRows);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        select({});
        refreshImages();
        refreshRows();
        refreshVerdicts();
    });
}

void ImagesPane::connectDocument() {
    connect(&m_document, &Document::evaluationChanged, this, &ImagesPane::refreshVerdicts);
    connect(&m_document, &Document::draftChanged, this, &ImagesPane::refreshState);
    connect(&m_document.comparison(), &Comparison::changed, this, &ImagesPane::refreshComparison);
    connect(&m_document, &Document::moveFinished, this, &ImagesPane::refreshMove);
}

void ImagesPane::focusFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ImagesPane::setPrices(const StoragePrices& prices) {
    m_tiles->setPrices(prices, m_document.evaluation().get());
}

Grouping ImagesPane::grouping() const {
    return m_model->grouping();
}

void ImagesPane::setGrouping(Grouping grouping) {
    m_model->setGrouping(grouping);
    m_table->scrollTo(m_table->currentIndex());
    emit groupingChanged();
}

QMenu* ImagesPane::columnsMenu() const {
    return m_table->columnsMenu();
}

QByteArray ImagesPane::saveState() const {
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_table->horizontalHeader()->saveState() << static_cast<qint32>(grouping())
           << m_table->ownWidths();
    return state;
}

bool ImagesPane::restoreState(const QByteArray& state) {
    QByteArray header;
    qint32 grouping = 0;
    QDataStream stream(state);
    stream >> header >> grouping;
    std::optional<QList<int>> ownWidths;
    if (!stream.atEnd())
        stream >> ownWidths.emplace();
    const bool isRestored = m_table->restoreColumns(header, ownWidths);
    for (const Grouping known : {Grouping::None, Grouping::Verdict, Grouping::Rule})
        if (isRestored && grouping == static_cast<qint32>(known))
            setGrouping(known);
    refreshComparison(); // the window may have been closed while something was compared
    return isRestored;
}

void ImagesPane::setSelectedRule(std::optional<core::RuleId> rule) {
    m_model->setSelectedRule(rule);
    refreshLegend();
}

void ImagesPane::setReading(const QString& file) {
    m_reading = file;
    m_percentRead = 0;
    refreshRows();
}

void ImagesPane::setPercentRead(int percent) {
    m_percentRead = percent;
    if (m_model->imageCount() == 0)
        refreshRows();
}

void ImagesPane::clearFilters() {
    m_filter->clear();
    showEveryChange();
}

void ImagesPane::filter() {
    m_model->setFilter(m_filter->filter());
    m_tiles->setShown(core::shownOutcomes(m_filter->filter()));
    refreshRows(); // counts change in collapsed groups, too, where no row does
    refreshFilterProblem();
}

void ImagesPane::refreshFilterProblem() {
    const QString problem = m_filter->problem();
    const bool isThere = !problem.isEmpty();
    m_filterProblem->setText(severitySign(core::Severity::Warning) + QLatin1Char(' ') + problem);
    m_filterProblem->setVisible(isThere);
    m_legend->setVisible(!isThere);
    m_filter->setAccessibleDescription(problem);
}

void ImagesPane::showEveryChange() {
    m_comparison->setShown(everyChange());
    m_model->setShownChanges(everyChange());
}

void ImagesPane::select(std::optional<core::ImageIndex> image) {
    if (image == m_selected)
        return;
    m_selected = image;
    emit imageSelected(image);
}

void ImagesPane::takeCurrent(const QModelIndex& current) {
    const auto image = current.isValid() ? m_model->imageAt(current.row()) : std::nullopt;
    if (image)
        select(image);
}

void ImagesPane::refreshImages() {
    m_bytes = 0;
    m_hasUnknownSizes = false;
    const SharedImages images = m_document.images();
    for (core::ImageIndex image = 0; image < images->store.size(); ++image)
        if (const auto size = images->store.sizeInBytes(image))
            m_bytes += *size;
        else
            m_hasUnknownSizes = true;
}

void ImagesPane::refreshCount() {
    const auto number = [this](std::size_t count) {
        return locale().toString(static_cast<qulonglong>(count));
    };
    QString text =
        tr("%1 of %2 shown").arg(number(m_model->shownCount()), number(m_model->imageCount()));
    const std::size_t selected = m_model->imagesOf(m_table->selectionModel()->selection()).size();
    if (selected > 1)
        text = tr("%1 selected · %2").arg(number(selected), text);
    m_count->setText(text);
}

void ImagesPane::refreshRows() {
    const auto shown = static_cast<qulonglong>(m_model->shownCount());
    refreshCount();
    if (m_model->imageCount() > 0)
        m_empty->setCause(EmptyState::Cause::NoMatch);
    else if (m_reading.isEmpty())
        m_empty->setCause(EmptyState::Cause::NoImages);
    else
        m_empty->setReading(m_reading, m_percentRead);
    m_stack->setCurrentWidget(shown == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    // The selected image may have been hidden and be here again.
    if (m_selected && !m_table->currentIndex().isValid())
        if (const auto row = m_model->rowOf(*m_selected))
            m_table->selectRow(*row);
}

void ImagesPane::refreshVerdicts() {
    m_tiles->setTotals({m_model->imageCount(), m_bytes}, m_hasUnknownSizes,
                       m_document.evaluation().get());
    refreshRows();
    refreshMove();
    refreshLegend();
    refreshState();
    refreshFilterProblem();
}

void ImagesPane::refreshMove() {
    const SharedEvaluation before = m_document.evaluationBeforeMove();
    const SharedEvaluation after = m_document.evaluation();
    m_tiles->setMove(m_document.isMoving() ? before.get() : nullptr, after.get());
}

void ImagesPane::refreshComparison() {
    const bool isOn = m_document.comparison().isOn();
    m_table->showBefore(isOn);
    if (!isOn)
        showEveryChange();
}

void ImagesPane::refreshState() {
    m_state->setState(stateOf(m_document));
}

} // namespace ui
