// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/csvrow.h"

#include "core/base/tablecell.h"

#include <utility>

namespace cli {

// Tags and digests are others' words: in a spreadsheet they start no formula, and a terminal that
// shows the table does not obey them.
void writeCsvRow(Output& output, const std::vector<std::string>& fields) {
    for (bool isFirst = true; const std::string& field : fields)
        output << (std::exchange(isFirst, false) ? "" : ",") << core::csvField(field);
    output << "\r\n";
}

std::string tagsField(const core::ImageStore& images, core::ImageIndex image) {
    std::string tags;
    for (const core::TagIndex tag : images.tags(image))
        tags += (tags.empty() ? "" : " ") + std::string(images.tagName(tag));
    return tags;
}

} // namespace cli
