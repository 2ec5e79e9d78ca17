// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shapes/apianswer.h"

#include "core/shapes/jsonliteral.h"

namespace core {

namespace {

constexpr std::string_view textMember = "lifecyclePolicyText";

} // namespace

bool isApiAnswer(const JsonText& json) {
    const JsonValue* member = find(json.root, textMember);
    return member && asString(*member);
}

FoundPolicies policiesInApiAnswer(std::string_view text, const JsonText& json) {
    const std::string& policy = *asString(*find(json.root, textMember));
    const TextPlace place = json.places.at(pointerStep(textMember));
    return {{{}, place, JsonLiterals(text).readPolicyAt(place, policy, PolicyShape::ApiAnswer)}};
}

} // namespace core
