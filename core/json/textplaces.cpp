// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/textplaces.h"

namespace core {

bool TextPlaces::hasRoomFor(std::string_view pointer) {
    constexpr std::size_t most = 16 * 1024 * 1024;
    if (pointer.size() > most - m_bytes)
        return false;
    m_bytes += pointer.size();
    return true;
}

void TextPlaces::insert(std::string_view pointer, TextPlace place) {
    if (hasRoomFor(pointer))
        m_places.insert_or_assign(std::string(pointer), place);
}

void TextPlaces::insertRepeat(std::string_view pointer) {
    if (hasRoomFor(pointer))
        m_repeats.emplace_back(pointer);
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
