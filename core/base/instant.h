// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Points in time, as the ECR API and its clients write them (spec I1).
//
//   parseInstant("2026-11-24T09:00:00+09:00");    // the same as 2026-11-24T00:00:00Z
//   parseInstant("1764028800.5");                 // epoch seconds
//
// Years 1970 to 2261, so that nanoseconds and every difference of two instants fit 64 bits.
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <string>
#include <string_view>

namespace core {

using Instant = std::chrono::sys_time<std::chrono::nanoseconds>;
using Nanoseconds = std::chrono::nanoseconds;

// Takes ISO 8601 with `T` or a blank, `Z`, an offset or no zone (then UTC, see
// assumptions.h), 0 to 9 fraction digits; or epoch seconds, whole or with a fraction or exponent.
// Error BadTime names the text.
Result<Instant> parseInstant(std::string_view text);

// "2026-11-24T00:00:00Z", in UTC; fraction digits only where they are not zero.
std::string formatInstant(Instant instant);

// Whole days of 24 hours from one instant to a later one; 0 when `to` is not later.
std::chrono::days wholeDays(Instant from, Instant to);

} // namespace core
