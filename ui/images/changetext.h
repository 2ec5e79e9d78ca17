// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What has become of an image, in words and signs: "✕ Newly expires".
#pragma once

#include "core/comparison/imagecomparison.h"
#include "ui/document/comparison.h"

#include <QString>

namespace ui {

QString changeSign(core::Change change);
QString changeWord(core::Change change); // translated

// "rule 2": what decided about the image before; and the same after the verdict.
QString deciderBefore(const ComparedImages& compared, core::ImageIndex image);
QString beforeText(const ComparedImages& compared, core::ImageIndex image);

// "Newly expires. Before: Kept by rule 1, newest of 3 kept. Now: Expires by rule 2, …"
QString changeSentence(const ComparedImages& compared, core::ImageIndex image);

} // namespace ui
