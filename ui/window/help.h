// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program tells about itself and about ECR.
#pragma once

class QWidget;

namespace ui {

// How ECR decides and which keys there are; stays open beside the window.
void showHelp(QWidget* window);

void showAbout(QWidget* window);

} // namespace ui
