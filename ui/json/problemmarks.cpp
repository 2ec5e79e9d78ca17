// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/json/problemmarks.h"

#include "ui/json/scintilla.h"
#include "ui/style/theme.h"

#include <QImage>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

using core::Severity;
using Sci = QsciScintilla;

constexpr Severity severities[] = {Severity::Note, Severity::Warning, Severity::Error};

// Numbers of indicators and markers that are nobody else's; what weighs more lies above.
std::size_t indicator(Severity severity) {
    return Sci::INDIC_CONTAINER + 2 - static_cast<std::size_t>(severity);
}

int marker(Severity severity) {
    return 2 - static_cast<int>(severity);
}

QImage signOf(Severity severity, const QPalette& palette, qreal ratio) {
    constexpr int side = 14;
    QImage image(QSize(side, side) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QFont font;
    font.setPixelSize(side - 2);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(severityColour(severity, palette));
    painter.drawText(QRect(0, 0, side, side), Qt::AlignCenter, severitySign(severity));
    return image;
}

} // namespace

ProblemMarks::ProblemMarks(QsciScintilla& editor)
    : m_editor(editor) {
    constexpr int width = 20;
    m_editor.setMarginType(margin, Sci::SymbolMargin);
    m_editor.setMarginWidth(margin, width);
    m_editor.setMarginMarkerMask(margin, 0b111);
    m_editor.setMarginSensitivity(margin, false);
    for (const Severity severity : severities)
        tell(m_editor, Sci::SCI_INDICSETSTYLE, indicator(severity), Sci::INDIC_SQUIGGLE);
}

void ProblemMarks::applyColours() {
    const qreal ratio = m_editor.devicePixelRatioF();
    tell(m_editor, Sci::SCI_RGBAIMAGESETSCALE, static_cast<std::size_t>(qRound(100 * ratio)));
    for (const Severity severity : severities) {
        m_editor.SendScintilla(Sci::SCI_INDICSETFORE,
                               static_cast<unsigned long>(indicator(severity)),
                               severityColour(severity, m_editor.palette()));
        m_editor.markerDefine(signOf(severity, m_editor.palette(), ratio), marker(severity));
    }
}

void ProblemMarks::show(std::vector<TextProblem> problems) {
    m_problems = std::move(problems);
    for (const Severity severity : severities) {
        m_editor.markerDeleteAll(marker(severity));
        tell(m_editor, Sci::SCI_SETINDICATORCURRENT, indicator(severity));
        tell(m_editor, Sci::SCI_INDICATORCLEARRANGE, 0, tell(m_editor, Sci::SCI_GETLENGTH));
    }
    for (const TextProblem& problem : m_problems) {
        tell(m_editor, Sci::SCI_SETINDICATORCURRENT, indicator(problem.severity));
        tell(m_editor, Sci::SCI_INDICATORFILLRANGE, problem.span.begin, problem.span.length);
        m_editor.markerAdd(lineOf(problem), marker(problem.severity));
    }
}

QString ProblemMarks::textAt(std::size_t offset) const {
    QStringList texts;
    for (const TextProblem& problem : m_problems)
        if (offset >= problem.span.begin && offset < problem.span.begin + problem.span.length)
            texts << problem.text;
    return texts.join(QLatin1String("\n\n"));
}

QString ProblemMarks::textInLine(int line) const {
    QStringList texts;
    for (const TextProblem& problem : m_problems)
        if (lineOf(problem) == line)
            texts << problem.text;
    return texts.join(QLatin1String("\n\n"));
}

std::optional<std::size_t> ProblemMarks::next(std::size_t offset) const {
    if (m_problems.empty())
        return {};
    const auto first = std::ranges::min_element(m_problems, {}, [&](const TextProblem& problem) {
        return std::pair(problem.span.begin <= offset, problem.span.begin);
    });
    return first->span.begin;
}

int ProblemMarks::lineOf(const TextProblem& problem) const {
    return static_cast<int>(tell(m_editor, Sci::SCI_LINEFROMPOSITION, problem.span.begin));
}

} // namespace ui
