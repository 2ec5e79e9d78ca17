// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The images in use that the policy takes away: lines above all other problems, each of which leads
// to its image. Hidden while there is none.
#pragma once

#include "ui/document/document.h"

#include <QAbstractListModel>
#include <QListView>

#include <vector>

namespace ui {

class LostImageModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit LostImageModel(const Document& document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    // DisplayRole is the sentence with its sign.
    QVariant data(const QModelIndex& index, int role) const override;
    core::ImageIndex image(const QModelIndex& index) const;

private:
    void refresh();

    const Document& m_document;
    SharedInUse m_inUse;           // of the images below
    SharedEvaluation m_evaluation; // likewise
    std::vector<core::ImageIndex> m_images;
};

class LostImages : public QListView {
    Q_OBJECT
public:
    explicit LostImages(const Document& document, QWidget* parent = nullptr);

signals:
    void chosen(core::ImageIndex image); // by click or Enter

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fit();

    LostImageModel* m_model;
};

} // namespace ui
