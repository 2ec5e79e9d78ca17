// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shapes/cloudformationyaml.h"

#include "core/shapes/cloudformation.h"
#include "core/shapes/policylist.h"
#include "core/shapes/yamlscalar.h"

#include <algorithm>
#include <map>
#include <optional>
#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/yaml.h>

namespace core {

namespace {

using namespace cloudformation;

// Tags of CloudFormation begin with one `!`; the library gives `?` and `!` for none.
bool hasFunctionTag(const YAML::Node& node) {
    const std::string& tag = node.Tag();
    return tag.size() > 1 && tag.front() == '!';
}

// `Fn::Sub: …`, `Ref: …` alone in a mapping.
std::optional<std::pair<std::string, YAML::Node>> asFunction(const YAML::Node& node) {
    if (!node.IsMap() || node.size() != 1)
        return {};
    const auto member = *node.begin();
    if (!member.first.IsScalar())
        return {};
    const std::string& name = member.first.Scalar();
    if (!name.starts_with("Fn::") && name != "Ref")
        return {};
    return std::pair(name, YAML::Node(member.second));
}

std::optional<YAML::Node> findMember(const YAML::Node& node, std::string_view name) {
    if (!node.IsMap())
        return {};
    for (const auto& member : node)
        if (member.first.IsScalar() && member.first.Scalar() == name)
            return YAML::Node(member.second);
    return {};
}

class Template {
public:
    explicit Template(std::string_view text)
        : m_text(text) {}

    Result<PolicyFile> read(const YAML::Node& node) {
        if (const auto function = asFunction(node)) {
            const auto& [name, argument] = *function;
            if (name == "Fn::Sub" && isPlain(argument) && !hasFunctionTag(argument))
                return readScalar(argument);
            return isFunction(placeOf(node), name);
        }
        // A Sub with nothing to put in is the text itself.
        if (hasFunctionTag(node) && !(node.Tag() == "!Sub" && isPlain(node)))
            return isFunction(placeOf(node), node.Tag());
        if (!node.IsScalar())
            return isNoText(placeOf(node));
        return readScalar(node);
    }

    TextPlace placeOf(const YAML::Node& node) { return cursorAt(node).place(); }

private:
    static bool isPlain(const YAML::Node& node) {
        return node.IsScalar() && node.Scalar().find("${") == std::string::npos;
    }

    // An alias may name one text for many repositories: it is read once.
    Result<PolicyFile> readScalar(const YAML::Node& node) {
        const auto known = m_read.find(node.Mark().pos);
        if (known != m_read.end())
            return known->second;
        auto file = readMapped(PolicyShape::CloudFormationYaml,
                               mapYamlScalar(cursorAt(node), node.Scalar()));
        return m_read.emplace(node.Mark().pos, std::move(file)).first->second;
    }

    // Quick when nodes are asked for in their order. The library counts bytes.
    TextCursor cursorAt(const YAML::Node& node) {
        const auto offset = static_cast<std::size_t>(std::max(node.Mark().pos, 0));
        if (offset < m_at.offset())
            m_at = TextCursor(m_text);
        m_at.advance(offset - m_at.offset());
        return m_at;
    }

    std::string_view m_text;
    TextCursor m_at{m_text};
    std::map<int, Result<PolicyFile>> m_read; // by where the scalar stands
};

// The policy of one resource, and nothing where it has none.
std::optional<YAML::Node> policyOf(const YAML::Node& resource) {
    const auto type = findMember(resource, "Type");
    if (!type || !type->IsScalar())
        return {};
    const auto path = pathToPolicy(type->Scalar());
    if (path.empty())
        return {};
    YAML::Node value = resource;
    for (const std::string_view step : path) {
        // A function may stand for the properties around the text, too.
        if (hasFunctionTag(value) || asFunction(value))
            return value;
        const auto member = findMember(value, step);
        if (!member)
            return {};
        value.reset(*member);
    }
    return value;
}

Error noYaml(const YAML::Exception& fault, const std::string& reason) {
    return {ErrorCode::WrongShape,
            {},
            fault.mark.is_null() ? TextPlace{}
                                 : TextPlace{fault.mark.line + 1, fault.mark.column + 1},
            {TAGWARDEN_TEXT("The template is no YAML that can be read: %1"), {reason}}};
}

} // namespace

bool looksLikeCloudFormationYaml(std::string_view text) {
    constexpr std::string_view key = "Resources";
    for (std::size_t at = text.find(key); at != text.npos; at = text.find(key, at + 1)) {
        const std::size_t behind = text.find_first_not_of(" \t\"'", at + key.size());
        const char before = at == 0 ? '\n' : text[at - 1];
        const bool isQuoted =
            (before == '"' || before == '\'') && (at == 1 || text[at - 2] == '\n');
        if (behind != text.npos && text[behind] == ':' && (before == '\n' || isQuoted))
            return true;
    }
    return false;
}

Result<FoundPolicies> policiesInCloudFormationYaml(std::string_view text) {
    PolicyList found;
    try {
        const YAML::Node root = YAML::Load(std::string(text));
        const auto resources = findMember(root, "Resources");
        Template source(text);
        if (resources && resources->IsMap())
            for (const auto& member : *resources) {
                const auto policy = policyOf(member.second);
                if (policy && member.first.IsScalar() && !found.isFull())
                    found.add(
                        {member.first.Scalar(), source.placeOf(*policy), source.read(*policy)});
            }
    } catch (const YAML::DeepRecursion& fault) {
        return noYaml(fault, "lists and objects are nested too deep");
    } catch (const YAML::Exception& fault) {
        return noYaml(fault, fault.msg);
    }
    return std::move(found).take(hasNoPolicy());
}

} // namespace core
