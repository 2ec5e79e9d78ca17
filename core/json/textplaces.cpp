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
    if (const auto known = m_places.find(pointer); known != m_places.end())
        known->second = place;
    else if (hasRoomFor(pointer))
        m_places.emplace(pointer, place);
}

void TextPlaces::startAgain(std::string_view pointer) {
    const std::string below = std::string(pointer) + '/';
    const std::string afterBelow = std::string(pointer) + static_cast<char>('/' + 1);
    const auto forgetIn = [&](auto& pointers, auto textOf) {
        const auto forget = [&](auto first, auto last) {
            for (auto it = first; it != last; it = pointers.erase(it))
                m_bytes -= textOf(*it).size();
        };
        const auto [first, last] = pointers.equal_range(pointer);
        forget(first, last);
        forget(pointers.lower_bound(below), pointers.lower_bound(afterBelow));
    };
    forgetIn(m_places, [](const auto& entry) -> const std::string& { return entry.first; });
    forgetIn(m_repeats, [](const std::string& repeat) -> const std::string& { return repeat; });
    if (hasRoomFor(pointer))
        m_repeats.emplace(pointer);
    else
        m_hasMoreRepeats = true;
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
