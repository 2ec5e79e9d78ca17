// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/wrappedlabel.h"

#include "ui/style/texts.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QPainter>
#include <QTextOption>

#include <cmath>

namespace ui {

WrappedLabel::WrappedLabel(Tone tone, QWidget* parent)
    : QLabel(parent)
    , m_tone(tone) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void WrappedLabel::setMaximumLines(int lines) {
    m_maximumLines = lines;
    updateGeometry();
}

void WrappedLabel::setEmphasised(const QString& text, const QList<std::pair<int, int>>& bold) {
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    format.setForeground(palette().windowText());
    m_formats.clear();
    for (const auto& [start, length] : bold)
        m_formats.append({start, length, format});
    setText(text);
    update();
}

void WrappedLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        for (QTextLayout::FormatRange& range : m_formats)
            range.format.setForeground(palette().windowText());
}

WrappedLabel::Lines WrappedLabel::lay(QTextLayout& layout, int width) const {
    QTextOption option(Qt::AlignLeading);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(m_formats);
    Lines lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (m_maximumLines > 0 && lines.shown == m_maximumLines) {
            lines.isCut = true;
            break;
        }
        line.setPosition(QPointF(0, lines.height));
        lines.height += line.height();
        ++lines.shown;
    }
    layout.endLayout();
    return lines;
}

int WrappedLabel::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    QTextLayout layout(text(), font());
    const Lines lines = lay(layout, width - margins.left() - margins.right());
    return static_cast<int>(std::ceil(lines.height)) + margins.top() + margins.bottom();
}

QSize WrappedLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height()};
}

QSize WrappedLabel::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height()};
}

void WrappedLabel::paintEvent(QPaintEvent*) {
    const Colours& colour = colours(palette());
    QPainter painter(this);
    painter.setPen(m_tone == Tone::Soft ? colour.soft : colour.text);
    QTextLayout layout(text(), font());
    const QRect box = contentsRect();
    const Lines lines = lay(layout, box.width());
    const QPointF start(box.left(), box.top() + (box.height() - lines.height) / 2);
    for (int i = 0; i < lines.shown; ++i) {
        const QTextLine line = layout.lineAt(i);
        if (lines.isCut && i == lines.shown - 1) {
            const QString rest = text().mid(line.textStart());
            painter.drawText(start + QPointF(0, line.y() + line.ascent()),
                             fontMetrics().elidedText(rest, Qt::ElideRight, box.width()));
        } else {
            line.draw(&painter, start);
        }
    }
}

void WrappedLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    QTextLayout layout(text(), font());
    setPlainToolTip(*this, lay(layout, contentsRect().width()).isCut ? text() : QString());
}

} // namespace ui
