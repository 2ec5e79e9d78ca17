// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A panel behind a tab that makes its widgets when it is first shown: until then it takes no part
// of the time to start.
#pragma once

#include <QWidget>

namespace ui {

class LatePanel : public QWidget {
public:
    using QWidget::QWidget;

    void setVisible(bool isVisible) final;

protected:
    virtual void build() = 0;
    bool isBuilt() const { return m_isBuilt; }

private:
    void putInTabOrder();

    bool m_isBuilt = false;
};

} // namespace ui
