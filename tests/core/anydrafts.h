// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drafts by chance that hold any JSON, sensible or not.
#pragma once

#include "core/policy/policydraft.h"

namespace test {

// To be called in a property. A deeper one nests less.
core::JsonValue anyValue(int depth);

// Up to six rules with ids from 1.
core::PolicyDraft anyDraft();

} // namespace test
