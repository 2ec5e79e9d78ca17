// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading and writing whole files, with reasons that a user understands.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstdint>
#include <fstream>
#include <optional>
#include <string>

namespace ui {

// A policy has at most 30,720 characters; what it comes in is read up to here.
inline constexpr std::int64_t policyFileLimit = 1024 * 1024;

// The file's bytes. Error Unreadable: missing, a folder, no right to read, larger than `limit`.
core::Result<std::string> readFile(const QString& path, std::int64_t limit);

// The error of a file that cannot be read.
core::Error unreadable(core::Message message);

// The error of a text that is larger than `limit`, in bytes, and so is no policy.
core::Error tooLarge(std::int64_t limit);

// Why the path cannot be read as a file; nothing when it seems fine.
std::optional<core::Error> obstacleToRead(const QString& path);

// Opens a file that is read piece by piece. Error Unreadable as above.
std::optional<core::Error> openToRead(const QString& path, std::ifstream& file);

// Writes beside the file, flushes and renames, so that whatever happens either the old or the
// new text is there. Returns the reason when it failed.
std::optional<QString> writeFile(const QString& path, const std::string& bytes);

} // namespace ui
