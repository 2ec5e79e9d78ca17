// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a text is about, judged by its first bytes.
//
//   kindOfText(R"({"imageDetails": [)");    // TextKind::Images
#pragma once

#include <string_view>

namespace core {

// A text that is packed by gzip can only be images.
enum class TextKind { Policy, Images, Unknown };
TextKind kindOfText(std::string_view firstBytes);

} // namespace core
