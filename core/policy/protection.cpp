// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/protection.h"

namespace core {

bool protects(const RuleFields& rule) {
    return rule.countType == CountType::ImageCountMoreThan && rule.countNumber &&
           protects(KeepNewest{*rule.countNumber});
}

void protect(RuleDraft& rule) {
    setCountType(rule, CountType::ImageCountMoreThan);
    setCountNumber(rule, protectingCount);
    setAction(rule, RuleAction::Expire);
}

} // namespace core
