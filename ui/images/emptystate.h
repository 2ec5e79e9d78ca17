// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands where the table would be while it has no rows: says why, and what to do.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class EmptyState : public QWidget {
    Q_OBJECT
public:
    enum class Cause { NoImages, NoMatch };

    explicit EmptyState(QWidget* parent = nullptr);

    void setCause(Cause cause);
    // Instead of a cause, while a list is on its way.
    void setReading(const QString& file, int percent);

signals:
    void clearRequested();

private:
    QLabel* m_text;
    QPushButton* m_clear;
};

} // namespace ui
