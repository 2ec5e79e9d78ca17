// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/filterline.h"

#include <QKeyEvent>

namespace ui {

FilterLine::FilterLine(QWidget* parent)
    : QLineEdit(parent) {
    setPlaceholderText(tr("Filter by tag or digest"));
    setAccessibleName(tr("Filter images by tag or digest"));
    setClearButtonEnabled(true);
}

// Esc is ours while there is something to empty, and the window's else.
bool FilterLine::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && !text().isEmpty() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QLineEdit::event(event);
}

void FilterLine::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace ui
