// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/stylesheet.h"

#include "ui/style/theme.h"

#include <utility>

namespace ui {

namespace {

// $name stands for a colour of the theme, $set for the folder of arrow pictures.
const char* const sheet = R"(
QToolTip { background: $panel; color: $text; border: 1px solid $line; padding: 4px; }
QMainWindow::separator, QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QFrame#tour { background: $panel; border: 1px solid $accent; border-radius: 8px; }
QStatusBar { background: $panel; border-top: 1px solid $line; color: $soft; }
QStatusBar::item { border: none; }

QMenuBar { background: $panel; }
QMenuBar::item { padding: 5px 10px; background: transparent; }
QMenuBar::item:selected { background: $chip; border-radius: 4px; }
QMenu { background: $panel; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $soft; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QToolBar { background: $panel; border: none; border-bottom: 1px solid $line; padding: 5px 8px;
           spacing: 4px; }
QToolBar::separator { width: 1px; background: $line; margin: 4px 6px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px;
              padding: 4px 8px; }
QToolButton[popupMode="1"] { padding-right: 22px; }
QToolButton[popupMode="2"] { padding-right: 22px; }
QToolButton:hover, QToolButton:pressed, QToolButton:open { background: $chip; }
QToolButton:checked { background: $selection; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $soft; }
QToolButton::menu-button { border: none; width: 18px; }
QToolButton#qt_toolbar_ext_button { padding: 0; }
QToolButton::menu-arrow, QToolButton::menu-indicator, QPushButton::menu-indicator {
    image: url(:/tagwarden/icons/$set/chevron-down.svg); width: 10px; height: 10px; }
QToolButton::menu-indicator, QPushButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right;
                              right: 7px; }

QPushButton { background: $chip; border: 1px solid transparent; border-radius: 6px;
              padding: 5px 12px; }
QPushButton:hover { background: $line; }
QPushButton:checked { background: $panel; border-color: $soft; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $soft; }
QPushButton:default { background: $accent; color: $onaccent; font-weight: 600; }
QPushButton[flat="true"] { background: transparent; color: $accent; padding: 2px 6px; }
QPushButton[flat="true"]:hover { background: $chip; }

QLineEdit, QComboBox, QAbstractSpinBox {
    background: $panel; border: 1px solid $line; border-radius: 6px; padding: 3px 7px;
    selection-background-color: $accent; selection-color: $onaccent; }
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover { border-color: $soft; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border-color: $accent; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    color: $soft; background: $window; }
QComboBox { padding-right: 20px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/tagwarden/icons/$set/chevron-down.svg); width: 10px;
                        height: 10px; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $line; padding: 3px;
    selection-background-color: $selection; selection-color: $text; outline: none; }
QAbstractSpinBox { padding-right: 18px; }
QAbstractSpinBox::up-button { subcontrol-origin: border;
    subcontrol-position: top right; width: 18px; border: none; }
QAbstractSpinBox::down-button { subcontrol-origin: border;
    subcontrol-position: bottom right; width: 18px; border: none; }
QAbstractSpinBox::up-arrow {
    image: url(:/tagwarden/icons/$set/chevron-up.svg); width: 9px; height: 9px; }
QAbstractSpinBox::down-arrow {
    image: url(:/tagwarden/icons/$set/chevron-down.svg); width: 9px; height: 9px; }

QTabWidget::pane { border: none; border-top: 1px solid $line; background: $panel; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { padding: 7px 14px; color: $soft; border: none;
               border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; font-weight: 600; border-bottom-color: $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { background: $chip; }

QAbstractItemView { background: $panel; border: none; }
QTextBrowser { background: $panel; border: 1px solid $line; border-radius: 6px; padding: 4px; }
QHeaderView { background: $panel; border: none; }
QHeaderView::section { background: $panel; color: $soft; border: none;
    border-bottom: 1px solid $line; padding: 6px 8px; font-weight: 600; }
QHeaderView::up-arrow { image: url(:/tagwarden/icons/$set/chevron-up.svg); width: 9px;
                        height: 9px; }
QHeaderView::down-arrow { image: url(:/tagwarden/icons/$set/chevron-down.svg); width: 9px;
                          height: 9px; }

QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $scroll; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $soft; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

} // namespace

QString styleSheet(const Colours& c, bool isDark) {
    QString text = QString::fromUtf8(sheet);
    const std::pair<const char*, QColor> names[] = {
        {"$onaccent", c.accentText}, {"$accent", c.accent}, {"$selection", c.selection},
        {"$window", c.window},       {"$panel", c.panel},   {"$scroll", c.line.darker(115)},
        {"$line", c.line},           {"$text", c.text},     {"$soft", c.soft},
        {"$chip", c.chip},
    };
    for (const auto& [name, colour] : names)
        text.replace(QLatin1String(name), colour.name());
    return text.replace(QLatin1String("$set"),
                        isDark ? QLatin1String("dark") : QLatin1String("light"));
}

} // namespace ui
