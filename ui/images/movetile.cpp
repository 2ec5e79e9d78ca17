// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/movetile.h"

#include "core/comparison/outcomechanges.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

// The tags of the newest image of the set, or its digest; and how many images more there are.
QString namesOf(const core::ImageSet& set, const core::ImageStore& images) {
    constexpr std::size_t enoughTags = 8;
    const auto newest = static_cast<core::ImageIndex>(set.placeAfter(1) - 1);
    const auto tags = images.tags(newest);
    QStringList names;
    for (const core::TagIndex tag : tags.first(std::min(tags.size(), enoughTags)))
        names << visibleText(images.tagName(tag));
    const QString name =
        names.isEmpty() ? shortDigest(images.digest(newest)) : names.join(QLatin1Char(' '));
    const std::size_t others = set.count() - 1;
    return others == 0 ? name : MoveTile::tr("%1 and %2 more").arg(name, QString::number(others));
}

} // namespace

MoveTile::MoveTile(QWidget* parent)
    : QWidget(parent) {
    // Its place stays free, so that tiles do not jump when a drag begins.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    hide();
}

void MoveTile::setMove(const core::Evaluation& before, const core::Evaluation& after) {
    const core::OutcomeChanges changes = core::outcomeChanges(before, after);
    const auto names = [&](const core::ImageSet& changed) {
        return namesOf(changed, after.images());
    };
    const int lost = static_cast<int>(changes.newlyExpires.count());
    const int archived = static_cast<int>(changes.newlyArchived.count());
    const int saved = static_cast<int>(changes.newlyKept.count());
    setVisible(lost > 0 || archived > 0 || saved > 0);
    if (lost > 0) {
        m_colour = core::Outcome::Expire;
        m_title = lost == 1 ? tr("This move loses 1 image")
                            : tr("This move loses %Ln images", nullptr, lost);
        m_detail = names(changes.newlyExpires);
    } else if (archived > 0) {
        m_colour = core::Outcome::Archive;
        m_title = archived == 1 ? tr("This move archives 1 image")
                                : tr("This move archives %Ln images", nullptr, archived);
        m_detail = names(changes.newlyArchived);
    } else if (saved > 0) {
        m_colour = core::Outcome::Keep;
        m_title = saved == 1 ? tr("This move saves 1 image")
                             : tr("This move saves %Ln images", nullptr, saved);
        m_detail = names(changes.newlyKept);
    }
    if (saved > 0 && (lost > 0 || archived > 0))
        m_detail = tr("and saves %1: ").arg(locale().toString(saved)) + names(changes.newlyKept);
    setAccessibleName(m_title + QLatin1String(". ") + m_detail);
    update();
}

QSize MoveTile::sizeHint() const {
    const QFontMetrics bold(titleFont());
    return {bold.horizontalAdvance(tr("This move saves 1 image")) +
                bold.horizontalAdvance(verdictSign(core::Outcome::Keep)) + 3 * space::medium,
            bold.height() * 2 + 2 * space::small};
}

QSize MoveTile::minimumSizeHint() const {
    return {space::large * 6, sizeHint().height()};
}

void MoveTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(verdictGround(m_colour, palette()));
    painter.drawRoundedRect(rect(), space::radius, space::radius);

    const QRect content =
        rect().adjusted(space::medium, space::small, -space::small, -space::small);
    const auto draw = [&](const QFont& textFont, Qt::AlignmentFlag edge, const QString& text) {
        painter.setFont(textFont);
        painter.drawText(content, Qt::AlignLeft | edge | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, content.width()));
    };
    painter.setPen(verdictColour(m_colour, palette()));
    draw(titleFont(), Qt::AlignTop, verdictSign(m_colour) + QLatin1Char(' ') + m_title);
    draw(font(), Qt::AlignBottom, m_detail);
}

QFont MoveTile::titleFont() const {
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

} // namespace ui
