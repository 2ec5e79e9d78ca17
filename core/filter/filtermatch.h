// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The images that a filter lets through.
//
//   ImageSet shown = matchingOf(filter, texts);            // by what the list says
//   shown &= matchingNow(filter, images, evaluation, now); // by what changes with every verdict
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/filter/imagefilter.h"
#include "core/filter/imagetexts.h"

#include <string_view>

namespace core {

// By the terms about words, tags, digests, sizes and never being pulled. Each distinct tag is
// matched once per pattern.
ImageSet matchingOf(const ImageFilter& filter, const ImageTexts& texts);

// By the terms about verdicts, rules, ages and use. `evaluation` is null while nothing is decided;
// then verdicts and rules are not asked for. `inUse` is null where nothing was loaded that runs.
ImageSet matchingNow(const ImageFilter& filter, const ImageStore& images,
                     const Evaluation* evaluation, Instant now, const ImageSet* inUse = nullptr);

// Whether a term asks for this tag: has a word that is a part of it, or a pattern that it matches.
// Terms that must not hold ask for none.
bool findsTag(const ImageFilter& filter, std::string_view tag);

} // namespace core
