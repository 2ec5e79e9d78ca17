// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A proof, for people and for programs.
#pragma once

#include "app/cli/output.h"
#include "core/guarantees/counterexample.h"
#include "core/images/imagestore.h"

#include <optional>

namespace cli {

// What was asked and what came out.
struct ProvedGuarantee {
    core::Policy policy;
    core::Guarantee guarantee;
    core::Proof proof;
    std::optional<core::Counterexample> shown;
    std::optional<core::ImageStore> images; // to say how far away the bounds are
};

void writeText(Output& output, const ProvedGuarantee& proved);
void writeJson(Output& output, const ProvedGuarantee& proved);

} // namespace cli
