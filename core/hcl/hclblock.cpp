// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hcl/hclblock.h"

#include "core/hcl/hclskip.h"
#include "core/hcl/hcltext.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

constexpr int maxLevels = 16;

// Labels behind a block's type, up to the brace. Nothing where something else stands there.
std::optional<std::vector<std::string>> takeLabels(HclCursor& at) {
    std::vector<std::string> labels;
    for (;;) {
        at.skipBlanks();
        if (at.isNext("{"))
            return labels;
        if (at.isNext("\"")) {
            const auto text = readHclString(at);
            if (!text)
                return {};
            labels.push_back(text->text());
        } else if (const std::string_view word = at.takeIdentifier(); !word.empty()) {
            labels.emplace_back(word);
        } else {
            return {};
        }
    }
}

class Reader {
public:
    explicit Reader(HclCursor at)
        : m_at(at) {}

    bool isAtEnd() {
        m_at.skipLines();
        return m_at.isAtEnd();
    }

    // One attribute or block of the outermost level.
    std::optional<Error> readOuter(const std::function<bool(const HclBlock&)>& isWanted,
                                   std::vector<HclBlock>& blocks) {
        HclBlock around = {{}, {}, m_at, {}, {}};
        return readItem(
            around, 1, [&](const HclBlock& head) { return isWanted(head); }, blocks);
    }

private:
    using Wanted = std::function<bool(const HclBlock&)>;

    // Attributes go to `around`, blocks to `blocks`.
    std::optional<Error> readItem(HclBlock& around, int level, const Wanted& isWanted,
                                  std::vector<HclBlock>& blocks) {
        const HclCursor start = m_at;
        const std::string name(m_at.takeIdentifier());
        if (name.empty())
            return unexpected(start, TAGWARDEN_TEXT("Here must stand the name of a block or an "
                                                    "attribute, not `%1`"));
        m_at.skipBlanks();
        if (!m_at.isNext("==") && m_at.take("=")) {
            m_at.skipBlanks();
            around.attributes.push_back({name, start, m_at});
            return skipHclExpression(m_at);
        }
        auto labels = takeLabels(m_at);
        if (!labels)
            return unexpected(m_at, TAGWARDEN_TEXT("After the name of an attribute must stand "
                                                   "`=`, after that of a block `{`, not `%1`"));
        HclBlock block{name, *std::move(labels), start, {}, {}};
        if (!isWanted(block))
            return skipHclBlock(m_at);
        if (auto error = readBody(block, level))
            return error;
        blocks.push_back(std::move(block));
        return std::nullopt;
    }

    std::optional<Error> readBody(HclBlock& block, int level) {
        if (level > maxLevels)
            return Error{ErrorCode::WrongShape,
                         {},
                         m_at.place(),
                         {TAGWARDEN_TEXT("Blocks are nested here more than %1 deep"),
                          {std::to_string(maxLevels)}}};
        m_at.advance();
        for (;;) {
            if (isAtEnd())
                return unexpected(block.at, TAGWARDEN_TEXT("The block that begins here with `%1` "
                                                           "is not closed"));
            if (m_at.take("}"))
                return std::nullopt;
            const auto all = [](const HclBlock&) {
                return true;
            };
            if (auto error = readItem(block, level + 1, all, block.blocks))
                return error;
        }
    }

    HclCursor m_at;
};

} // namespace

const HclAttribute* HclBlock::attribute(std::string_view name) const {
    const auto found = std::ranges::find(attributes, name, &HclAttribute::name);
    return found == attributes.end() ? nullptr : &*found;
}

bool looksLikeHcl(std::string_view text) {
    HclCursor at(text);
    at.skipLines();
    return !at.takeIdentifier().empty() && takeLabels(at);
}

Result<std::vector<HclBlock>> readHclBlocks(std::string_view text,
                                            const std::function<bool(const HclBlock&)>& isWanted) {
    Reader reader{HclCursor(text)};
    std::vector<HclBlock> blocks;
    while (!reader.isAtEnd())
        if (auto error = reader.readOuter(isWanted, blocks))
            return *std::move(error);
    return blocks;
}

} // namespace core
