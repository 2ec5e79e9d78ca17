// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Guarantees and their proofs in plain words.
#pragma once

#include "core/base/message.h"
#include "core/guarantees/proof.h"

#include <cstdint>
#include <optional>

namespace core {

// "Never expired: images with a tag matching prod-*".
Message guaranteeSentence(const Guarantee& guarantee);

// What the proof comes to: "Holds while there are not too many images".
Message resultSentence(const Proof& proof, const Guarantee& guarantee);

// What one rule can do: "Rule 2 claims an image tagged prod-1 and expires it when it is not among
// the newest 1000".
Message reasonSentence(const RuleReason& reason, const Policy& policy);

// "While at most 1000 images carry prod-*", and how many do now where that is known.
Message boundSentence(const Bound& bound, const Policy& policy,
                      std::optional<std::size_t> now = {});

// Why there is no counterexample though the proof has a reason that breaks the guarantee.
Message missingExample(const Proof& proof, const Policy& policy);

// What holds of every guarantee: it is not about images that refer to another one.
Message referrersNote();

} // namespace core
