// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a block may be written more than once, Terraform takes a list of objects for one object.
#include "core/shapes/terraformjson.h"

#include "core/shapes/jsonliteral.h"
#include "core/shapes/policylist.h"

namespace core {

namespace {

constexpr std::string_view resourceType = "aws_ecr_lifecycle_policy";

// Calls with the object, or with each of the list, and with its pointer.
template <class Function>
void forEachObject(const JsonValue& value, const std::string& pointer, Function function) {
    const JsonArray* list = asArray(value);
    for (std::size_t i = 0; list && i < list->size(); ++i)
        if (asObject((*list)[i]))
            function((*list)[i], pointer + pointerStep(i));
    if (asObject(value))
        function(value, pointer);
}

// The same with the member of that name, where it is there.
template <class Function>
void forEachIn(const JsonValue& object, const std::string& pointer, std::string_view member,
               Function function) {
    if (const JsonValue* value = find(object, member))
        forEachObject(*value, pointer + pointerStep(member), function);
}

class Configuration {
public:
    Configuration(std::string_view text, const JsonText& json)
        : m_json(json)
        , m_literals(text) {}

    PolicyList take() && {
        forEachIn(m_json.root, {}, "resource", [&](const JsonValue& types, const std::string& at) {
            forEachIn(types, at, resourceType, [&](const JsonValue& named, const std::string& to) {
                for (const JsonMember& resource : *asObject(named))
                    forEachObject(resource.value, to + pointerStep(resource.name),
                                  [&](const JsonValue& body, const std::string& pointer) {
                                      add(resource.name, body, pointer);
                                  });
            });
        });
        return std::move(m_found);
    }

private:
    void add(const std::string& name, const JsonValue& body, const std::string& pointer) {
        const JsonValue* policy = find(body, "policy");
        const std::string* text = policy ? asString(*policy) : nullptr;
        const TextPlace place = m_json.places.at(policy ? pointer + "/policy" : pointer);
        if (!m_found.isFull())
            m_found.add({name, place, read(text, place)});
    }

    Result<PolicyFile> read(const std::string* text, TextPlace place) {
        if (!text || text->find("${") != text->npos || text->find("%{") != text->npos)
            return Error{ErrorCode::WrongShape,
                         {},
                         place,
                         {TAGWARDEN_TEXT("This resource has no `policy` that is a text without "
                                         "templates; open what `terraform show -json` prints"),
                          {}}};
        auto file = m_literals.readPolicyAt(place, *text, PolicyShape::TerraformSource);
        if (!file)
            return file;
        PolicyFile policy = *std::move(file);
        policy.literal.reset(); // a template sign in what is written back would have to be doubled
        return policy;
    }

    const JsonText& m_json;
    JsonLiterals m_literals;
    PolicyList m_found;
};

} // namespace

bool isTerraformJson(const JsonText& json) {
    const JsonValue* resource = find(json.root, "resource");
    return resource && (asObject(*resource) || asArray(*resource));
}

Result<FoundPolicies> policiesInTerraformJson(std::string_view text, const JsonText& json) {
    return Configuration(text, json)
        .take()
        .take({TAGWARDEN_TEXT("This Terraform configuration has no policy: no resource in it is an "
                              "`aws_ecr_lifecycle_policy`"),
               {}});
}

} // namespace core
