// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonlayout.h"

#include "core/base/utf8.h"
#include "core/json/jsoncursor.h"
#include "core/json/jsonscalar.h"

#include <utility>

namespace core {

namespace {

// Offsets count from where the cursor began.
JsonLayout readValue(JsonCursor& at);

JsonLayout readMember(JsonCursor& at) {
    const std::size_t begin = at.offset();
    std::string name = *readJsonString(at);
    at.skipWhiteSpace();
    at.advance(); // the colon
    at.skipWhiteSpace();
    JsonLayout member = readValue(at);
    member.begin = begin;
    member.name = std::move(name);
    return member;
}

JsonLayout readValue(JsonCursor& at) {
    JsonLayout layout;
    layout.begin = layout.value = at.offset();
    const char first = at.next();
    if (first == '{' || first == '[') {
        const char close = first == '{' ? '}' : ']';
        at.advance();
        at.skipWhiteSpace();
        while (!at.take(close)) {
            layout.items.push_back(first == '{' ? readMember(at) : readValue(at));
            at.skipWhiteSpace();
            at.take(',');
            at.skipWhiteSpace();
        }
    } else if (first == '"') {
        readJsonString(at);
    } else if (first == '-' || (first >= '0' && first <= '9')) {
        readJsonNumber(at);
    } else {
        readJsonWord(at);
    }
    layout.end = at.offset();
    return layout;
}

void shift(JsonLayout& layout, std::size_t bytes) {
    layout.begin += bytes;
    layout.value += bytes;
    layout.end += bytes;
    for (JsonLayout& item : layout.items)
        shift(item, bytes);
}

} // namespace

JsonLayout layoutOf(std::string_view text) {
    const std::size_t mark = text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    JsonCursor at(text.substr(mark));
    at.skipWhiteSpace();
    JsonLayout layout = readValue(at);
    if (mark > 0)
        shift(layout, mark);
    return layout;
}

} // namespace core
