// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/entrychip.h"

#include "core/evaluation/evaluation.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {
constexpr int removeSize = 18;
constexpr int sideMargin = 8;
constexpr int editMargin = 3; // what a line edit keeps free at each side, and the cursor

QString matchesText(core::EntryKind kind, std::size_t images, const QString& entry) {
    const bool isPrefix = kind == core::EntryKind::Prefix;
    if (images == 0)
        return isPrefix
                   ? EntryChip::tr("No image that is loaded has a tag starting with %1").arg(entry)
                   : EntryChip::tr("No image that is loaded has a tag matching %1").arg(entry);
    if (images == 1)
        return isPrefix ? EntryChip::tr("1 image has a tag starting with %1").arg(entry)
                        : EntryChip::tr("1 image has a tag matching %1").arg(entry);
    const QString number = QLocale().toString(static_cast<qulonglong>(images));
    return isPrefix ? EntryChip::tr("%1 images have a tag starting with %2").arg(number, entry)
                    : EntryChip::tr("%1 images have a tag matching %2").arg(number, entry);
}
} // namespace

EntryChip::EntryChip(QWidget* parent)
    : QWidget(parent)
    , m_edit(new SpelledEdit(this))
    , m_matches(new QLabel(this))
    , m_remove(new QToolButton(this)) {
    m_edit->setFrame(false);
    m_edit->setFont(monospaceFont(font()));
    m_edit->setMinimumWidth(0);
    m_edit->installEventFilter(this);

    m_matches->setTextFormat(Qt::PlainText);
    m_matches->setForegroundRole(QPalette::PlaceholderText);
    m_matches->hide();

    m_remove->setText(QStringLiteral("×"));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::NoFocus);
    m_remove->setFixedSize(removeSize, removeSize);
    m_remove->setCursor(Qt::ArrowCursor);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargin, 2, 3, 2);
    row->setSpacing(0);
    row->addWidget(m_edit, 1);
    row->addWidget(m_matches);
    row->addWidget(m_remove);

    connect(m_edit, &SpelledEdit::valueEdited, this, &EntryChip::typed);
    connect(m_edit, &QLineEdit::textChanged, this, &EntryChip::tellText);
    connect(m_remove, &QToolButton::clicked, this, &EntryChip::removeAsked);
    tellText();
}

void EntryChip::setPending(bool pending) {
    m_isPending = pending;
    m_remove->setVisible(!pending);
    if (pending)
        tellMatches({}, {});
    updateGeometry();
    update();
}

void EntryChip::setInvitation(const QString& placeholder) {
    m_edit->setPlaceholderText(placeholder);
    updateGeometry();
}

void EntryChip::showMatches(core::EntryKind kind, const SharedImages& images) {
    if (m_isPending)
        return;
    const std::string text = entry();
    if (m_counted.entry == text && m_counted.kind == kind && m_counted.images.lock() == images)
        return;
    m_counted = {text, kind, images};
    if (images->store.size() == 0) {
        tellMatches(kind, {});
        return;
    }
    const auto pattern = kind == core::EntryKind::Prefix ? core::TagPattern::prefix(text)
                                                         : core::TagPattern::pattern(text);
    tellMatches(kind, core::withTagLike(pattern, images->store).count());
}

void EntryChip::tellMatches(core::EntryKind kind, std::optional<std::size_t> images) {
    if (!images)
        m_counted = {};
    const QString description =
        images ? matchesText(kind, *images, visibleText(entry())) : QString();
    setPlainToolTip(*m_edit, description);
    setPlainToolTip(*m_matches, description);
    if (images)
        m_matches->setText(*images == 0 ? tr("no image")
                                        : QLocale().toString(static_cast<qulonglong>(*images)));
    m_matches->setVisible(images.has_value());
    setIdle(images == std::size_t{0});
    updateGeometry();
}

void EntryChip::setIdle(bool idle) {
    if (m_isIdle == idle)
        return;
    m_isIdle = idle;
    refreshTextColour();
    update();
}

void EntryChip::refreshTextColour() {
    QPalette dimmed;
    if (m_isIdle)
        dimmed.setColor(QPalette::Text, colours(palette()).soft);
    m_edit->setPalette(dimmed);
}

void EntryChip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        refreshTextColour();
    QWidget::changeEvent(event);
}

void EntryChip::complete(const std::string& entry) {
    m_edit->setValue(entry);
    m_edit->end(false);
    emit typed();
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
    const int matches = m_matches->isHidden() ? 0 : m_matches->sizeHint().width();
    const int right = m_isPending ? sideMargin : matches + removeSize + 3;
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
            // A key that is held down empties an entry and stops there.
            if (!static_cast<QKeyEvent*>(event)->isAutoRepeat())
                emit backAsked();
            return true;
        }
        if (key == Qt::Key_Down && static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier) {
            emit completionsAsked();
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
    const bool isHollow = m_isPending || m_isIdle;
    painter.setBrush(isHollow && !isEditing ? QBrush(Qt::NoBrush) : QBrush(colour.chip));
    const QRectF box = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
}

} // namespace ui
