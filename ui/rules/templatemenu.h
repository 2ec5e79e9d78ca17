// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Add rule": the rules that one can start from. One that ECR would refuse beside a rule that is
// there cannot be chosen, and says which rule that is.
#pragma once

#include "core/policy/ruletemplates.h"
#include "ui/document/document.h"

#include <QMenu>

namespace ui {

class TemplateMenu : public QMenu {
    Q_OBJECT
public:
    TemplateMenu(const Document& document, QWidget* parent);

signals:
    void chosen(core::RuleTemplate kind);

private:
    void refresh();

    const Document& m_document;
};

} // namespace ui
