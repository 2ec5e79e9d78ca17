// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/celldelegate.h"

#include "ui/images/celldrawing.h"
#include "ui/images/imagecolumns.h"
#include "ui/images/relationtint.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>
#include <optional>

namespace ui {

namespace {

enum class Pill { Filled, Hollow }; // hollow: not what is true now

QString pillText(core::Outcome outcome) {
    return verdictSign(outcome) + QLatin1Char(' ') + verdictWord(outcome);
}

// Returns the width that it took.
int paintPill(QPainter& painter, const QStyleOptionViewItem& option, core::Outcome outcome,
              const QString& text, Pill kind) {
    painter.setFont(bold(option.font));
    const QFontMetrics metrics = painter.fontMetrics();
    QRectF pill = option.rect;
    pill.setWidth(std::min<double>(pill.width(), metrics.horizontalAdvance(text) + 2 * cellMargin));
    pill.setHeight(metrics.height() + 4);
    pill.moveTop(option.rect.top() + (option.rect.height() - pill.height()) / 2);

    painter.setRenderHint(QPainter::Antialiasing);
    if (kind == Pill::Hollow) {
        painter.setPen(QPen(verdictColour(outcome, option.palette), 1, Qt::DashLine));
        pill.adjust(0.5, 0.5, -0.5, -0.5);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(verdictGround(outcome, option.palette));
    }
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(verdictColour(outcome, option.palette));
    drawElided(painter, pill.adjusted(cellMargin, 0, -cellMargin / 2.0, 0).toRect(), text);
    return static_cast<int>(pill.width());
}

// Each cell of the row paints the part of one line that it has.
void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                  const QString& text) {
    const Colours& c = colours(option.palette);
    painter.fillRect(option.rect, c.window);
    painter.setPen(c.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.setClipRect(option.rect);
    painter.setFont(bold(option.font));
    painter.setPen(c.text);
    const QString sign =
        index.data(imagerole::Collapsed).toBool() ? QStringLiteral("▸ ") : QStringLiteral("▾ ");
    QRect line = option.rect;
    line.setLeft(cellMargin);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, sign + text);
}

} // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Colours& c = colours(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (const QVariant group = index.data(imagerole::Group); group.isValid()) {
        paintHeading(*painter, option, index, group.toString());
        painter->restore();
        return;
    }
    painter->fillRect(option.rect, isSelected ? c.selection : c.panel);

    const auto relation = static_cast<RuleRelation>(index.data(imagerole::Relation).toInt());
    if (relation != RuleRelation::None) {
        const core::RuleId rule{index.data(imagerole::SelectedRule).toUInt()};
        paintRelationTint(*painter, option.rect, relation, rule, option.palette);
        if (index.column() == imagecolumn::Verdict)
            paintRelationBar(*painter, option.rect, relation, rule, option.palette);
    }
    painter->setPen(c.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QStyleOptionViewItem content = option;
    content.rect.adjust(cellMargin, 0, -cellMargin, -1);
    painter->setFont(option.font);
    painter->setPen(c.text);
    painter->setClipRect(option.rect);
    paintContent(*painter, content, index);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics metrics(bold(option.font)); // some columns write in bold
    return {metrics.horizontalAdvance(index.data().toString()) + 4 * cellMargin,
            metrics.height() + 2 * cellMargin};
}

void TextDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    drawElided(painter, option.rect, index.data().toString());
}

void DigestDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    painter.setFont(chipFont(option.font));
    painter.setPen(colours(option.palette).soft);
    TextDelegate::paintContent(painter, option, index);
}

void VerdictDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    const QVariant value = index.data(imagerole::Value);
    if (!value.isValid()) {
        painter.setPen(colours(option.palette).soft);
        drawElided(painter, option.rect, index.data().toString());
        return;
    }
    const auto outcome = static_cast<core::Outcome>(value.toInt());
    paintPill(painter, option, outcome, pillText(outcome),
              index.data(imagerole::HeldOver).toBool() ? Pill::Hollow : Pill::Filled);
}

void BeforeDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const Colours& c = colours(option.palette);
    const QVariant value = index.data(imagerole::Value);
    QRect rest = option.rect;
    painter.setPen(c.soft);
    if (!value.isValid()) {
        drawElided(painter, rest, index.data().toString());
        return;
    }
    const auto outcome = static_cast<core::Outcome>(value.toInt());
    const QString decider = index.data(imagerole::DeciderBefore).toString();
    const int needed = QFontMetrics(bold(option.font)).horizontalAdvance(pillText(outcome)) +
                       2 * cellMargin + space::small +
                       QFontMetrics(option.font).horizontalAdvance(decider);
    const QString text = needed <= rest.width() ? pillText(outcome) : verdictSign(outcome);
    rest.setLeft(rest.left() + space::small +
                 paintPill(painter, option, outcome, text, Pill::Hollow));
    painter.setFont(option.font);
    painter.setPen(c.text);
    drawElided(painter, rest, decider);
}

void RuleDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    QRect rest = option.rect;
    if (const auto rule = ruleIn(index.data(imagerole::DecidingRule))) {
        rest.setLeft(rest.left() + space::small +
                     paintRuleBadge(painter, rest, *rule, index.data(imagerole::Value).toInt(),
                                    option.palette));
    } else {
        painter.setPen(colours(option.palette).soft);
        drawElided(painter, rest, index.data().toString());
        return; // an image that no rule identifies is none of the selected one either
    }
    const auto relation = static_cast<RuleRelation>(index.data(imagerole::Relation).toInt());
    if (relation != RuleRelation::None) {
        const core::RuleId selected{index.data(imagerole::SelectedRule).toUInt()};
        painter.setPen(ruleColour(selected, option.palette));
        drawElided(painter, rest, relationSign(relation));
    }
}

} // namespace ui
