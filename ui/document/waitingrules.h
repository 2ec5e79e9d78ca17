// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A new rule waits for its first tag. ECR refuses it as it stands (spec V9), but what it will do is
// no secret meanwhile: it identifies nothing.
#pragma once

#include "core/policy/check.h"

#include <optional>

namespace ui {

// The policy without its rules that wait for their first tag: one without any rule where all of
// them do. Nothing where no rule waits, and where another one has an error.
std::optional<core::Policy> policyWithoutWaiting(const core::PolicyDraft& draft);

} // namespace ui
