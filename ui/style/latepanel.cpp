// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/latepanel.h"

namespace ui {

namespace {

bool isTabStop(const QWidget& widget) {
    return widget.focusPolicy() & Qt::TabFocus && !widget.focusProxy();
}

} // namespace

void LatePanel::setVisible(bool isVisible) {
    if (isVisible && !m_isBuilt) {
        m_isBuilt = true;
        build();
        putInTabOrder();
    }
    QWidget::setVisible(isVisible);
}

// The Tab key goes by age: what is made late would come after all the rest of the window.
void LatePanel::putInTabOrder() {
    QList<QWidget*> stops;
    for (QWidget* widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain())
        if (isAncestorOf(widget) && isTabStop(*widget))
            stops << widget;
    if (stops.isEmpty())
        return;
    QWidget* before = previousInFocusChain();
    while (!isTabStop(*before))
        before = before->previousInFocusChain();
    for (QWidget* stop : stops) {
        setTabOrder(before, stop);
        before = stop;
    }
}

} // namespace ui
