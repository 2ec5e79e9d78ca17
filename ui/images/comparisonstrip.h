// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Above the table while the policy is compared with another: says with which, how many images
// change in which way, shows only those of a group in the table, and ends the comparison.
#pragma once

#include "ui/document/document.h"
#include "ui/images/imagefilter.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace ui {

class WrappedLabel;

class ComparisonStrip : public QWidget {
    Q_OBJECT
public:
    explicit ComparisonStrip(Document& document, QWidget* parent = nullptr);

    void setShown(ShownChanges shown);

signals:
    void shownChanged(ui::ShownChanges shown);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    // A group of images, and the button that shows only them.
    struct Group {
        ShownChanges changes; // what is told apart in words only is one group
        QPushButton* button;
    };

    void addGroup(QLayout& row, std::initializer_list<core::Change> changes);
    void refresh();
    void refreshGroup(const Group& group);
    void toggle(const Group& group);

    Document& m_document;
    ShownChanges m_shown = everyChange();
    std::vector<Group> m_groups;
    WrappedLabel* m_text;
};

} // namespace ui
