// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of checking that any object of a policy needs: which members, of which type, out of
// which words. Findings come with the texts that ECR's schema gives.
#pragma once

#include "core/json/jsonvalue.h"
#include "core/policy/findinglist.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

using Words = std::span<const std::string_view>;

// A value and where it stands.
struct At {
    const JsonValue* value;
    std::string pointer;
};

// The member of an object at `pointer`; its value is nullptr where it is missing.
At memberAt(const JsonValue& object, const std::string& pointer, std::string_view name);

// One finding for all required members that are missing, one for each that is not known.
void checkMembers(const JsonValue& object, const std::string& pointer, std::string_view id,
                  Words required, Words optional, FindingList& findings);

// These read a member that may be missing and report one of another type (spec V6).
const JsonObject* readObject(const At& at, FindingList& findings);
const JsonArray* readArray(const At& at, FindingList& findings);
const std::string* readString(const At& at, FindingList& findings);
std::optional<std::int32_t> readInteger(const At& at, FindingList& findings);

// The index of the word; nothing when it is missing or another one (spec V8).
std::optional<std::size_t> readWord(const At& at, Words words, FindingList& findings);

// ECR's text for a number that is too small.
std::string belowMinimum(std::int32_t minimum, std::int32_t found);

} // namespace core
