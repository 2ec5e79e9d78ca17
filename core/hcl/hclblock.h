// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The blocks of Terraform source: `resource "type" "name" { attribute = … }`. Of a block that is
// asked for, attributes are known by where their expressions begin; what they say is for others
// to read. All other blocks are skipped.
#pragma once

#include "core/hcl/hclcursor.h"

#include <functional>
#include <string>
#include <vector>

namespace core {

struct HclAttribute {
    std::string name;
    HclCursor at;         // its name
    HclCursor expression; // behind the `=`
};

struct HclBlock {
    std::string type;
    std::vector<std::string> labels;
    HclCursor at; // its type
    std::vector<HclAttribute> attributes;
    std::vector<HclBlock> blocks;

    const HclAttribute* attribute(std::string_view name) const; // nullptr where there is none
};

// Whether the text begins as Terraform source does: with the head of a block.
bool looksLikeHcl(std::string_view text);

// Reads the outermost blocks that `isWanted` by their type and labels. Error WrongShape: broken, or
// more than 16 levels of blocks.
Result<std::vector<HclBlock>> readHclBlocks(std::string_view text,
                                            const std::function<bool(const HclBlock&)>& isWanted);

} // namespace core
