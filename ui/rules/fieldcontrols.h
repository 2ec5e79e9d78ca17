// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The small controls of a card: a menu of choices and a number, both as wide as what they show, and
// both able to show "?" for a value that the file holds but that cannot be read.
#pragma once

#include <QComboBox>
#include <QSpinBox>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace ui {

class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    ChoiceBox(const QStringList& choices, const QString& accessibleName, QWidget* parent);

    // Never emits activated(), which tells what the user chose.
    void showChoice(std::optional<int> index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

class CountBox : public QSpinBox {
    Q_OBJECT
public:
    explicit CountBox(QWidget* parent);

    // Leaves what the user is typing alone when it says the same.
    void showNumber(std::optional<std::int32_t> number);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited(int number);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    bool m_isUnknown = false;
};

} // namespace ui
