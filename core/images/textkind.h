// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a text is about, judged by its first bytes.
//
//   kindOfText(R"({"imageDetails": [)");      // TextKind::Images
//   kindOfText("registry.example/web:1.2");    // TextKind::Running
#pragma once

#include <string_view>

namespace core {

// A text that is packed by gzip is taken for images. What runs is pods, what ECS and Lambda answer,
// or lines of which the first that is no remark is a reference with a slash and a tag or digest.
enum class TextKind { Policy, Images, Running, Unknown };
TextKind kindOfText(std::string_view firstBytes);

} // namespace core
