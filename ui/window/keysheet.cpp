// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keysheet.h"

#include "ui/style/texts.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ui", text);
}

void collect(const QMenu& menu, KeyGroup& group) {
    for (const QAction* action : menu.actions()) {
        if (action->menu()) {
            collect(*action->menu(), group);
            continue;
        }
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            group.keys.append({keys.join(tr(" or ")), withoutMnemonic(action->text())});
    }
}

// What no menu knows.
QList<KeyGroup> keysOfControls() {
    return {
        {tr("On a card"),
         {{tr("Up, Down"), tr("Go to the card above or below")},
          {tr("Enter or F2"), tr("Edit the description")},
          {tr("Delete"), tr("Delete the rule")},
          {tr("Menu"), tr("Open the card's menu")},
          {tr("Esc"), tr("During a drag: put everything back")}}},
        {tr("In a list of prefixes or patterns"),
         {{tr("Enter"), tr("Finish the entry and begin another")},
          {tr("Backspace"), tr("In an empty entry: remove it")},
          {tr("Backspace"), tr("In “+ tag”: remove the last entry")}}},
        {tr("In the table of images"),
         {{tr("Left, Right"), tr("Go from column to column")},
          {tr("Left, Right or Space"), tr("On the heading of a group: fold or unfold it")}}},
        {tr("In the list of problems"),
         {{tr("Enter"), tr("Go to the card, or where there is none to the JSON")},
          {tr("Ctrl+Enter"), tr("Go to the place in the JSON")}}},
        {tr("In the JSON"),
         {{tr("Ctrl+F"), tr("Find; Enter and Shift+Enter go on and back")},
          {tr("Esc"), tr("Leave the text")}}},
        {tr("In the guarantees"),
         {{tr("Insert"), tr("Add one")},
          {tr("Enter or F2"), tr("Change it")},
          {tr("Delete"), tr("Remove it")}}},
        {tr("In the Timeline"),
         {{tr("Left, Right"), tr("Go from bar to bar")},
          {tr("Up, Down"), tr("Go through the verdicts of a bar")},
          {tr("Enter"), tr("Select its images in the table")}}},
        {tr("In the filter"),
         {{tr("Down"), tr("List what can be asked for")}, {tr("Esc"), tr("Clear the filter")}}}};
}

QTreeWidget* tree(const QList<KeyGroup>& groups) {
    auto* tree = new QTreeWidget;
    tree->setColumnCount(2);
    tree->setHeaderLabels({tr("Key"), tr("What it does")});
    tree->setAccessibleName(tr("Keys"));
    tree->setRootIsDecorated(false);
    tree->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const KeyGroup& group : groups) {
        auto* head = new QTreeWidgetItem(tree, {group.title});
        head->setFirstColumnSpanned(true);
        QFont bold = tree->font();
        bold.setBold(true);
        head->setFont(0, bold);
        for (const auto& [key, what] : group.keys)
            new QTreeWidgetItem(head, {key, what});
    }
    tree->expandAll();
    tree->resizeColumnToContents(0);
    tree->setColumnWidth(0, tree->columnWidth(0) + space::large);
    return tree;
}

} // namespace

QList<KeyGroup> keysOfMenus(const QMenuBar& menus) {
    QList<KeyGroup> groups;
    for (const QAction* top : menus.actions()) {
        KeyGroup group{withoutMnemonic(top->text()), {}};
        if (top->menu())
            collect(*top->menu(), group);
        if (!group.keys.isEmpty())
            groups.append(group);
    }
    return groups;
}

void showKeySheet(QMainWindow& window) {
    const QString name = QStringLiteral("keySheet");
    if (auto* open = window.findChild<QDialog*>(name)) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto* dialog = new QDialog(&window);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keys"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(tree(keysOfMenus(*window.menuBar()) + keysOfControls()));
    layout->addWidget(buttons);
    dialog->resize(520, 640);
    dialog->show();
}

} // namespace ui
