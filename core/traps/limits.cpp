// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traps/limits.h"

#include "core/policy/protection.h"

namespace core {

namespace {

bool countTheSame(const Limit& a, const Limit& b) {
    const auto* younger = std::get_if<KeepYoungerThan>(&a);
    const auto* otherYounger = std::get_if<KeepYoungerThan>(&b);
    return a.index() == b.index() && (!younger || younger->since == otherYounger->since);
}

std::int64_t numberOf(const Limit& limit) {
    if (const auto* newest = std::get_if<KeepNewest>(&limit))
        return newest->count;
    return std::get<KeepYoungerThan>(limit).days.count();
}

} // namespace

bool isProtection(const Limit& limit) {
    if (const auto* newest = std::get_if<KeepNewest>(&limit))
        return protects(*newest);
    return std::get<KeepYoungerThan>(limit).days >= protectingAge;
}

bool keepsPracticallyAll(const Limit& limit) {
    const bool isCount = std::holds_alternative<KeepNewest>(limit);
    return numberOf(limit) >= (isCount ? practicallyAll : practicallyAlways.count());
}

bool mayBeHarsher(const Limit& limit, const Limit& than) {
    return !countTheSame(limit, than) || numberOf(limit) < numberOf(than);
}

bool isMeantToOutlast(const Limit& limit, const Limit& other) {
    if (isProtection(limit))
        return true;
    return countTheSame(limit, other) ? numberOf(limit) >= muchMore * numberOf(other)
                                      : keepsPracticallyAll(limit) && !keepsPracticallyAll(other);
}

} // namespace core
