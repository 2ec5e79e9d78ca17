// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A line to type a filter of images into (core/filter/imagefilter.h). While a term is typed it
// offers how that may go on; Down offers everything that can be asked for. Esc empties it.
#pragma once

#include "core/filter/imagefilter.h"
#include "ui/document/document.h"
#include "ui/images/imagefilter.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace ui {

class FilterLine : public QLineEdit {
    Q_OBJECT
public:
    explicit FilterLine(const Document& document, QWidget* parent = nullptr);

    const core::ImageFilter& filter() const { return m_filter; }
    // All that is wrong, a line each: where, and what is possible. Empty where nothing is.
    QString problem() const;

public slots:
    // Writes it into the text.
    void setShownOutcomes(ui::ShownOutcomes outcomes);

signals:
    void filterChanged(); // or the problem

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void read();
    // Shows how the last term may go on; does so for an empty one only when it is asked to.
    void suggest(bool isAsked);
    void complete(const QString& term);
    qsizetype startOfLastTerm() const;
    QString termAt(int column) const; // counted from 1

    const Document& m_document;
    core::ImageFilter m_filter;
    QStandardItemModel* m_suggestions;
    QCompleter* m_completer;
};

} // namespace ui
