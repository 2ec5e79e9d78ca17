// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/shares.h"

#include <algorithm>

namespace core {

namespace {

void add(VerdictShares& shares, const Evaluation& evaluation, ImageIndex image) {
    Total& total = shares.of(evaluation.outcome(image));
    ++total.images;
    total.bytes += evaluation.images().sizeInBytes(image).value_or(0);
}

} // namespace

std::optional<std::size_t> periodOf(Instant instant, std::span<const Instant> limits) {
    const auto after = std::ranges::upper_bound(limits, instant);
    if (after == limits.begin() || after == limits.end())
        return {};
    return static_cast<std::size_t>(after - limits.begin()) - 1;
}

std::vector<VerdictShares> sharesByPushTime(const Evaluation& evaluation,
                                            std::span<const Instant> limits) {
    std::vector<VerdictShares> shares(limits.empty() ? 0 : limits.size() - 1);
    const ImageStore& images = evaluation.images();
    for (ImageIndex image = 0; image < images.size(); ++image)
        if (const auto period = periodOf(images.pushedAt(image), limits))
            add(shares[*period], evaluation, image);
    return shares;
}

std::vector<VerdictShares> sharesByRule(const Evaluation& evaluation) {
    const std::size_t rules = evaluation.policy().rules.size();
    std::vector<VerdictShares> shares(rules + 1);
    for (ImageIndex image = 0; image < evaluation.images().size(); ++image) {
        const std::uint8_t rule = evaluation.decidingRule(image);
        add(shares[rule == Evaluation::noRule ? rules : rule], evaluation, image);
    }
    return shares;
}

} // namespace core
