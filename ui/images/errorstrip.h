// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Above the table while the policy has errors: says that nothing is decided, and why.
#pragma once

#include <QWidget>

class QLabel;

namespace ui {

class ErrorStrip : public QWidget {
    Q_OBJECT
public:
    explicit ErrorStrip(QWidget* parent = nullptr);

    // Hides itself when there are none.
    void setErrors(int count);

signals:
    void problemsRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
};

} // namespace ui
