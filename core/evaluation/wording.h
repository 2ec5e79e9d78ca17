// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Verdicts and explanations in plain words. Tags in the arguments are as they came: show them as
// plain text (see visible()).
#pragma once

#include "core/base/message.h"
#include "core/evaluation/explanation.h"
#include "core/policy/policy.h"

namespace core {

// "3rd newest, 2 are kept": for a row of the table.
Message shortReason(const Evaluation& evaluation, ImageIndex image);

// "identifies it by dev-2 and would expire it as the 4th newest, with 2 kept, but rule 1 has
// claimed it".
Message sentence(const RuleStep& step, const Evaluation& evaluation, ImageIndex image);

// What indexes and subjects mean for an image (spec E10, E11), where they do: "It is part
// of index v1.2, so no rule acts on it while that is in the repository".
std::vector<Message> statements(const Evaluation& evaluation, ImageIndex image);

// What would change the verdict if the policy stays: "expires in 3 days", "expires after 2 newer
// images that rule 2 identifies", "can go once index v1.2 is deleted", "expires along with v1.2,
// which it refers to, after 2026-11-27T00:00:00Z". Of several departures the first. Without an
// answer: an empty pattern.
Message outlook(const Evaluation& evaluation, ImageIndex image);

// All departures in their order, after what else holds the image.
std::vector<Message> outlooks(const Evaluation& evaluation, ImageIndex image);

// What a rule does: "Of images with a tag starting with dev-, keep the newest 2 and expire the
// rest".
Message ruleSentence(const Rule& rule);

// What a rule is about, short, for headings: "dev-", "untagged", "any image".
Message ruleName(const Rule& rule);

} // namespace core
