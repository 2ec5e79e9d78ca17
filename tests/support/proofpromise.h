// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What proofs promise for any policy and any guarantee: an end, a counterexample that breaks the
// guarantee where it can be broken, and no loss in any repository where it is proved.
//
//   checks.isTrue(name, test::brokenWithProof(bytes).empty());
//
// Each byte decides one thing, so whatever bytes come are a policy, a guarantee and repositories.
#pragma once

#include <string>
#include <string_view>

namespace test {

// The promise that is broken on what these bytes say, in words; empty when all are kept.
std::string brokenWithProof(std::string_view bytes);

} // namespace test
