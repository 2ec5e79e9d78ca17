// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/storagecost.h"

#include <QCoreApplication>

namespace ui {

namespace {

constexpr double bytesOfGigabyte = 1e9;

double gigabytes(std::uint64_t bytes) {
    return static_cast<double>(bytes) / bytesOfGigabyte;
}

} // namespace

double savedByExpiring(const core::Evaluation& evaluation, const StoragePrices& prices) {
    const core::ImageStore& images = evaluation.images();
    core::ImageSet archived = evaluation.expiring();
    archived &= images.archived();
    std::uint64_t bytesInArchive = 0;
    archived.forEach([&](std::size_t image) {
        bytesInArchive += images.sizeInBytes(static_cast<core::ImageIndex>(image)).value_or(0);
    });
    return gigabytes(evaluation.summary().expire.bytes - bytesInArchive) * prices.standard +
           gigabytes(bytesInArchive) * prices.archive;
}

double savedByArchiving(const core::Evaluation& evaluation, const StoragePrices& prices) {
    return gigabytes(evaluation.summary().archive.bytes) * (prices.standard - prices.archive);
}

QString moneyText(double amount, const StoragePrices& prices, const QLocale& locale) {
    constexpr double least = 0.01;
    const bool isTiny = amount > 0 && amount < least;
    const QString number = (isTiny ? QStringLiteral("< ") : QString()) +
                           locale.toString(isTiny ? least : amount, 'f', 2);
    return prices.currency.isEmpty()
               ? number
               : QCoreApplication::translate("ui", "%1 %2", "amount and currency")
                     .arg(number, prices.currency);
}

} // namespace ui
