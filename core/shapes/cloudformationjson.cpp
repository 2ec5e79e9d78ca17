// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shapes/cloudformationjson.h"

#include "core/shapes/cloudformation.h"
#include "core/shapes/jsonliteral.h"
#include "core/shapes/policylist.h"

namespace core {

namespace {

using namespace cloudformation;

// `{"Fn::Sub": …}`, `{"Ref": …}`: nothing when the value is something else.
const JsonMember* asFunction(const JsonValue& value) {
    const JsonObject* object = asObject(value);
    if (!object || object->size() != 1)
        return nullptr;
    const JsonMember& member = object->front();
    return member.name.starts_with("Fn::") || member.name == "Ref" ? &member : nullptr;
}

class Template {
public:
    Template(std::string_view text, const JsonText& json)
        : m_json(json)
        , m_literals(text) {}

    Result<PolicyFile> read(const JsonValue& value, std::string pointer) {
        const JsonMember* function = asFunction(value);
        // A Sub with nothing to put in is the text itself.
        if (function && function->name == "Fn::Sub") {
            const std::string* text = asString(function->value);
            if (text && text->find("${") == std::string::npos) {
                pointer += pointerStep(function->name);
                auto file = m_literals.readPolicyAt(m_json.places.at(pointer), *text,
                                                    PolicyShape::CloudFormationJson);
                if (!file)
                    return file;
                // In a new text `${` would have another meaning.
                PolicyFile result = *std::move(file);
                result.literal.reset();
                return result;
            }
        }
        const TextPlace place = m_json.places.at(pointer);
        if (function)
            return isFunction(place, function->name);
        const std::string* text = asString(value);
        if (!text)
            return isNoText(place);
        return m_literals.readPolicyAt(place, *text, PolicyShape::CloudFormationJson);
    }

    TextPlace placeOf(const std::string& pointer) const { return m_json.places.at(pointer); }

private:
    const JsonText& m_json;
    JsonLiterals m_literals;
};

} // namespace

bool isCloudFormationJson(const JsonText& json) {
    const JsonValue* resources = find(json.root, "Resources");
    return resources && asObject(*resources);
}

Result<FoundPolicies> policiesInCloudFormation(std::string_view text, const JsonText& json) {
    Template source(text, json);
    PolicyList found;
    for (const JsonMember& resource : *asObject(*find(json.root, "Resources"))) {
        const JsonValue* type = find(resource.value, "Type");
        const std::string* typeName = type ? asString(*type) : nullptr;
        const auto path = typeName ? pathToPolicy(*typeName) : std::span<const std::string_view>();
        if (path.empty())
            continue;
        std::string pointer = "/Resources" + pointerStep(resource.name);
        const JsonValue* value = &resource.value;
        for (const std::string_view step : path) {
            // A function may stand for the properties around the text, too.
            if (asFunction(*value))
                break;
            value = find(*value, step);
            if (!value)
                break;
            pointer += pointerStep(step);
        }
        if (value)
            found.add({resource.name, source.placeOf(pointer), source.read(*value, pointer)});
        if (found.isFull())
            break;
    }
    return std::move(found).take(hasNoPolicy());
}

} // namespace core
