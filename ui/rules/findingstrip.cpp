// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/findingstrip.h"

#include "ui/rules/wrappedlabel.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace ui {

FindingStrip::FindingStrip(QWidget* parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_message(new WrappedLabel(WrappedLabel::Tone::Text, this)) {
    m_sign->setTextFormat(Qt::PlainText);
    m_sign->setAlignment(Qt::AlignTop);
    m_message->setMaximumLines(4);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, space::tiny, space::small, space::tiny);
    row->setSpacing(space::small);
    row->addWidget(m_sign);
    row->addWidget(m_message, 1);
    hide();
}

void FindingStrip::showFindings(const std::vector<const core::Finding*>& findings) {
    const auto worst = std::ranges::min_element(findings, {}, &core::Finding::severity);
    if (worst == findings.end() || (*worst)->severity == core::Severity::Note) {
        hide();
        return;
    }
    m_severity = (*worst)->severity;
    const auto others = std::ranges::count_if(findings,
                                              [](const core::Finding* finding) {
                                                  return finding->severity != core::Severity::Note;
                                              }) -
                        1;
    QString text = translated((*worst)->message);
    if (others > 0)
        text += QStringLiteral(" · ") + (others == 1 ? tr("and 1 more problem with this rule")
                                                     : tr("and %n more problems with this rule",
                                                          nullptr, static_cast<int>(others)));
    m_sign->setText(severitySign(m_severity));
    m_message->setText(text);
    setAccessibleName(severityWord(m_severity) + QStringLiteral(": ") + text);
    setToolTip(severityWord(m_severity));
    show();
    update();
}

void FindingStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(severityGround(m_severity, palette()));
    painter.drawRoundedRect(rect(), space::radius, space::radius);
}

} // namespace ui
