// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/celldelegate.h"

#include "ui/images/imagecolumns.h"
#include "ui/images/inusechip.h"
#include "ui/images/relationtint.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>
#include <optional>

namespace ui {

namespace {

constexpr int margin = space::small;

std::optional<core::RuleId> ruleIn(const QVariant& value) {
    if (!value.isValid())
        return {};
    return core::RuleId{value.toUInt()};
}

void drawElided(QPainter& painter, const QRect& rect, const QString& text) {
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

QFont bold(QFont font) {
    font.setBold(true);
    return font;
}

// Chips are a little smaller than the text around them.
QFont chipFont(const QFont& base) {
    // Finding the system's font takes longer than painting a cell with it.
    static QFont lastBase;
    static std::optional<QFont> last;
    if (!last || base != lastBase) {
        lastBase = base;
        last = monospaceFont(base);
        last->setPointSizeF(base.pointSizeF() * 0.92);
    }
    return *last;
}

// A chip's width around its text.
constexpr int chipPadding = space::small;
constexpr int chipGap = space::tiny;

int chipWidth(const QFontMetrics& metrics, const QString& tag) {
    // One more: widths are rounded, and a text that just misses fitting would be cut off.
    return metrics.horizontalAdvance(tag) + 1 + 2 * chipPadding;
}

int widthOf(const QFontMetrics& metrics, const QStringList& tags) {
    int width = 0;
    for (const QString& tag : tags)
        width += chipWidth(metrics, tag) + chipGap;
    return width;
}

// What of `room` the tag after the first `shown` of `count` may take, so that it can still be told
// how many more there are.
int roomForChip(const QFontMetrics& metrics, int room, int shown, int count) {
    const bool isLast = shown + 1 == count;
    return room - (isLast ? 0 : metrics.horizontalAdvance(QStringLiteral("+000")) + chipGap);
}

qsizetype countFitting(const QFontMetrics& metrics, const QStringList& tags, int count, int room) {
    int shown = 0;
    for (const QString& tag : tags) {
        const int width = chipWidth(metrics, tag);
        if (width > roomForChip(metrics, room, shown, count) && shown > 0)
            break;
        room -= width + chipGap;
        ++shown;
    }
    return shown;
}

enum class Pill { Filled, Hollow }; // hollow: not what is true now

// Returns the width that it took.
int paintPill(QPainter& painter, const QStyleOptionViewItem& option, core::Outcome outcome,
              Pill kind) {
    const QString text = verdictSign(outcome) + QLatin1Char(' ') + verdictWord(outcome);
    painter.setFont(bold(option.font));
    const QFontMetrics metrics = painter.fontMetrics();
    QRectF pill = option.rect;
    pill.setWidth(std::min<double>(pill.width(), metrics.horizontalAdvance(text) + 2 * margin));
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
    drawElided(painter, pill.adjusted(margin, 0, -margin / 2.0, 0).toRect(), text);
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
    line.setLeft(margin);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, sign + text);
}

} // namespace

QStringList hitsInSight(const QStringList& tags, const QStringList& hits, qsizetype fitting) {
    const auto isInSight = [shown =
                                tags.first(std::min(fitting, tags.size()))](const QString& hit) {
        return shown.contains(hit);
    };
    if (std::ranges::all_of(hits, isInSight))
        return tags;
    QStringList sorted = hits;
    std::ranges::copy_if(tags, std::back_inserter(sorted),
                         [&](const QString& tag) { return !hits.contains(tag); });
    return sorted;
}

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
    content.rect.adjust(margin, 0, -margin, -1);
    painter->setFont(option.font);
    painter->setPen(c.text);
    painter->setClipRect(option.rect);
    paintContent(*painter, content, index);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics metrics(bold(option.font)); // some columns write in bold
    return {metrics.horizontalAdvance(index.data().toString()) + 4 * margin,
            metrics.height() + 2 * margin};
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
    paintPill(painter, option, static_cast<core::Outcome>(value.toInt()),
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
    rest.setLeft(
        rest.left() + space::small +
        paintPill(painter, option, static_cast<core::Outcome>(value.toInt()), Pill::Hollow));
    painter.setFont(option.font);
    painter.setPen(c.text);
    drawElided(painter, rest, index.data(imagerole::DeciderBefore).toString());
}

QSize TagsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics metrics(bold(chipFont(option.font)));
    int width = 2 * margin;
    for (const QString& tag : index.data(imagerole::Value).toStringList())
        width += metrics.horizontalAdvance(tag) + 2 * chipPadding + chipGap;
    return {width, CellDelegate::sizeHint(option, index).height()};
}

void TagsDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const Colours& c = colours(option.palette);
    QStringList tags = index.data(imagerole::Value).toStringList();
    const int count = index.data(imagerole::TagCount).toInt();
    painter.setRenderHint(QPainter::Antialiasing);
    QRect room = option.rect;
    if (index.data(imagerole::InUse).isValid()) {
        const QFont font = bold(chipFont(option.font));
        room.setLeft(room.left() + chipGap +
                     paintInUseChip(painter, option, font, widthOf(QFontMetrics(font), tags)));
    }
    if (tags.isEmpty()) {
        painter.setPen(c.soft);
        painter.setFont(option.font);
        drawElided(painter, room, index.data().toString());
        return;
    }
    const QStringList hits = index.data(imagerole::HitTags).toStringList();
    const auto rule = ruleIn(index.data(imagerole::DecidingRule));
    const QFont tagFont = chipFont(option.font);
    painter.setFont(tagFont);
    // Every chip has room for bold letters, so that none moves when another rule decides.
    const QFontMetrics metrics(bold(tagFont));
    const int height = metrics.height() + 5;
    const int top = room.top() + (room.height() - height) / 2;
    tags = hitsInSight(tags, hits, countFitting(metrics, tags, count, room.width() - 1));

    int left = room.left();
    int shown = 0;
    for (const QString& tag : tags) {
        const int own = roomForChip(metrics, room.right() - left, shown, count);
        const int wanted = chipWidth(metrics, tag);
        if (wanted > own && shown > 0)
            break;
        const QRect chip(left, top, std::max(std::min(wanted, own), 2 * chipPadding), height);
        const bool isHit = rule && hits.contains(tag);
        painter.setPen(isHit ? QPen(ruleColour(*rule, option.palette), 1.3) : QPen(Qt::NoPen));
        painter.setBrush(c.chip);
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0,
                                height / 2.0);
        painter.setPen(c.text);
        painter.setFont(isHit ? bold(tagFont) : tagFont);
        drawElided(painter, chip.adjusted(chipPadding, 0, -chipPadding, 0), tag);
        left += chip.width() + chipGap;
        ++shown;
    }
    if (shown < count) {
        painter.setFont(tagFont);
        painter.setPen(c.soft);
        drawElided(painter, QRect(left, room.top(), room.right() - left + 1, room.height()),
                   QStringLiteral("+%1").arg(count - shown));
    }
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
