// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables as other programs read them: RFC 4180. A field that a spreadsheet would take for a formula
// begins with `'`.
#pragma once

#include "app/cli/output.h"
#include "core/images/imagestore.h"

#include <string>
#include <vector>

namespace cli {

void writeCsvRow(Output& output, const std::vector<std::string>& fields);

// The image's tags as one field, with blanks between them.
std::string tagsField(const core::ImageStore& images, core::ImageIndex image);

} // namespace cli
