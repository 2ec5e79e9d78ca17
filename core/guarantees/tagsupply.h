// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tags for many images at once: each is given out one time only, since ECR has a tag on one image.
//
//   TagSupply supply(finder, entries, {.used = {"prod-1"}, .most = 100});
//   supply.next(0);    // of `prod-*`: "prod-2"
#pragma once

#include "core/tagsets/tagsetsearch.h"

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace core {

class TagSupply {
public:
    struct Limits {
        std::vector<TagPattern> refused; // none of these matches a tag that is given out
        std::vector<std::string> used;   // not given out
        std::size_t most;                // so many tags are asked for, at most
    };

    // The finder outlives the supply.
    TagSupply(TagSetFinder& finder, const std::vector<TagPattern>& entries, Limits limits);

    // A tag that the n-th entry matches, n from 0: a numbered one where there is one. Nothing when
    // there is none left.
    std::optional<std::string> next(std::size_t entry);

private:
    struct Source {
        TagPattern entry;
        std::size_t number = 0;                               // the last one tried
        std::optional<std::vector<std::string>> spelled = {}; // when numbers did not do
    };

    std::optional<std::string> numbered(Source& source);
    bool isFree(const std::string& tag, const TagPattern& entry) const;

    TagSetFinder& m_finder;
    std::vector<TagPattern> m_refused;
    std::size_t m_most; // tags that can be used in all
    std::unordered_set<std::string> m_used;
    std::vector<Source> m_sources;
};

} // namespace core
