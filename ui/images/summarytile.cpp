// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/summarytile.h"

#include "ui/style/texts.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

SummaryTile::SummaryTile(std::optional<core::Outcome> outcome, QWidget* parent)
    : QAbstractButton(parent)
    , m_outcome(outcome) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTotal({}, 0);
}

void SummaryTile::setTotal(const std::optional<core::Total>& total, std::size_t allImages) {
    const QString sign = m_outcome ? verdictSign(*m_outcome) + QLatin1Char(' ') : QString();
    m_word = m_outcome ? verdictWord(*m_outcome) : tr("All");
    const QString count =
        total ? locale().toString(static_cast<qulonglong>(total->images)) : QStringLiteral("–");
    m_isEmpty = !total || total->images == 0;
    m_count = sign + count;
    m_detail = m_word;
    if (total) {
        const QString size = sizeText(total->bytes);
        m_detail += QStringLiteral(" · ") +
                    (m_hasUnknownSizes && !m_isEmpty ? tr("at least %1").arg(size) : size);
    }
    setEnabled(total.has_value());
    setAccessibleName(accessibleNameFor(total, allImages));
    updateGeometry();
    update();
}

void SummaryTile::setSaving(const QString& money) {
    m_saving = money;
    setAccessibleDescription(money.isEmpty() ? QString() : tr("Saves up to %1 a month").arg(money));
    setToolTip(money.isEmpty()
                   ? QString()
                   : toolTipText(tr("This saves up to %1 a month: layers that the images share "
                                    "with others stay and are billed on.\nPrices are in "
                                    "Edit → Settings.")
                                     .arg(money)));
    updateGeometry();
    update();
}

QString SummaryTile::savingText() const {
    return m_saving.isEmpty() ? QString() : tr("saves ≤ %1/mo.", "a month").arg(m_saving);
}

QString SummaryTile::accessibleNameFor(const std::optional<core::Total>& total,
                                       std::size_t allImages) const {
    const QString all = locale().toString(static_cast<qulonglong>(allImages));
    if (!m_outcome)
        return tr("Show all images: %1").arg(all);
    const QString count =
        total ? locale().toString(static_cast<qulonglong>(total->images)) : tr("not decided");
    switch (*m_outcome) {
    case core::Outcome::Keep:
        return tr("Show kept images: %1 of %2").arg(count, all);
    case core::Outcome::Expire:
        return tr("Show images that expire: %1 of %2").arg(count, all);
    case core::Outcome::Archive:
        break;
    }
    return tr("Show images that move to the archive: %1 of %2").arg(count, all);
}

void SummaryTile::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

QSize SummaryTile::sizeHint() const {
    const QFontMetrics count(countFont());
    const QFontMetrics detail(detailFont());
    const int tick = space::large; // has its place on the right of the first line
    const int saving =
        m_saving.isEmpty() ? 0 : space::medium + detail.horizontalAdvance(savingText()) + tick;
    const int content =
        std::max(count.horizontalAdvance(m_count) + saving, detail.horizontalAdvance(m_detail));
    constexpr int usual = 7 * space::large; // that most are equally wide
    return {std::max(content + 2 * space::medium, usual),
            count.height() + detail.height() + 2 * space::small};
}

QSize SummaryTile::minimumSizeHint() const {
    return {std::max(QFontMetrics(countFont()).horizontalAdvance(m_count) + space::medium,
                     QFontMetrics(detailFont()).horizontalAdvance(m_word)) +
                2 * space::medium,
            sizeHint().height()};
}

void SummaryTile::paintEvent(QPaintEvent*) {
    const Colours& c = colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = m_outcome ? verdictColour(*m_outcome, palette()) : c.text;

    // A tile that is switched on has a ground, a border of its colour and a tick.
    const double border = hasFocus() ? 2 : 1;
    const double inset = border / 2;
    painter.setPen(QPen(hasFocus()                    ? c.accent
                        : isChecked()                 ? colour
                        : underMouse() && isEnabled() ? c.soft
                                                      : c.line,
                        border));
    painter.setBrush(!isChecked() ? c.panel
                     : m_outcome  ? verdictGround(*m_outcome, palette())
                                  : c.chip);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), space::radius,
                            space::radius);
    if (isChecked()) {
        painter.setPen(colour);
        painter.drawText(rect().adjusted(0, space::tiny, -space::small, 0),
                         Qt::AlignRight | Qt::AlignTop, QStringLiteral("✓"));
    }

    const QRect content = rect().adjusted(space::medium, space::small, -space::tiny, 0);
    painter.setFont(countFont());
    painter.setPen(m_isEmpty ? c.soft : colour);
    painter.drawText(content, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, m_count);
    painter.setFont(detailFont());
    painter.setPen(c.soft);
    if (width() >= sizeHint().width())
        painter.drawText(content.adjusted(0, space::tiny, -space::large, 0),
                         Qt::AlignRight | Qt::AlignTop | Qt::TextSingleLine, savingText());
    const bool hasRoom = painter.fontMetrics().horizontalAdvance(m_detail) <= content.width();
    painter.drawText(content.adjusted(0, 0, 0, -space::small),
                     Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                     hasRoom ? m_detail : m_word);
}

QFont SummaryTile::countFont() const {
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.45);
    large.setBold(true);
    return large;
}

QFont SummaryTile::detailFont() const {
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    return small;
}

} // namespace ui
