// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A repository that shows how a policy breaks a guarantee.
//
//   const Proof proof = prove(policy, guarantee);
//   if (const auto shown = counterexample(policy, guarantee, proof, now))
//       print(shown->images, shown->now);
//
// It is the smallest that the proof knows of: one image that goes by its age, or of a count one
// image more than is kept. It is evaluated before it is handed over.
#pragma once

#include "core/guarantees/proof.h"
#include "core/images/imagerecord.h"
#include "core/json/jsonvalue.h"

#include <optional>
#include <vector>

namespace core {

struct Counterexample {
    std::vector<ImageRecord> images; // the one that goes comes last
    Instant now;                     // what their ages are counted to
    std::size_t rule = 0;            // that breaks the guarantee: index in Policy::rules
};

// Nothing for a proof with no reason that breaks the guarantee; where the repository would have
// more images than ECR's quota (protection.h) or more than a million tags; and where an image
// would be older than times can be written (instant.h). `options` are those of the proof.
std::optional<Counterexample> counterexample(const Policy& policy, const Guarantee& guarantee,
                                             const Proof& proof, Instant now,
                                             const ProofOptions& options = {});

// Whether the last of its images goes though the guarantee is about it, by evaluation.
bool breaks(const Counterexample& shown, const Policy& policy, const Guarantee& guarantee);

// {"imageDigest", "imageTags", …} as `aws ecr describe-images` tells it, for imageDetails. Takes an
// image with no other times than push and archiving, and no size.
JsonObject imageDetail(const ImageRecord& image);

} // namespace core
