// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks for a guarantee; its sentence is shown while it is put together.
#pragma once

#include "core/guarantees/guarantee.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace ui {

class WrappedLabel;

class GuaranteeDialog : public QDialog {
    Q_OBJECT
public:
    // Begins with the one that there is, if any.
    explicit GuaranteeDialog(const std::optional<core::Guarantee>& guarantee,
                             QWidget* parent = nullptr);

    // Nothing while what is typed is no pattern.
    std::optional<core::Guarantee> guarantee() const;

private:
    // A box that switches a number on; both are named.
    struct Limit {
        QCheckBox* isOn;
        QSpinBox* number;
    };
    Limit addLimit(QFormLayout& form, const QString& text, const QString& numberName,
                   std::optional<int> value, int usual);
    void refresh();

    QLineEdit* m_patterns;
    Limit m_newest;
    Limit m_younger;
    QCheckBox* m_alsoArchive;
    WrappedLabel* m_sentence;
    QDialogButtonBox* m_buttons;
};

} // namespace ui
