// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/problemspanel.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

// Breaks the text into lines, between words where it can, and gives their height.
int lay(QTextLayout& layout, int width) {
    QTextOption option(Qt::AlignLeading);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 40));
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return static_cast<int>(std::ceil(height));
}

// Paints sign, heading, sentence and ECR's text below one another, wrapped to the view's width.
class FindingDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        int height = 2 * space::small;
        for (const QString& text : texts(index)) {
            QTextLayout layout(text, option.font);
            height += lay(layout, width - left - space::large);
        }
        return {width, height};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Colours& c = colours(option.palette);
        const auto severity =
            static_cast<core::Severity>(index.data(FindingModel::SeverityRole).toInt());
        const QColor colour = severityColour(severity, option.palette);
        painter->save();
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            painter->fillRect(option.rect,
                              option.state & QStyle::State_Selected ? c.selection : c.chip);
        QRect rect = option.rect.adjusted(left, space::small, -space::large, -space::small);
        painter->setFont(option.font);
        painter->setPen(colour);
        painter->drawText(QRect(option.rect.left(), rect.top(), left, rect.height()),
                          Qt::AlignHCenter | Qt::AlignTop, severitySign(severity));
        const QStringList shown = texts(index);
        for (qsizetype i = 0; i < shown.size(); ++i) {
            QTextLayout layout(shown[i], option.font);
            const int height = lay(layout, rect.width());
            painter->setPen(i == 0 ? colour : i == 1 ? c.text : c.soft);
            layout.draw(painter, rect.topLeft());
            rect.setTop(rect.top() + height);
        }
        painter->setPen(c.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }

private:
    static constexpr int left = 36; // room for the sign

    static QStringList texts(const QModelIndex& index) {
        QStringList shown{index.data(FindingModel::HeadingRole).toString(),
                          index.data(Qt::DisplayRole).toString()};
        const QString ecr = index.data(FindingModel::EcrRole).toString();
        if (!ecr.isEmpty())
            shown << ProblemsPanel::tr("ECR says: %1").arg(ecr);
        return shown;
    }
};

} // namespace

ProblemsPanel::ProblemsPanel(Document& document, QWidget* parent)
    : QListView(parent)
    , m_model(new FindingModel(document, this)) {
    setAccessibleName(tr("Problems"));
    setModel(m_model);
    setItemDelegate(new FindingDelegate(this));
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    connect(this, &QListView::clicked, this, &ProblemsPanel::choose);
    connect(this, &QListView::activated, this, &ProblemsPanel::choose);
}

void ProblemsPanel::paintEvent(QPaintEvent* event) {
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(colours(palette()).keep);
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("✓ No problems: ECR accepts this policy."));
}

void ProblemsPanel::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // heights depend on the width
}

void ProblemsPanel::choose(const QModelIndex& index) {
    if (const auto target = m_model->target(index))
        emit chosen(target->rule, target->field);
}

} // namespace ui
