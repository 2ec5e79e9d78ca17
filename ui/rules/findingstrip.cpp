// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/findingstrip.h"

#include "ui/style/texts.h"
#include "ui/style/theme.h"
#include "ui/style/wrappedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

FindingStrip::FindingStrip(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_sign(new QLabel(this))
    , m_message(new WrappedLabel(WrappedLabel::Tone::Text, this))
    , m_button(new QPushButton(this)) {
    m_sign->setTextFormat(Qt::PlainText);
    m_sign->setAlignment(Qt::AlignTop);
    m_message->setMaximumLines(4);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        const Remedy remedy = *m_remedy; // news of the change replace it
        remedy.apply(m_document);
    });
    auto* column = new QVBoxLayout;
    column->setSpacing(space::tiny);
    column->addWidget(m_message);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, space::tiny, space::small, space::tiny);
    row->setSpacing(space::small);
    row->addWidget(m_sign);
    row->addLayout(column, 1);
    hide();
}

void FindingStrip::showFindings(const std::vector<const core::Finding*>& findings) {
    const auto worst = std::ranges::min_element(findings, {}, &core::Finding::severity);
    if (worst == findings.end() || (*worst)->severity == core::Severity::Note) {
        offer(std::nullopt);
        hide();
        return;
    }
    offer(remedyFor(**worst, m_document.draft()));
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

void FindingStrip::offer(std::optional<Remedy> remedy) {
    const bool wasHidden = m_button->isHidden();
    m_remedy = std::move(remedy);
    // A button shows `&` as it is only when it comes twice.
    m_button->setText(m_remedy ? QString(m_remedy->text).replace(u'&', QLatin1String("&&"))
                               : QString());
    m_button->setAccessibleName(m_remedy ? m_remedy->text : QString());
    m_button->setVisible(m_remedy.has_value());
    if (wasHidden != m_button->isHidden())
        emit buttonChanged();
}

void FindingStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(severityGround(m_severity, palette()));
    painter.drawRoundedRect(rect(), space::radius, space::radius);
}

} // namespace ui
