// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/appstyle.h"
#include "ui/style/stylesheet.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>

#include <array>

namespace ui {

namespace {

const Colours light{
    .window = 0xf6f7f9,
    .panel = 0xffffff,
    .line = 0xdfe3e8,
    .text = 0x1d2530,
    .soft = 0x5b6675,
    .chip = 0xeef1f5,
    .accent = 0x3d5afe,
    .accentText = 0xffffff,
    .selection = 0xe9ecff,
    .keep = 0x00795a,
    .keepGround = 0xe3f4ee,
    .expire = 0xb93c00,
    .expireGround = 0xfdeade,
    .archive = 0x4338ca,
    .archiveGround = 0xe8e7fb,
    .warning = 0x8a5a00,
    .warningGround = 0xfff4d6,
};

const Colours dark{
    .window = 0x14181e,
    .panel = 0x1c222a,
    .line = 0x313a46,
    .text = 0xe7ebf0,
    .soft = 0x98a4b3,
    .chip = 0x2a323d,
    .accent = 0x8c9eff,
    .accentText = 0x10131a,
    .selection = 0x2a3154,
    .keep = 0x46c79b,
    .keepGround = 0x12342a,
    .expire = 0xff8a50,
    .expireGround = 0x40200f,
    .archive = 0x9aa2ff,
    .archiveGround = 0x232754,
    .warning = 0xf0c35c,
    .warningGround = 0x3a2f12,
};

// Apart from one another and from the colours of verdicts, and dark (light) enough to be written
// on in white (black) with a contrast of 4.5 : 1.
constexpr std::array<QRgb, 10> ruleColoursLight{0x6a4fc3, 0x8f6400, 0x0e7490, 0xa8326e, 0x475569,
                                                0x7c4a2d, 0x55680f, 0x86198f, 0x4338ca, 0x336a8a};
constexpr std::array<QRgb, 10> ruleColoursDark{0xb39ddb, 0xe0b04a, 0x5cc4d9, 0xf08fb8, 0xa9b6c8,
                                               0xd6a585, 0xb3c95a, 0xe39af0, 0xa5a8ff, 0x8fbfdc};

QPalette paletteOf(const Colours& c) {
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.panel);
    palette.setColor(QPalette::AlternateBase, c.chip);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.panel);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.expire);
    palette.setColor(QPalette::PlaceholderText, c.soft);
    palette.setColor(QPalette::ToolTipBase, c.panel);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.accentText);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.panel);
    palette.setColor(QPalette::Midlight, c.chip);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.line.darker(130));
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, 90));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faint = c.soft;
        faint.setAlphaF(0.65F);
        palette.setColor(QPalette::Disabled, role, faint);
    }
    return palette;
}

} // namespace

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128;
}

const Colours& colours(const QPalette& palette) {
    return isDark(palette) ? dark : light;
}

QColor verdictColour(core::Outcome outcome, const QPalette& palette) {
    const Colours& c = colours(palette);
    switch (outcome) {
    case core::Outcome::Expire:
        return c.expire;
    case core::Outcome::Archive:
        return c.archive;
    case core::Outcome::Keep:
        break;
    }
    return c.keep;
}

QColor verdictGround(core::Outcome outcome, const QPalette& palette) {
    const Colours& c = colours(palette);
    switch (outcome) {
    case core::Outcome::Expire:
        return c.expireGround;
    case core::Outcome::Archive:
        return c.archiveGround;
    case core::Outcome::Keep:
        break;
    }
    return c.keepGround;
}

QString verdictSign(core::Outcome outcome) {
    switch (outcome) {
    case core::Outcome::Expire:
        return QStringLiteral("✕");
    case core::Outcome::Archive:
        return QStringLiteral("▣");
    case core::Outcome::Keep:
        break;
    }
    return QStringLiteral("●");
}

QString verdictWord(core::Outcome outcome) {
    switch (outcome) {
    case core::Outcome::Expire:
        return QCoreApplication::translate("ui", "Expires", "verdict");
    case core::Outcome::Archive:
        return QCoreApplication::translate("ui", "Archives", "verdict");
    case core::Outcome::Keep:
        break;
    }
    return QCoreApplication::translate("ui", "Kept", "verdict");
}

QColor severityColour(core::Severity severity, const QPalette& palette) {
    const Colours& c = colours(palette);
    switch (severity) {
    case core::Severity::Error:
        return c.expire;
    case core::Severity::Warning:
        return c.warning;
    case core::Severity::Note:
        break;
    }
    return c.archive;
}

QColor severityGround(core::Severity severity, const QPalette& palette) {
    const Colours& c = colours(palette);
    switch (severity) {
    case core::Severity::Error:
        return c.expireGround;
    case core::Severity::Warning:
        return c.warningGround;
    case core::Severity::Note:
        break;
    }
    return c.archiveGround;
}

QString severitySign(core::Severity severity) {
    switch (severity) {
    case core::Severity::Error:
        return QStringLiteral("✕");
    case core::Severity::Warning:
        return QStringLiteral("⚠");
    case core::Severity::Note:
        break;
    }
    return QStringLiteral("ℹ");
}

QString severityWord(core::Severity severity) {
    switch (severity) {
    case core::Severity::Error:
        return QCoreApplication::translate("ui", "Error", "finding");
    case core::Severity::Warning:
        return QCoreApplication::translate("ui", "Warning", "finding");
    case core::Severity::Note:
        break;
    }
    return QCoreApplication::translate("ui", "Note", "finding");
}

QColor ruleColour(core::RuleId rule, const QPalette& palette) {
    const auto& set = isDark(palette) ? ruleColoursDark : ruleColoursLight;
    // Ids count from 1; the wrap-around of 0 is harmless.
    return QColor::fromRgb(set[(static_cast<std::uint32_t>(rule) - 1u) % set.size()]);
}

QColor ruleTextColour(const QPalette& palette) {
    return colours(palette).accentText;
}

int paintRuleBadge(QPainter& painter, const QRectF& cell, core::RuleId rule, int priority,
                   const QPalette& palette) {
    painter.save();
    QFont font = painter.font();
    font.setBold(true);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const QString text = QString::number(priority);
    const double width = std::max(metrics.horizontalAdvance(text) + 12.0, 22.0);
    const double height = std::min(metrics.height() + 3.0, cell.height());
    const QRectF box(cell.left(), cell.center().y() - height / 2, width, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ruleColour(rule, palette));
    painter.drawRoundedRect(box, 5, 5);
    painter.setPen(ruleTextColour(palette));
    painter.drawText(box, Qt::AlignCenter, text);
    painter.restore();
    return static_cast<int>(std::ceil(width));
}

QFont monospaceFont(const QFont& base) {
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(base.pointSizeF());
    return font;
}

void applyTheme(QApplication& application, ThemeChoice choice) {
    // The system's own palette, as it was before we set one.
    static const bool systemIsDark = isDark(QApplication::palette());
    const bool wantsDark =
        choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark);
    const Colours& c = wantsDark ? dark : light;
    QApplication::setStyle(new AppStyle);
    QApplication::setPalette(paletteOf(c));
    application.setStyleSheet(styleSheet(c, wantsDark));
}

} // namespace ui
