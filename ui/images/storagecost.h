// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What storing images costs, and what a policy saves of it.
//
// An estimate from above: ECR bills a layer that images share once, and a list of images does not
// tell which layers these are.
#pragma once

#include "core/evaluation/evaluation.h"

#include <QLocale>
#include <QString>

namespace ui {

// A GB has 1,000,000,000 bytes, as everywhere in the window. The defaults are what AWS asked in
// most regions when this was written; the archive is cheaper only beyond 150 TB.
struct StoragePrices {
    double standard = 0.10; // for a GB and month
    double archive = 0.10;
    QString currency = QStringLiteral("USD"); // shown behind the amount as it is

    bool operator==(const StoragePrices&) const = default;
};

// What a month costs less once the images that expire are gone.
double savedByExpiring(const core::Evaluation& evaluation, const StoragePrices& prices);
// What a month costs less once the images that move to the archive are there; negative where the
// archive is dearer.
double savedByArchiving(const core::Evaluation& evaluation, const StoragePrices& prices);

// "1,204.50 USD"; amounts below a hundredth say so.
QString moneyText(double amount, const StoragePrices& prices, const QLocale& locale = QLocale());

} // namespace ui
