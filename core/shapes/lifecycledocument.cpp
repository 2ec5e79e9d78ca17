// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shapes/lifecycledocument.h"

#include "core/hcl/hclliteral.h"
#include "core/shapes/terraformlength.h"

#include <algorithm>
#include <array>
#include <span>

namespace core {

namespace {

enum class Kind { Text, Number, Texts };

struct Attribute {
    std::string_view name;
    std::string_view member; // of the policy's JSON
    Kind kind;
};

constexpr std::array ruleAttributes{Attribute{"priority", "rulePriority", Kind::Number},
                                    Attribute{"description", "description", Kind::Text}};
constexpr std::array selectionAttributes{
    Attribute{"tag_status", "tagStatus", Kind::Text},
    Attribute{"tag_pattern_list", "tagPatternList", Kind::Texts},
    Attribute{"tag_prefix_list", "tagPrefixList", Kind::Texts},
    Attribute{"storage_class", "storageClass", Kind::Text},
    Attribute{"count_type", "countType", Kind::Text},
    Attribute{"count_unit", "countUnit", Kind::Text},
    Attribute{"count_number", "countNumber", Kind::Number}};
constexpr std::array actionAttributes{
    Attribute{"type", "type", Kind::Text},
    Attribute{"target_storage_class", "targetStorageClass", Kind::Text}};

// What every block of Terraform may have besides.
constexpr std::array<std::string_view, 5> metaArguments{"count", "depends_on", "for_each",
                                                        "lifecycle", "provider"};

// Terraform turns "5" into a number and 5 into a text where it needs one.
JsonValue converted(JsonValue value, Kind kind) {
    const std::string* text = asString(value);
    if (kind == Kind::Number && text && !text->empty() &&
        text->find_first_not_of("0123456789") == std::string::npos &&
        (text->front() != '0' || text->size() == 1))
        return JsonNumber{*text};
    if (kind == Kind::Text)
        if (const JsonNumber* number = asNumber(value))
            return number->text;
    if (JsonArray* list = kind == Kind::Texts ? asArray(value) : nullptr)
        for (JsonValue& entry : *list)
            entry = converted(std::move(entry), Kind::Text);
    return value;
}

Error isUnknown(const HclCursor& at, std::string_view name) {
    if (name == "dynamic")
        return notLiteral(at);
    return unexpected(at, TAGWARDEN_TEXT("An `aws_ecr_lifecycle_policy_document` has no `%1` "
                                         "here"));
}

// Reads the block's attributes into one object.
Result<JsonValue> readAttributes(const HclBlock& block, std::span<const Attribute> known,
                                 const std::string& pointer, JsonText& json) {
    json.places.insert(pointer, block.at.place());
    JsonValue object = JsonObject{};
    for (const HclAttribute& given : block.attributes) {
        const auto attribute = std::ranges::find(known, given.name, &Attribute::name);
        if (attribute == known.end())
            return isUnknown(given.at, given.name);
        HclCursor at = given.expression;
        auto value = readHclLiteral(at, pointer + pointerStep(attribute->member), json);
        if (!value)
            return value;
        if (auto error = notOver(at, given.expression))
            return *std::move(error);
        if (*value != JsonValue(JsonNull{})) // the same as leaving it out
            set(object, attribute->member, converted(*std::move(value), attribute->kind));
    }
    return object;
}

Result<JsonValue> readRule(const HclBlock& block, const std::string& pointer, JsonText& json) {
    auto rule = readAttributes(block, ruleAttributes, pointer, json);
    if (!rule)
        return rule;
    JsonValue result = *std::move(rule);
    for (const HclBlock& part : block.blocks) {
        const bool isSelection = part.type == "selection";
        if ((!isSelection && part.type != "action") || find(result, part.type) ||
            !part.blocks.empty())
            return isUnknown(part.blocks.empty() ? part.at : part.blocks.front().at, part.type);
        const auto known = isSelection ? std::span<const Attribute>(selectionAttributes)
                                       : std::span<const Attribute>(actionAttributes);
        auto value = readAttributes(part, known, pointer + pointerStep(part.type), json);
        if (!value)
            return value;
        set(result, part.type, *std::move(value));
    }
    if (!find(result, "action"))
        set(result, "action", JsonObject{{"type", "expire"}});
    return result;
}

} // namespace

Result<PolicyFile> readLifecycleDocument(const HclBlock& document) {
    const auto isMeta = [](std::string_view name) {
        return std::ranges::find(metaArguments, name) != metaArguments.end();
    };
    PolicyFile file{PolicyShape::TerraformSource, {}, 0, {}, {}};
    file.json.places.insert({}, document.at.place());
    for (const HclAttribute& attribute : document.attributes)
        if (!isMeta(attribute.name))
            return isUnknown(attribute.at, attribute.name);
    JsonArray rules;
    for (const HclBlock& block : document.blocks) {
        if (isMeta(block.type))
            continue;
        if (block.type != "rule")
            return isUnknown(block.at, block.type);
        auto rule = readRule(block, "/rules" + pointerStep(rules.size()), file.json);
        if (!rule)
            return rule.error();
        rules.push_back(*std::move(rule));
    }
    file.json.root = JsonObject{{"rules", std::move(rules)}};
    file.characters = charactersByTerraform(print(file.json.root));
    return file;
}

} // namespace core
