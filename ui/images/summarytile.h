// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many images have a verdict, and how large they are together; a button that shows only
// these in the table.
#pragma once

#include "core/evaluation/evaluation.h"

#include <QAbstractButton>
#include <QString>

#include <optional>

namespace ui {

class SummaryTile : public QAbstractButton {
    Q_OBJECT
public:
    // Without an outcome the tile is about all images.
    explicit SummaryTile(std::optional<core::Outcome> outcome, QWidget* parent = nullptr);

    // From the next total on, bytes are at least so many.
    void setHasUnknownSizes(bool hasUnknownSizes) { m_hasUnknownSizes = hasUnknownSizes; }
    // Nothing while nothing is decided.
    void setTotal(const std::optional<core::Total>& total, std::size_t allImages);
    // What a month costs less without them, as text; empty for nothing.
    void setSaving(const QString& money);

    QString detail() const { return m_detail; } // what it shows below the count

    QSize sizeHint() const override;
    // On a narrow screen the count and what it counts; sizes and savings are in the tool tip.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString accessibleNameFor(const std::optional<core::Total>& total, std::size_t allImages) const;
    QString savingText() const;
    QFont countFont() const;
    QFont detailFont() const;

    std::optional<core::Outcome> m_outcome;
    bool m_isEmpty = true;
    QString m_count;
    QString m_word;
    QString m_detail;
    QString m_saving;
    bool m_hasUnknownSizes = false;
};

} // namespace ui
