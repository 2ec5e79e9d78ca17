// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a file is, by how its text begins: a policy, a list of images or what runs.
#pragma once

#include "core/images/textkind.h"

#include <QString>

namespace ui {

// The text may be packed by gzip. What is packed and tells nothing is taken for images, as large
// lists are packed.
core::TextKind kindOfFile(const QString& path);

} // namespace ui
