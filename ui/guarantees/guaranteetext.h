// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Guarantees as they are typed and as they are kept.
#pragma once

#include "core/base/result.h"
#include "core/guarantees/guarantee.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace ui {

// Patterns with blanks or commas between them: "prod-* v*". An error says which one ECR would not
// take, or that there is none.
core::Result<std::vector<core::TagPattern>> patternsFrom(const QString& text);
QString patternsText(const core::Guarantee& guarantee);

// Also when the patterns stand in another order.
bool saysTheSame(const core::Guarantee& one, core::Guarantee other);

// What a window has guaranteed of a policy.
struct GuaranteeList {
    std::vector<core::Guarantee> guarantees;
    std::int32_t enough = 100; // see core::ProofOptions

    bool operator==(const GuaranteeList&) const = default;
};

// As JSON, for the settings. What makes no sense there is left out.
QString toText(const GuaranteeList& list);
GuaranteeList guaranteesFrom(const QString& text);

} // namespace ui
