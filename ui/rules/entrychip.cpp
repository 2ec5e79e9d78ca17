// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/entrychip.h"

#include "ui/style/texts.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {
constexpr int removeSize = 18;
constexpr int sideMargin = 8;
constexpr int editMargin = 3; // what a line edit keeps free at each side, and the cursor
} // namespace

EntryChip::EntryChip(QWidget* parent)
    : QWidget(parent)
    , m_edit(new SpelledEdit(this))
    , m_remove(new QToolButton(this)) {
    m_edit->setFrame(false);
    m_edit->setFont(monospaceFont(font()));
    m_edit->setMinimumWidth(0);
    m_edit->installEventFilter(this);

    m_remove->setText(QStringLiteral("×"));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::NoFocus);
    m_remove->setFixedSize(removeSize, removeSize);
    m_remove->setCursor(Qt::ArrowCursor);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargin, 2, 3, 2);
    row->setSpacing(0);
    row->addWidget(m_edit, 1);
    row->addWidget(m_remove);

    connect(m_edit, &SpelledEdit::valueEdited, this, &EntryChip::typed);
    connect(m_edit, &QLineEdit::textChanged, this, &EntryChip::tellText);
    connect(m_remove, &QToolButton::clicked, this, &EntryChip::removeAsked);
    tellText();
}

void EntryChip::setPending(bool pending) {
    m_isPending = pending;
    m_remove->setVisible(!pending);
    updateGeometry();
    update();
}

void EntryChip::setInvitation(const QString& placeholder) {
    m_edit->setPlaceholderText(placeholder);
    updateGeometry();
}

void EntryChip::tellText() {
    m_remove->setAccessibleName(tr("Remove %1").arg(visibleText(m_edit->text().toStdString())));
    updateGeometry();
}

QSize EntryChip::sizeHint() const {
    const QFontMetrics metrics = m_edit->fontMetrics();
    const QString shown = m_edit->text().isEmpty() ? m_edit->placeholderText() : m_edit->text();
    const int textWidth =
        std::max(metrics.horizontalAdvance(shown), metrics.horizontalAdvance(u'0') * 2);
    const int right = m_isPending ? sideMargin : removeSize + 3;
    return {sideMargin + textWidth + 2 * editMargin + right,
            std::max(metrics.height(), removeSize) + 6};
}

QSize EntryChip::minimumSizeHint() const {
    return {removeSize * 3, sizeHint().height()};
}

bool EntryChip::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit nextAsked();
            return true;
        }
        if (key == Qt::Key_Backspace && m_edit->text().isEmpty()) {
            emit backAsked();
            return true;
        }
    } else if (event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn) {
        update();
        if (event->type() == QEvent::FocusOut)
            emit left();
    }
    return QWidget::eventFilter(watched, event);
}

void EntryChip::paintEvent(QPaintEvent*) {
    const Colours& colour = colours(palette());
    const bool isEditing = m_edit->hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(isEditing ? colour.accent : colour.line, isEditing ? 1.5 : 1);
    if (m_isPending && !isEditing)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(m_isPending && !isEditing ? QBrush(Qt::NoBrush) : QBrush(colour.chip));
    const QRectF box = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
}

} // namespace ui
