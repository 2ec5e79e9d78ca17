// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Presses buttons of message bars, and answers the questions that come.
#pragma once

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

namespace test {

inline QPushButton* barButton(const QWidget& window, const QString& text) {
    const auto buttons = window.findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        if (QString(button->text()).remove(QLatin1Char('&')) == text)
            return button;
    return nullptr;
}

// False where there is no such button.
inline bool pressBarButton(const QWidget& window, const QString& text) {
    QPushButton* button = barButton(window, text);
    if (button != nullptr)
        button->click();
    return button != nullptr;
}

// Answers the question that comes next by the button with that text; `wasAsked` says whether
// one came.
inline void answerNext(QObject& context, const QString& text, bool& wasAsked) {
    QTimer::singleShot(0, &context, [text, &wasAsked] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        wasAsked = box != nullptr;
        if (box == nullptr)
            return;
        for (QAbstractButton* button : box->buttons())
            if (QString(button->text()).remove(QLatin1Char('&')) == text) {
                button->click();
                return;
            }
        box->reject();
    });
}

} // namespace test
