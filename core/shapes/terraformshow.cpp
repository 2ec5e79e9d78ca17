// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shapes/terraformshow.h"

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

std::string nameOf(const JsonValue& resource) {
    std::string address = textOf(resource, "address");
    const std::string type = std::string(resourceType) + '.';
    const std::size_t at = address.find(type);
    if (at == std::string::npos)
        return textOf(resource, "name");
    return address.erase(at, type.size());
}

class Shown {
public:
    Shown(std::string_view text, const JsonText& json)
        : m_json(json)
        , m_literals(text) {}

    // The depth of modules is bounded by that of the text.
    void collect(const JsonValue& module, const std::string& pointer) {
        forEach(module, pointer, "resources", [this](const JsonValue& resource, std::string at) {
            if (!m_found.isFull() && textOf(resource, "type") == resourceType &&
                textOf(resource, "mode") != "data")
                m_found.add(read(resource, std::move(at)));
        });
        forEach(module, pointer, "child_modules",
                [this](const JsonValue& child, const std::string& at) { collect(child, at); });
    }

    PolicyList take() { return std::move(m_found); }

private:
    template <class Function>
    static void forEach(const JsonValue& object, const std::string& pointer,
                        std::string_view member, Function function) {
        const JsonValue* list = find(object, member);
        const JsonArray* array = list ? asArray(*list) : nullptr;
        for (std::size_t i = 0; array && i < array->size(); ++i)
            function((*array)[i], pointer + pointerStep(member) + pointerStep(i));
    }

    FoundPolicy read(const JsonValue& resource, std::string pointer) {
        const JsonValue* values = find(resource, "values");
        const JsonValue* policy = values ? find(*values, "policy") : nullptr;
        if (values)
            pointer += "/values";
        if (policy)
            pointer += "/policy";
        const TextPlace place = m_json.places.at(pointer);
        if (policy && asString(*policy))
            return {nameOf(resource), place,
                    m_literals.readPolicyAt(place, *asString(*policy), PolicyShape::TerraformShow)};
        return {nameOf(resource), place,
                Error{ErrorCode::WrongShape,
                      {},
                      place,
                      {TAGWARDEN_TEXT("This resource has no text in `values.policy`; in a plan, "
                                      "Terraform may know it only after `terraform apply`, so "
                                      "show the state then"),
                       {}}}};
    }

    const JsonText& m_json;
    JsonLiterals m_literals;
    PolicyList m_found;
};

// A plan has what will be, a state what is.
const JsonValue* valuesOf(const JsonValue& root) {
    const JsonValue* planned = find(root, "planned_values");
    return planned ? planned : find(root, "values");
}

} // namespace

bool isTerraformShow(const JsonText& json) {
    if (find(json.root, "planned_values"))
        return true;
    const JsonValue* values = find(json.root, "values");
    return (values && find(*values, "root_module")) || find(json.root, "format_version");
}

Result<FoundPolicies> policiesInTerraformShow(std::string_view text, const JsonText& json) {
    Shown shown(text, json);
    if (const JsonValue* values = valuesOf(json.root)) {
        const char* step = find(json.root, "planned_values") ? "/planned_values" : "/values";
        if (const JsonValue* root = find(*values, "root_module"))
            shown.collect(*root, std::string(step) + "/root_module");
    }
    return shown.take().take(
        {TAGWARDEN_TEXT("This output of Terraform has no policy: no resource in "
                        "it is an `aws_ecr_lifecycle_policy`"),
         {}});
}

} // namespace core
