// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A JSON document with a long list in it, written as it is made.
#pragma once

#include "app/cli/output.h"
#include "core/images/imagestore.h"
#include "core/json/jsonvalue.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cli {

inline core::JsonValue count(std::uint64_t number) {
    return core::JsonNumber{std::to_string(number)};
}

// The members of an object, and then a list with one entry a line.
template <class Entry>
void writeWithList(Output& output, const core::JsonObject& head, std::string_view listName,
                   const std::vector<core::ImageIndex>& images, Entry entry) {
    std::string text = core::print(head);
    text.resize(text.size() - 2); // without line break and brace
    output << text << ",\n  \"" << listName << "\": [";
    for (bool isFirst = true; const core::ImageIndex image : images) {
        output << (std::exchange(isFirst, false) ? "\n    " : ",\n    ");
        output << core::printCompact(entry(image));
    }
    output << (images.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

} // namespace cli
