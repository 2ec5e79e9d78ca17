// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Valid policies and repositories by chance, for properties.
//
//   const test::PolicyWorld world = *test::worlds();
//   evaluator.evaluate(test::policyOf(world.draft), test::testNow);
#pragma once

#include "core/images/imagerecord.h"
#include "core/policy/policy.h"
#include "core/policy/policydraft.h"
#include "tests/support/bythebook.h"

#include <rapidcheck.h>

#include <algorithm>
#include <initializer_list>
#include <iosfwd>
#include <numeric>
#include <vector>

// So that counterexamples can be read.
namespace core {
void showValue(const RuleDraft& rule, std::ostream& stream);
void showValue(const PolicyDraft& draft, std::ostream& stream);
} // namespace core

namespace test {

struct PolicyWorld {
    core::PolicyDraft draft;               // valid; by priority, ids from 1
    std::vector<core::ImageRecord> images; // some refer to others, to themselves or in circles
    std::vector<Index> indexes;            // of them, and of some that are not there
};

void showValue(const PolicyWorld& world, std::ostream& stream);

// One rule with priority 1; any rule of the language.
rc::Gen<core::RuleDraft> rules();

// Up to eight rules.
rc::Gen<core::PolicyDraft> validDrafts();

// Few tags, times and limits, so that rules and images meet often; up to 14 images.
rc::Gen<PolicyWorld> worlds();

// The policy of a valid draft.
core::Policy policyOf(const core::PolicyDraft& draft);

// The same values in an order by chance. To be called in a property.
template <class T>
std::vector<T> shuffled(const std::vector<T>& values) {
    const auto keys =
        *rc::gen::container<std::vector<int>>(values.size(), rc::gen::inRange(0, 1000));
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&keys](std::size_t i) { return keys[i]; });
    std::vector<T> result;
    for (const std::size_t i : order)
        result.push_back(values[i]);
    return result;
}

struct Property {
    const char* name;
    void (*holds)();
};

// Tries each a thousand times from a fixed seed, with TAGWARDEN_LONG_TESTS=1 twenty thousand times,
// unless RC_PARAMS says otherwise. The exit code of the test program.
int checkProperties(std::initializer_list<Property> properties);

} // namespace test
