// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/lostimages.h"

#include "core/inuse/inusewording.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

namespace {

// Paints sign and sentence on the ground of an error.
class LostImageDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {0, option.fontMetrics.height() + 2 * space::small};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Colours& c = colours(option.palette);
        const bool isMarked = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
        painter->save();
        painter->fillRect(option.rect, isMarked
                                           ? c.selection
                                           : severityGround(core::Severity::Error, option.palette));
        painter->setFont(option.font);
        painter->setPen(severityColour(core::Severity::Error, option.palette));
        const QRect text = option.rect.adjusted(space::medium, 0, -space::large, 0);
        painter->drawText(
            text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->setPen(c.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }
};

} // namespace

LostImageModel::LostImageModel(const Document& document, QObject* parent)
    : QAbstractListModel(parent)
    , m_document(document) {
    connect(&document, &Document::evaluationChanged, this, &LostImageModel::refresh);
    connect(&document, &Document::inUseChanged, this, &LostImageModel::refresh);
    connect(&document, &Document::imagesChanged, this, &LostImageModel::refresh);
    refresh();
}

int LostImageModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid())
        return 0;
    if (!hasHeading())
        return count();
    return m_isOpen ? 1 + count() : 1;
}

std::optional<core::ImageIndex> LostImageModel::image(const QModelIndex& index) const {
    const int place = index.row() - (hasHeading() ? 1 : 0);
    return place < 0 ? std::nullopt : std::optional(m_images[static_cast<std::size_t>(place)]);
}

void LostImageModel::setOpen(bool isOpen) {
    if (m_isOpen == isOpen || !hasHeading())
        return;
    beginResetModel();
    m_isOpen = isOpen;
    endResetModel();
}

QVariant LostImageModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto lost = image(index);
    const QString text = lost ? translated(core::lostSentence(*m_inUse, *m_evaluation, *lost))
                              : tr("%n images in use go", nullptr, count());
    switch (role) {
    case Qt::DisplayRole: {
        const QString sign = severitySign(core::Severity::Error) + QStringLiteral("  ") + text;
        return lost ? sign
                    : QString(sign + (m_isOpen ? QStringLiteral("  ▾") : QStringLiteral("  ▸")));
    }
    case Qt::AccessibleTextRole:
        if (lost)
            return text;
        return m_isOpen ? tr("%1; Enter hides which").arg(text)
                        : tr("%1; Enter shows which").arg(text);
    case Qt::ToolTipRole:
        return toolTipText(text);
    default:
        return {};
    }
}

void LostImageModel::refresh() {
    const SharedInUse inUse = m_document.inUse();
    const SharedEvaluation evaluation = m_document.evaluation();
    std::vector<core::ImageIndex> images;
    if (inUse && evaluation)
        inUse->lost(*evaluation).forEach([&images](std::size_t image) {
            images.push_back(static_cast<core::ImageIndex>(image));
        });
    const bool isSame = images == m_images && inUse == m_inUse;
    if (!isSame)
        beginResetModel();
    const int before = count();
    m_inUse = inUse;
    m_evaluation = evaluation;
    m_images = std::move(images);
    if (!isSame)
        endResetModel();
    else if (!m_images.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
    if (count() != before)
        emit countChanged();
}

LostImages::LostImages(const Document& document, QWidget* parent)
    : QListView(parent)
    , m_model(new LostImageModel(document, this)) {
    setAccessibleName(tr("Images in use that go"));
    setModel(m_model);
    setItemDelegate(new LostImageDelegate(this));
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    connect(this, &QListView::clicked, this, &LostImages::choose);
    connect(m_model, &LostImageModel::countChanged, this, &LostImages::countChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LostImages::fit);
    fit();
}

void LostImages::choose(const QModelIndex& index) {
    if (const auto image = m_model->image(index)) {
        emit chosen(*image);
        return;
    }
    m_model->setOpen(!m_model->isOpen());
    setCurrentIndex(m_model->index(0));
}

void LostImages::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        emit clicked(currentIndex());
    else
        QListView::keyPressEvent(event);
}

// As high as its lines, up to some; the others are to be scrolled to.
void LostImages::fit() {
    constexpr int mostLines = 4;
    const int lines = std::min(m_model->rowCount(), mostLines);
    setFixedHeight(lines * std::max(sizeHintForRow(0), 1) + 2 * frameWidth());
    setVisible(lines > 0);
}

} // namespace ui
