// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What `evaluate`, `explain` and `compare` begin with: valid policies over images at a time.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/policyinput.h"
#include "core/base/result.h"
#include "core/evaluation/evaluation.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace cli {

struct Situation {
    ValidPolicy policy;
    core::Evaluation evaluation;
};

// The option --now, and its value: the clock's without it. Tells on standard error why there is
// none.
Option nowOption();
std::optional<core::Instant> readNow(const Arguments& arguments);

// The options --policy, --images, --now and --progress.
std::vector<Option> situationOptions();

// The options with a policy each, and what their policies are for.
struct PolicyOption {
    std::string_view name;
    std::string_view help;
};
std::vector<Option> situationOptions(std::span<const PolicyOption> policies);

// Reads and evaluates. Tells on standard error why there is nothing.
std::optional<Situation> readSituation(const Arguments& arguments);

// The same of several policies over the same images: a situation for each of the options.
std::optional<std::vector<Situation>> readSituations(const Arguments& arguments,
                                                     std::span<const PolicyOption> policies);

} // namespace cli
