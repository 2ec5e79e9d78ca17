// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shapes/terraformstate.h"

#include "core/shapes/jsonliteral.h"
#include "core/shapes/policylist.h"

namespace core {

namespace {

constexpr std::string_view resourceType = "aws_ecr_lifecycle_policy";

std::string textOf(const JsonValue& object, std::string_view member) {
    const JsonValue* value = find(object, member);
    const std::string* text = value ? asString(*value) : nullptr;
    return text ? *text : std::string();
}

const JsonArray* listIn(const JsonValue& object, std::string_view member) {
    const JsonValue* value = find(object, member);
    return value ? asArray(*value) : nullptr;
}

// `module.shop.main["eu"]`
std::string nameOf(const JsonValue& resource, const JsonValue& instance) {
    std::string name = textOf(resource, "module");
    name += (name.empty() ? "" : ".") + textOf(resource, "name");
    if (const JsonValue* key = find(instance, "index_key"))
        name += '[' + printCompact(*key) + ']';
    return name;
}

} // namespace

bool isTerraformState(const JsonText& json) {
    return find(json.root, "terraform_version") && listIn(json.root, "resources");
}

Result<FoundPolicies> policiesInTerraformState(std::string_view text, const JsonText& json) {
    JsonLiterals literals(text);
    PolicyList found;
    const JsonArray& resources = *listIn(json.root, "resources");
    for (std::size_t r = 0; r < resources.size(); ++r) {
        const JsonArray* instances = listIn(resources[r], "instances");
        if (!instances || textOf(resources[r], "type") != resourceType ||
            textOf(resources[r], "mode") == "data")
            continue;
        for (std::size_t i = 0; i < instances->size() && !found.isFull(); ++i) {
            const JsonValue* attributes = find((*instances)[i], "attributes");
            const JsonValue* policy = attributes ? find(*attributes, "policy") : nullptr;
            if (!policy || !asString(*policy))
                continue; // one that was left over by an apply that failed
            const TextPlace place = json.places.at("/resources" + pointerStep(r) + "/instances" +
                                                   pointerStep(i) + "/attributes/policy");
            found.add(
                {nameOf(resources[r], (*instances)[i]), place,
                 literals.readPolicyAt(place, *asString(*policy), PolicyShape::TerraformShow)});
        }
    }
    return std::move(found).take(
        {TAGWARDEN_TEXT("This state of Terraform has no policy: no resource in it is an "
                        "`aws_ecr_lifecycle_policy`"),
         {}});
}

} // namespace core
