// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shapes/terraformsource.h"

#include "core/hcl/hclblock.h"
#include "core/hcl/hclliteral.h"
#include "core/hcl/hcltext.h"
#include "core/shapes/lifecycledocument.h"
#include "core/shapes/policylist.h"
#include "core/shapes/terraformlength.h"

#include <map>

namespace core {

namespace {

constexpr std::string_view resourceType = "aws_ecr_lifecycle_policy";
constexpr std::string_view documentType = "aws_ecr_lifecycle_policy_document";

// Of values that name one another; more is a circle, or nobody's source.
constexpr int mostLocals = 16;

bool isLocals(const HclBlock& block) {
    return block.type == "locals" && block.labels.empty();
}

bool isOf(const HclBlock& block, std::string_view type, std::string_view label) {
    return block.type == type && block.labels.size() == 2 && block.labels[0] == label;
}

Result<PolicyFile> readText(HclCursor at) {
    const HclCursor start = at;
    const auto text = at.isNext("\"") ? readHclString(at) : readHclHeredoc(at);
    if (!text)
        return text.error();
    if (auto error = notOver(at, start))
        return *std::move(error);
    return readMapped(PolicyShape::TerraformSource, *text);
}

// Behind `jsonencode`.
Result<PolicyFile> readEncoded(HclCursor at, const HclCursor& expression) {
    at.skipBlanks();
    if (!at.take("("))
        return notLiteral(expression);
    at.skipLines();
    PolicyFile file{PolicyShape::TerraformSource, {}, 0, {}, {}};
    auto root = readHclLiteral(at, {}, file.json);
    if (!root)
        return root.error();
    at.skipLines();
    if (!at.take(")"))
        return at.isAtEnd() ? unexpected(at, {}) : notLiteral(expression);
    if (auto error = notOver(at, expression))
        return *std::move(error);
    file.json.root = *std::move(root);
    file.characters = charactersByTerraform(printCompact(file.json.root));
    return file;
}

class Source {
public:
    explicit Source(const std::vector<HclBlock>& blocks) {
        for (const HclBlock& block : blocks) {
            if (isOf(block, "data", documentType))
                m_documents.emplace(block.labels[1], &block);
            if (isLocals(block))
                for (const HclAttribute& value : block.attributes)
                    m_locals.emplace(value.name, value.expression);
        }
    }

    FoundPolicy readResource(const HclBlock& resource) {
        const HclAttribute* policy = resource.attribute("policy");
        if (!policy)
            return {resource.labels[1], resource.at.place(),
                    unexpected(resource.at, TAGWARDEN_TEXT("`%1` has no `policy`"))};
        return {resource.labels[1], policy->expression.place(), read(policy->expression)};
    }

    // Those that no resource has taken.
    void addOthers(PolicyList& found) const {
        for (const auto& [name, block] : m_documents)
            if (!m_taken.contains(name) && !found.isFull())
                found.add({"data." + name, block->at.place(), readLifecycleDocument(*block)});
    }

private:
    Result<PolicyFile> read(const HclCursor& expression, int locals = 0) {
        HclCursor at = expression;
        if (at.isNext("\"") || isHclHeredoc(at))
            return readText(at);
        const std::string_view word = at.takeIdentifier();
        if (word == "jsonencode")
            return readEncoded(at, expression);
        if (word == "local")
            return readLocal(at, expression, locals + 1);
        if (word != "data" || !at.take(".") || at.takeIdentifier() != documentType || !at.take("."))
            return notLiteral(expression);
        const std::string name(at.takeIdentifier());
        if (!at.take(".") || at.takeIdentifier() != "json" || notOver(at, expression))
            return notLiteral(expression);
        const auto document = m_documents.find(name);
        if (document == m_documents.end())
            return unexpected(expression, TAGWARDEN_TEXT("The block that `%1` names is not in this "
                                                         "file; open the file that has it"));
        // Many resources may name one document: it is read once.
        const auto known = m_taken.find(name);
        if (known != m_taken.end())
            return known->second;
        return m_taken.emplace(name, readLifecycleDocument(*document->second)).first->second;
    }

    // Behind `local`.
    Result<PolicyFile> readLocal(HclCursor at, const HclCursor& expression, int locals) {
        if (!at.take("."))
            return notLiteral(expression);
        const std::string name(at.takeIdentifier());
        if (locals > mostLocals || notOver(at, expression))
            return notLiteral(expression);
        const auto value = m_locals.find(name);
        if (value == m_locals.end())
            return unexpected(expression, TAGWARDEN_TEXT("The value that `%1` names is not in this "
                                                         "file; open the file that has it"));
        return read(value->second, locals);
    }

    std::map<std::string, HclCursor> m_locals;
    std::map<std::string, const HclBlock*> m_documents;
    std::map<std::string, Result<PolicyFile>> m_taken; // by a resource
};

} // namespace

Result<FoundPolicies> policiesInTerraform(std::string_view text) {
    const auto blocks = readHclBlocks(text, [](const HclBlock& block) {
        return isOf(block, "resource", resourceType) || isOf(block, "data", documentType) ||
               isLocals(block);
    });
    if (!blocks)
        return blocks.error();
    Source source(*blocks);
    PolicyList found;
    for (const HclBlock& block : *blocks)
        if (block.type == "resource" && !found.isFull())
            found.add(source.readResource(block));
    source.addOthers(found);
    return std::move(found).take(
        {TAGWARDEN_TEXT("This Terraform source has no policy: neither a resource "
                        "`aws_ecr_lifecycle_policy` nor a block "
                        "`aws_ecr_lifecycle_policy_document` is in it"),
         {}});
}

} // namespace core
