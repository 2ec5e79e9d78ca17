// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulesheader.h"

#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ui {

RulesHeader::RulesHeader(const Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_hint(new QLabel(this)) {
    auto* title = new QLabel(tr("RULES"), this);
    QFont bold = title->font();
    bold.setWeight(QFont::Bold);
    bold.setLetterSpacing(QFont::PercentageSpacing, 104);
    title->setFont(bold);
    for (QLabel* label : {title, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::medium, space::medium, space::tiny);
    row->addWidget(title);
    row->addStretch();
    row->addWidget(m_hint);
    connect(&document, &Document::draftChanged, this, &RulesHeader::refresh);
    refresh();
}

void RulesHeader::refresh() {
    const auto muted = m_document.mutedRules().size();
    m_hint->setText(muted == 0   ? tr("first match decides · drag to change")
                    : muted == 1 ? tr("1 rule is muted, verdicts are without it")
                                 : tr("%1 rules are muted, verdicts are without").arg(muted));
}

} // namespace ui
