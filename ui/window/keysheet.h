// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All keys on one sheet: those of the menus, which are read off the menus themselves, and those
// that cards and other controls have of their own.
//
//   showKeySheet(*window);
#pragma once

#include <QList>
#include <QString>

class QMainWindow;
class QMenuBar;

namespace ui {

struct KeyGroup {
    QString title;
    QList<std::pair<QString, QString>> keys; // the key as it is shown, and what it does
};

// A group for each menu that has an action with a key, in the order of the menus.
QList<KeyGroup> keysOfMenus(const QMenuBar& menus);

// Stays open beside the window. A sheet that is open already comes to the front.
void showKeySheet(QMainWindow& window);

} // namespace ui
