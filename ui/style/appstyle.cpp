// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appstyle.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QStyleOption>

#include <algorithm>
#include <array>
#include <utility>

namespace ui {

namespace {

// Empty for one that Fusion draws well itself.
QString iconName(QStyle::StandardPixmap which) {
    static constexpr std::array<std::pair<QStyle::StandardPixmap, const char*>, 22> names{{
        {QStyle::SP_MessageBoxQuestion, "question"},
        {QStyle::SP_MessageBoxInformation, "information"},
        {QStyle::SP_MessageBoxWarning, "warning"},
        {QStyle::SP_MessageBoxCritical, "warning"},
        {QStyle::SP_ArrowBack, "back"},
        {QStyle::SP_ArrowForward, "forward"},
        {QStyle::SP_FileDialogBack, "back"},
        {QStyle::SP_FileDialogToParent, "up"},
        {QStyle::SP_FileDialogNewFolder, "folder-new"},
        {QStyle::SP_FileDialogListView, "list"},
        {QStyle::SP_FileDialogDetailedView, "details"},
        {QStyle::SP_DirIcon, "folder"},
        {QStyle::SP_DirClosedIcon, "folder"},
        {QStyle::SP_DirLinkIcon, "folder"},
        {QStyle::SP_DirOpenIcon, "open"},
        {QStyle::SP_DirHomeIcon, "folder"},
        {QStyle::SP_DesktopIcon, "computer"},
        {QStyle::SP_ComputerIcon, "computer"},
        {QStyle::SP_DriveHDIcon, "computer"},
        {QStyle::SP_FileIcon, "new"},
        {QStyle::SP_FileLinkIcon, "new"},
        {QStyle::SP_LineEditClearButton, "close"},
    }};
    const auto found = std::ranges::find(names, which, &decltype(names)::value_type::first);
    return found == names.end() ? QString() : QString::fromLatin1(found->second);
}

} // namespace

AppStyle::AppStyle()
    : QProxyStyle(QStringLiteral("Fusion")) {}

QIcon AppStyle::standardIcon(StandardPixmap which, const QStyleOption* option,
                             const QWidget* widget) const {
    const QString name = iconName(which);
    return name.isEmpty() ? QProxyStyle::standardIcon(which, option, widget)
                          : icon(name, QApplication::palette());
}

QPixmap AppStyle::standardPixmap(StandardPixmap which, const QStyleOption* option,
                                 const QWidget* widget) const {
    const int size = pixelMetric(PM_SmallIconSize, option, widget);
    return iconName(which).isEmpty() ? QProxyStyle::standardPixmap(which, option, widget)
                                     : standardIcon(which, option, widget).pixmap(size);
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                             QPainter* painter, const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element != PE_IndicatorCheckBox || !button) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    QStyleOptionButton seen = *button; // Fusion's outline is a darker shade of the window
    seen.palette.setColor(QPalette::Window, colours(option->palette).soft);
    QProxyStyle::drawPrimitive(element, &seen, painter, widget);
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                        QStyleHintReturn* returned) const {
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // as no other button has
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace ui
