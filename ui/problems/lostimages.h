// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The images in use that the policy takes away, above all other problems: one is a line that leads
// to its image; several are one line that tells how many, and opens to a line for each, so that the
// other problems stay in sight. Hidden while there is none.
#pragma once

#include "ui/document/document.h"

#include <QAbstractListModel>
#include <QListView>

#include <optional>
#include <vector>

namespace ui {

class LostImageModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit LostImageModel(const Document& document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    // DisplayRole is the sentence with its sign.
    QVariant data(const QModelIndex& index, int role) const override;
    // Nothing for the line that tells how many.
    std::optional<core::ImageIndex> image(const QModelIndex& index) const;

    int count() const { return static_cast<int>(m_images.size()); }
    // Whether there is a line for each of several.
    bool isOpen() const { return m_isOpen; }
    void setOpen(bool isOpen);

signals:
    void countChanged();

private:
    bool hasHeading() const { return m_images.size() > 1; }
    void refresh();

    const Document& m_document;
    SharedInUse m_inUse;           // of the images below
    SharedEvaluation m_evaluation; // likewise
    std::vector<core::ImageIndex> m_images;
    bool m_isOpen = false;
};

class LostImages : public QListView {
    Q_OBJECT
public:
    explicit LostImages(const Document& document, QWidget* parent = nullptr);

    int count() const { return m_model->count(); }

signals:
    void countChanged();
    void chosen(core::ImageIndex image); // by click or Enter

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void fit();

    LostImageModel* m_model;
};

} // namespace ui
