// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The repository and the policy that evaluation is timed with.
//
//   const bench::World world = bench::makeWorld(100'000);
//   core::Evaluator(world.store).evaluate(world.policy, test::testNow);
#pragma once

#include "core/images/imagerecord.h"
#include "core/images/imagestore.h"
#include "core/policy/policy.h"

#include <memory>
#include <vector>

namespace bench {

struct World {
    std::vector<core::ImageRecord> images; // the newest first
    core::Policy policy;
    std::shared_ptr<const core::ImageStore> store;
};

// Images of some years, up to five tags each and 1.5 on average, under 50 rules.
World makeWorld(std::size_t imageCount);

// Two rules trade places in the order of priority.
void swapPriorities(core::Policy& policy, std::size_t a, std::size_t b);

} // namespace bench
