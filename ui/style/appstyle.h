// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fusion with the program's own icons in the dialogs that come from Qt: message boxes, choosing
// files. Boxes to check have an outline that is seen.
#pragma once

#include <QProxyStyle>

namespace ui {

class AppStyle : public QProxyStyle {
    Q_OBJECT
public:
    AppStyle();

    QIcon standardIcon(StandardPixmap which, const QStyleOption* option = nullptr,
                       const QWidget* widget = nullptr) const override;
    // What asks for a pixmap gets the same icon.
    QPixmap standardPixmap(StandardPixmap which, const QStyleOption* option,
                           const QWidget* widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr,
                  const QWidget* widget = nullptr,
                  QStyleHintReturn* returned = nullptr) const override;
};

} // namespace ui
