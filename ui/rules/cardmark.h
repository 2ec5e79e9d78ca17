// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is special about a rule, as an icon and a word in a box at the head of its card.
#pragma once

#include <QString>
#include <QWidget>

namespace ui {

class CardMark : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Keep, Quiet };

    // `iconName` as for icon().
    CardMark(const QString& iconName, const QString& word, Tone tone, QWidget* parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
    QString m_word;
    Tone m_tone;
};

} // namespace ui
