// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/csvrow.h"

#include "core/base/message.h"
#include "core/base/tablecell.h"

#include <string_view>
#include <utility>

namespace cli {

namespace {

// Tags and digests are others' words: in a spreadsheet they start no formula, and a terminal that
// shows the table does not obey them. Line breaks and tabs are visible signs by then.
std::string csvField(std::string_view text) {
    const std::string field = core::inertCell(core::visible(text));
    if (field.find_first_of("\",") == std::string::npos)
        return field;
    std::string quoted = "\"";
    for (const char c : field)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

} // namespace

void writeCsvRow(Output& output, std::initializer_list<std::string> fields) {
    for (bool isFirst = true; const std::string& field : fields)
        output << (std::exchange(isFirst, false) ? "" : ",") << csvField(field);
    output << "\r\n";
}

std::string tagsField(const core::ImageStore& images, core::ImageIndex image) {
    std::string tags;
    for (const core::TagIndex tag : images.tags(image))
        tags += (tags.empty() ? "" : " ") + std::string(images.tagName(tag));
    return tags;
}

} // namespace cli
