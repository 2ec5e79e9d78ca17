// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts are cut into pieces: lines, and what commas part in a line. Pieces at the beginning and end
// that are the same are left out. Of the rest the longest common subsequence stays.
#include "ui/json/textdifference.h"

#include <algorithm>
#include <cstdint>

namespace ui {

namespace {

using Pieces = std::vector<std::string_view>;

Pieces piecesOf(std::string_view text) {
    Pieces pieces;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(",\n"), text.size() - 1) + 1;
        pieces.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return pieces;
}

class Difference {
public:
    Difference(Pieces before, Pieces after)
        : m_before(std::move(before))
        , m_after(std::move(after)) {}

    std::vector<TypedEdit> edits() && {
        const auto first = std::ranges::mismatch(m_before, m_after);
        const auto start = static_cast<std::size_t>(first.in1 - m_before.begin());
        std::size_t beforeEnd = m_before.size(), afterEnd = m_after.size();
        while (beforeEnd > start && afterEnd > start &&
               m_before[beforeEnd - 1] == m_after[afterEnd - 1]) {
            --beforeEnd;
            --afterEnd;
        }
        for (std::size_t i = 0; i < start; ++i)
            m_offset += m_before[i].size();
        compare(start, beforeEnd, start, afterEnd);
        std::ranges::reverse(m_edits);
        return std::move(m_edits);
    }

private:
    // More than that takes longer than is worth it; then all is one edit.
    static constexpr std::size_t mostCells = 1'000'000;

    void compare(std::size_t a, std::size_t aEnd, std::size_t b, std::size_t bEnd) {
        const std::size_t rows = aEnd - a, columns = bEnd - b;
        if (rows == columns) {
            for (std::size_t i = 0; i < rows; ++i)
                replace(a + i, a + i + 1, b + i, b + i + 1);
            return;
        }
        if (rows * columns > mostCells)
            return replace(a, aEnd, b, bEnd);
        // Lengths of the longest common subsequences of what is behind each pair of pieces.
        std::vector<std::uint16_t> common((rows + 1) * (columns + 1));
        const auto at = [&](std::size_t i, std::size_t k) -> std::uint16_t& {
            return common[i * (columns + 1) + k];
        };
        for (std::size_t i = rows; i-- > 0;)
            for (std::size_t k = columns; k-- > 0;)
                at(i, k) = m_before[a + i] == m_after[b + k]
                               ? static_cast<std::uint16_t>(at(i + 1, k + 1) + 1)
                               : std::max(at(i + 1, k), at(i, k + 1));
        std::size_t i = 0, k = 0, changedA = 0, changedB = 0;
        while (i < rows && k < columns) {
            if (m_before[a + i] == m_after[b + k]) {
                replace(a + changedA, a + i, b + changedB, b + k);
                m_offset += m_before[a + i].size();
                changedA = ++i;
                changedB = ++k;
            } else if (at(i + 1, k) >= at(i, k + 1)) {
                ++i;
            } else {
                ++k;
            }
        }
        replace(a + changedA, aEnd, b + changedB, bEnd);
    }

    void replace(std::size_t a, std::size_t aEnd, std::size_t b, std::size_t bEnd) {
        const std::string_view before = joined(m_before, a, aEnd);
        const std::string_view after = joined(m_after, b, bEnd);
        if (before != after) {
            TypedEdit edit = typedEdit(before, after);
            edit.offset += m_offset;
            m_edits.push_back(std::move(edit));
        }
        m_offset += before.size();
    }

    // Pieces lie side by side in their text.
    static std::string_view joined(const Pieces& pieces, std::size_t begin, std::size_t end) {
        if (begin == end)
            return {};
        const char* const last = pieces[end - 1].data() + pieces[end - 1].size();
        return {pieces[begin].data(), static_cast<std::size_t>(last - pieces[begin].data())};
    }

    Pieces m_before;
    Pieces m_after;
    std::size_t m_offset = 0; // in the text before
    std::vector<TypedEdit> m_edits;
};

} // namespace

std::vector<TypedEdit> editsBetween(std::string_view before, std::string_view after) {
    return Difference(piecesOf(before), piecesOf(after)).edits();
}

} // namespace ui
