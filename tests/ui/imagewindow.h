// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pane of images in a window, with the incident as its document.
#pragma once

#include "tests/ui/incident.h"
#include "ui/images/filterline.h"
#include "ui/images/imagecolumns.h"
#include "ui/images/imagespane.h"
#include "ui/images/imagetableview.h"
#include "ui/images/summarytile.h"

#include <QTest>

namespace test {

class ImageWindow {
public:
    ui::Document document;
    ui::ImagesPane pane{document};

    ImageWindow() {
        test::openIncident(document);
        pane.resize(800, 500);
        pane.show();
    }

    ui::ImageTableView& table() const { return *pane.findChild<ui::ImageTableView*>(); }
    ui::FilterLine& filter() const { return *pane.findChild<ui::FilterLine*>(); }
    template <class Part>
    Part& part() const {
        return *pane.findChild<Part*>();
    }

    ui::SummaryTile* tile(const QString& accessibleName) const {
        for (auto* tile : pane.findChildren<ui::SummaryTile*>())
            if (tile->accessibleName() == accessibleName)
                return tile;
        return nullptr;
    }

    QStringList tags() const {
        QStringList texts;
        const QAbstractItemModel& model = *table().model();
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, ui::imagecolumn::Tags).data().toString();
        return texts;
    }

    void clickRow(const QString& rowTags, Qt::KeyboardModifiers modifiers = {}) const {
        const auto row = static_cast<int>(tags().indexOf(rowTags));
        const QRect cell = table().visualRect(table().model()->index(row, ui::imagecolumn::Tags));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, modifiers, cell.center());
    }

    QString selectedTags() const {
        const QModelIndex current = table().currentIndex();
        return current.siblingAtColumn(ui::imagecolumn::Tags).data().toString();
    }
};

} // namespace test
