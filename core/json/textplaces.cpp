// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/textplaces.h"

#include <utility>

namespace core {

void TextPlaces::insert(std::string pointer, TextPlace place) {
    m_places.insert_or_assign(std::move(pointer), place);
}

TextPlace TextPlaces::at(std::string_view pointer) const {
    for (;;) {
        if (const auto found = m_places.find(pointer); found != m_places.end())
            return found->second;
        if (pointer.empty())
            return {};
        pointer = pointer.substr(0, pointer.rfind('/'));
    }
}

std::string pointerStep(std::string_view name) {
    std::string step = "/";
    for (const char c : name) {
        if (c == '~')
            step += "~0";
        else if (c == '/')
            step += "~1";
        else
            step += c;
    }
    return step;
}

std::string pointerStep(std::size_t index) {
    return "/" + std::to_string(index);
}

} // namespace core
