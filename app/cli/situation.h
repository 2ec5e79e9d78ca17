// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What `evaluate` and `explain` begin with: a valid policy over images at a time.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/policyinput.h"
#include "core/evaluation/evaluation.h"

#include <optional>
#include <vector>

namespace cli {

struct Situation {
    ValidPolicy policy;
    core::Evaluation evaluation;
};

// The options --policy, --images, --now and --progress.
std::vector<Option> situationOptions();

// Reads and evaluates. Tells on standard error why there is nothing.
std::optional<Situation> readSituation(const Arguments& arguments);

} // namespace cli
