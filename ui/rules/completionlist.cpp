// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/completionlist.h"

#include "ui/rules/completiondelegate.h"
#include "ui/rules/entrychip.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {

constexpr int mostRows = 8; // without scrolling

QString imagesText(std::size_t images) {
    return images == 1 ? CompletionList::tr("1 image")
                       : CompletionList::tr("%1 images")
                             .arg(QLocale().toString(static_cast<qulonglong>(images)));
}

} // namespace

CompletionList::CompletionList(QWidget* window)
    : QListWidget(window) {
    setItemDelegate(new CompletionDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setStyleSheet(QStringLiteral("ui--CompletionList { border: 1px solid palette(mid); "
                                 "border-radius: 4px; background: palette(base); }"));
    setAccessibleName(tr("Tags of the loaded images"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    connect(this, &QListWidget::itemClicked, this, &CompletionList::take);
    hide();
}

void CompletionList::offer(EntryChip* chip, const std::vector<core::TagCompletion>& completions) {
    if (m_chip && m_chip != chip)
        m_chip->edit()->removeEventFilter(this);
    m_chip = chip;
    chip->edit()->installEventFilter(this); // the last one hears a key first
    m_completions = completions;
    clear();
    const QFont entryFont = monospaceFont(font());
    for (const core::TagCompletion& completion : completions) {
        auto* item = new QListWidgetItem(spelled(completion.entry), this);
        const QString images = imagesText(completion.images);
        item->setFont(entryFont);
        item->setData(CompletionDelegate::noteRole, images);
        item->setData(Qt::AccessibleTextRole, item->text() + QStringLiteral(", ") + images);
    }
    standBelow(*chip);
    raise();
    show();
}

void CompletionList::standBelow(const QWidget& chip) {
    const int frame = 2; // its border
    const int rows = std::min(count(), mostRows);
    const int scrollBar = count() > rows ? verticalScrollBar()->sizeHint().width() : 0;
    const QRect area = parentWidget()->rect();
    const QSize size(std::min(sizeHintForColumn(0) + frame + scrollBar, area.width()),
                     sizeHintForRow(0) * rows + frame);
    const QPoint below = chip.mapTo(parentWidget(), QPoint(0, chip.height()));
    const bool fits = below.y() + size.height() <= area.height();
    resize(size);
    move(std::clamp(below.x(), 0, area.width() - size.width()),
         fits ? below.y() : std::max(0, below.y() - chip.height() - size.height()));
}

bool CompletionList::eventFilter(QObject* watched, QEvent* event) {
    if (!isVisible() || !m_chip || watched != m_chip->edit())
        return false;
    if (event->type() == QEvent::FocusOut) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    return (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && handle(key->key());
}

bool CompletionList::handle(int key) {
    switch (key) {
    case Qt::Key_Down:
        choose(std::min(currentRow() + 1, count() - 1));
        return true;
    case Qt::Key_Up:
        choose(currentRow() - 1); // before the first one: none
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentRow() < 0) {
            hide();
            return false; // on to the next entry
        }
        take();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

void CompletionList::choose(int row) {
    setCurrentRow(std::max(row, -1));
    if (row < 0)
        return;
    // The focus stays in the chip, so a screen reader has to be told.
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void CompletionList::take() {
    if (!m_chip || currentRow() < 0)
        return;
    const std::string entry = m_completions[static_cast<std::size_t>(currentRow())].entry;
    hide();
    m_chip->complete(entry); // may offer what comes next
}

} // namespace ui
