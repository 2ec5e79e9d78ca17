// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart.h"

#include "ui/style/texts.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace ui {

namespace {

QString partOf(const Bar& bar, core::Outcome outcome) {
    const core::Total& total = bar.shares.of(outcome);
    const QString images =
        total.images == 1 ? QCoreApplication::translate("ui", "1 image")
                          : QCoreApplication::translate("ui", "%1 images")
                                .arg(QLocale().toString(static_cast<qulonglong>(total.images)));
    return QStringLiteral("%1 %2: %3, %4")
        .arg(verdictSign(outcome), verdictWord(outcome), images, sizeText(total.bytes));
}

} // namespace

double valueOf(const Bar& bar, core::Outcome outcome, Measure measure) {
    const core::Total& total = bar.shares.of(outcome);
    return measure == Measure::Images ? static_cast<double>(total.images)
                                      : static_cast<double>(total.bytes);
}

double heightOf(const Bar& bar, Measure measure) {
    double height = 0;
    for (const core::Outcome outcome : stackedOutcomes)
        height += valueOf(bar, outcome, measure);
    return height;
}

std::optional<core::Outcome> outcomeAt(const Bar& bar, double height, Measure measure) {
    double top = 0;
    for (const core::Outcome outcome : stackedOutcomes) {
        top += valueOf(bar, outcome, measure);
        if (height >= 0 && height < top)
            return outcome;
    }
    return {};
}

QString sentenceOf(const Bar& bar, std::optional<core::Outcome> outcome) {
    QStringList parts{bar.name};
    for (const core::Outcome each : stackedOutcomes)
        if (outcome ? each == *outcome : bar.shares.of(each).images > 0)
            parts << partOf(bar, each);
    if (parts.size() == 1)
        parts << QCoreApplication::translate("ui", "no images");
    return parts.join(QStringLiteral(" · "));
}

} // namespace ui
