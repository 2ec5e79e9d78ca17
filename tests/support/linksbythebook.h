// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The book on images that have to do with one another: E10 and E11, as they are written in the
// spec. They change the verdicts that the rules have come to, one per image.
#pragma once

#include "tests/support/bythebook.h"

namespace test {

// E10: an index that refers to the image is there.
bool isPartOfAnIndex(const core::ImageRecord& image, const std::vector<core::ImageRecord>& images,
                     const std::vector<Index>& indexes);

// E10
void keepParts(std::vector<BookVerdict>& verdicts, const std::vector<core::ImageRecord>& images,
               const std::vector<Index>& indexes);

// E11, after E10.
void followSubjects(std::vector<BookVerdict>& verdicts,
                    const std::vector<core::ImageRecord>& images,
                    const std::vector<Index>& indexes);

} // namespace test
