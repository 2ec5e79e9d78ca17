// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smalltags.h"

#include <cstdlib>
#include <string_view>

namespace test {

core::TagGrammar smallGrammar(Dice& dice) {
    static const std::vector<core::TagGrammar> grammars = {
        {"ab", "", 2},   {"ab", "", 3},    {"ab.", ".", 2},
        {"a.b", ".", 3}, {".bac", ".", 2}, {"ab", "b", 4},
    };
    return dice.pick(grammars);
}

std::vector<std::string> allTags(const core::TagGrammar& grammar) {
    std::vector<std::string> texts{""};
    std::vector<std::string> tags;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::string text = texts[i];
        if (core::isTag(grammar, text))
            tags.push_back(text);
        if (text.size() < grammar.longest)
            for (const char c : grammar.characters)
                texts.push_back(text + c);
    }
    return tags;
}

core::TagPattern smallPattern(Dice& dice) {
    std::string text;
    std::size_t stars = 0;
    for (std::size_t length = dice.roll(6); length > 0; --length) {
        const char c = "aabb.*?"[dice.roll(dice.oneIn(10) ? 7 : 6)];
        if (c == '*' && ++stars > 4)
            break;
        text += c;
    }
    if (dice.oneIn(4))
        return core::TagPattern::prefix(text);
    return core::TagPattern::pattern(stars < 4 && dice.oneIn(3) ? text + '*' : text);
}

std::vector<core::TagPattern> patterns(const std::vector<std::string>& texts) {
    std::vector<core::TagPattern> patterns;
    for (const std::string& text : texts)
        patterns.push_back(core::TagPattern::pattern(text));
    return patterns;
}

bool isLongRun() {
    const char* wish = std::getenv("TAGWARDEN_LONG_TESTS");
    return wish != nullptr && std::string_view(wish) == "1";
}

} // namespace test
