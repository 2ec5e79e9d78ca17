// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Three steps that show a newcomer the window, each beside what it is about, with a ring around
// that. The window stays usable meanwhile.
//
//   auto* tour = new Tour({{rules, tr("Rules decide from top to bottom"), tr("…")}}, window);
//   connect(tour, &Tour::ended, …);    // at the end, or when it is closed; it deletes itself
#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>

class QLabel;
class QPushButton;

namespace ui {

class Tour : public QFrame {
    Q_OBJECT
public:
    struct Step {
        QPointer<QWidget> about;
        QString title;
        QString text;
    };

    // At least one step; the window is the parent of all that they are about.
    Tour(QList<Step> steps, QWidget* window);
    ~Tour() override;

    int step() const { return m_step; }

signals:
    void ended();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(int step);
    void place();
    void end();

    QList<Step> m_steps;
    int m_step = 0;
    QPointer<QWidget> m_ring; // goes with the window, else with this
    QLabel* m_count;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_next;
};

} // namespace ui
