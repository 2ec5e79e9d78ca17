// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/wrappedlabel.h"

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
    m_laid.width = -1;
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

const WrappedLabel::Laid& WrappedLabel::laid(int width) const {
    QTextLayout& layout = m_laid.layout;
    if (width == m_laid.width && layout.text() == text() && layout.font() == font() &&
        layout.formats() == m_formats)
        return m_laid;
    QTextOption option(Qt::AlignLeading);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setText(text());
    layout.setFont(font());
    layout.setTextOption(option);
    layout.setFormats(m_formats);
    m_laid.width = width;
    m_laid.shown = 0;
    m_laid.height = 0;
    m_laid.isCut = false;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (m_maximumLines > 0 && m_laid.shown == m_maximumLines) {
            m_laid.isCut = true;
            break;
        }
        line.setPosition(QPointF(0, m_laid.height));
        m_laid.height += line.height();
        ++m_laid.shown;
    }
    layout.endLayout();
    return m_laid;
}

int WrappedLabel::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    return static_cast<int>(std::ceil(laid(width - margins.left() - margins.right()).height)) +
           margins.top() + margins.bottom();
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
    const QRect box = contentsRect();
    const Laid& lines = laid(box.width());
    const QPointF start(box.left(), box.top() + (box.height() - lines.height) / 2);
    for (int i = 0; i < lines.shown; ++i) {
        const QTextLine line = lines.layout.lineAt(i);
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
    setPlainToolTip(*this, laid(contentsRect().width()).isCut ? text() : QString());
}

} // namespace ui
