// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The changes of a policy that would keep an image that goes, each by itself.
//
//   for (const KeepingEdit& offer : keepingEdits({draft, {}, now, image}, images))
//       button(told(offer.edit, draft));    // "Move rule 2 above rule 1"
//
// None is offered that was not tried: the changed policy is one that ECR accepts, and evaluated it
// keeps the image.
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/policy/policyedit.h"

#include <atomic>
#include <cstddef>
#include <memory>
#include <vector>

namespace core {

struct KeepingEdit {
    PolicyEdit edit;
    std::size_t others = 0; // images besides this one that fare differently through it

    bool operator==(const KeepingEdit&) const = default;
};

struct KeepingQuestion {
    PolicyDraft draft;
    std::vector<RuleId> muted; // rules that take no part, and stay where they are
    Instant now;
    ImageIndex image = 0;

    bool operator==(const KeepingQuestion&) const = default;
};

// Of each kind (move a rule, raise a number, protect one of the tags) the one that changes the
// fewest other images, those with the fewest first. A number of days is the smallest with which the
// image stays for at least another day. None for an image that is kept, and for a draft that is no
// valid policy. `isCancelled` is asked between trials; then there are none either.
std::vector<KeepingEdit> keepingEdits(const KeepingQuestion& question,
                                      std::shared_ptr<const ImageStore> images,
                                      const std::atomic<bool>* isCancelled = nullptr);

// "changes no other image", "changes 3 other images".
Message toldOthers(const KeepingEdit& offer);

} // namespace core
