// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/anydrafts.h"

#include <rapidcheck.h>

#include <set>
#include <string>

namespace test {

namespace {

namespace gen = rc::gen;
using core::JsonArray;
using core::JsonObject;
using core::JsonValue;

// Any text in UTF-8, with many characters that JSON has to escape.
std::string makeText() {
    std::string text;
    for (auto length = *gen::inRange(0, 8); length > 0; --length) {
        const auto point = *gen::oneOf(
            gen::inRange<char32_t>(0, 0x80), gen::element<char32_t>('"', '\\', '/', 0x7f, '\n'),
            gen::inRange<char32_t>(0x80, 0xd800), gen::inRange<char32_t>(0xe000, 0x110000));
        if (point < 0x80) {
            text += static_cast<char>(point);
            continue;
        }
        const int more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3; // bytes that follow the first
        static constexpr unsigned char firsts[] = {0, 0xc0, 0xe0, 0xf0};
        text += static_cast<char>(firsts[more] | (point >> (6 * more)));
        for (int i = more - 1; i >= 0; --i)
            text += static_cast<char>(0x80 | ((point >> (6 * i)) & 0x3f));
    }
    return text;
}

JsonValue makeValue(int depth);

// Of several members with one name the reader keeps one, so here names are distinct.
JsonObject makeObject(int depth) {
    JsonObject object;
    std::set<std::string> names;
    for (auto members = *gen::inRange(0, 5); members > 0; --members) {
        std::string name = *gen::oneOf(
            gen::exec(makeText), gen::element<std::string>("rulePriority", "selection", "action",
                                                           "tagPrefixList", "description", ""));
        if (names.insert(name).second)
            object.push_back({std::move(name), makeValue(depth + 1)});
    }
    return object;
}

JsonValue makeValue(int depth) {
    constexpr int deepest = 4;
    switch (*gen::inRange(0, depth < deepest ? 6 : 4)) {
    case 0:
        return core::JsonNull{};
    case 1:
        return *gen::element(true, false);
    case 2:
        return core::JsonNumber{*gen::element<std::string>("0", "-0", "1", "2.0", "2e0", "1E+2",
                                                           "-3.250", "2147483648", "1e999",
                                                           "123456789012345678901234567890")};
    case 3:
        return makeText();
    case 4: {
        JsonArray array;
        for (auto entries = *gen::inRange(0, 4); entries > 0; --entries)
            array.push_back(makeValue(depth + 1));
        return array;
    }
    default:
        return makeObject(depth);
    }
}

} // namespace

core::JsonValue anyValue(int depth) {
    return makeValue(depth);
}

core::PolicyDraft anyDraft() {
    core::PolicyDraft draft{makeObject(1), {}};
    std::erase_if(draft.members,
                  [](const core::JsonMember& member) { return member.name == "rules"; });
    const auto place = *gen::inRange<std::size_t>(0, draft.members.size() + 1);
    draft.members.insert(draft.members.begin() + static_cast<std::ptrdiff_t>(place),
                         {"rules", core::JsonNull{}});
    for (auto rules = *gen::inRange(0, 6); rules > 0; --rules)
        draft.rules.push_back({core::freshRuleId(draft), makeObject(1)});
    return draft;
}

} // namespace test
