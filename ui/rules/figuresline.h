// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "identifies 5 · acts on 2 · loses 1 to rule 10": what a rule does to the images, in numbers.
#pragma once

#include "core/policy/policy.h"
#include "ui/document/comparison.h"
#include "ui/document/document.h"
#include "ui/style/wrappedlabel.h"

namespace ui {

class FiguresLine : public WrappedLabel {
    Q_OBJECT
public:
    explicit FiguresLine(QWidget* parent);

    void showMuted();
    // Without an evaluation, or for a rule that it does not know, the numbers are "–".
    // Of a comparison is told what has changed among the images that the rule decides about now.
    void showFigures(const SharedEvaluation& evaluation, const SharedComparison& compared,
                     core::RuleId rule);
};

} // namespace ui
