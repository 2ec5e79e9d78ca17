// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagsets/taggrammar.h"

namespace core {

bool isTag(const TagGrammar& grammar, std::string_view text) {
    return !text.empty() && text.size() <= grammar.longest &&
           text.find_first_not_of(grammar.characters) == text.npos &&
           grammar.notFirst.find(text.front()) == grammar.notFirst.npos;
}

} // namespace core
