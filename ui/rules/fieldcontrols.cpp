// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/fieldcontrols.h"

#include <QAbstractItemView>
#include <QFocusEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <limits>

namespace ui {

namespace {

constexpr int largest = std::numeric_limits<std::int32_t>::max();

// How much wider than `text` the widest item is, and not more: QComboBox reckons with the ink of
// its items, which is less than they advance, by much where letters are Japanese.
int widthToSpare(const QComboBox& box, const QString& text) {
    int widest = 0;
    for (int i = 0; i < box.count(); ++i)
        widest = std::max(widest, box.fontMetrics().boundingRect(box.itemText(i)).width());
    return widest - box.fontMetrics().horizontalAdvance(text);
}

} // namespace

ChoiceBox::ChoiceBox(const QStringList& choices, const QString& accessibleName, QWidget* parent)
    : QComboBox(parent) {
    addItems(choices);
    setPlaceholderText(QStringLiteral("?"));
    setCurrentIndex(-1);
    setAccessibleName(accessibleName);
    setAccessibleDescription(accessibleName); // on Unix the name is what is chosen
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::currentIndexChanged, this, &ChoiceBox::updateGeometry);
}

void ChoiceBox::showChoice(std::optional<int> index) {
    setCurrentIndex(index.value_or(-1));
}

QSize ChoiceBox::sizeHint() const {
    QSize hint = QComboBox::sizeHint();
    const QString shown = currentIndex() < 0 ? placeholderText() : currentText();
    hint.rwidth() -= widthToSpare(*this, shown);
    return hint;
}

QSize ChoiceBox::minimumSizeHint() const {
    return sizeHint();
}

CountBox::CountBox(QWidget* parent)
    : QSpinBox(parent) {
    setRange(1, largest);
    setFocusPolicy(Qt::StrongFocus);
    setAccelerated(true);
    setAlignment(Qt::AlignRight);
    connect(this, &QSpinBox::valueChanged, this, [this](int number) {
        updateGeometry();
        emit edited(number);
    });
}

void CountBox::showNumber(std::optional<std::int32_t> number) {
    if (number && !m_isUnknown && *number == value() && *number >= 1 && minimum() == 1)
        return;
    const QSignalBlocker quiet(this);
    m_isUnknown = !number;
    // A number below 1 stands in the file and is shown as it is; only it makes room for itself.
    setMinimum(number ? std::min(1, *number) : 0);
    setSpecialValueText(number ? QString() : QStringLiteral("?"));
    setValue(number.value_or(0));
    updateGeometry();
}

QSize CountBox::sizeHint() const {
    QSize hint = QSpinBox::sizeHint();
    const QFontMetrics metrics = fontMetrics();
    const int digits = std::max(4, static_cast<int>(text().size()));
    hint.rwidth() += metrics.horizontalAdvance(QString(digits, u'0')) -
                     metrics.horizontalAdvance(QString::number(largest));
    return hint;
}

QSize CountBox::minimumSizeHint() const {
    return sizeHint();
}

void CountBox::focusInEvent(QFocusEvent* event) {
    QSpinBox::focusInEvent(event);
    if (m_isUnknown)
        selectAll(); // typing replaces the "?"
}

} // namespace ui
