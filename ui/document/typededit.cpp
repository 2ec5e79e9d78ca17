// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/typededit.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace ui {

namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// A line break, or a blank behind something else, begins a new step.
bool beginsAnew(char last, char first) {
    return first == '\n' || first == '\r' || (isBlank(first) && !isBlank(last));
}

} // namespace

bool TypedEdit::goesOnWith(const TypedEdit& next) const {
    if (removed.empty() && next.removed.empty())
        return next.offset == offset + inserted.size() &&
               !beginsAnew(inserted.back(), next.inserted.front());
    const bool isRemoval = inserted.empty() && next.inserted.empty();
    const bool isBackwards = next.offset + next.removed.size() == offset;
    return isRemoval && (isBackwards || next.offset == offset);
}

TypedEdit typedEdit(std::string_view before, std::string_view after) {
    const std::size_t shorter = std::min(before.size(), after.size());
    const auto begin = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first;
    auto prefix = static_cast<std::size_t>(begin - before.begin());
    const auto isInside = [](std::string_view text, std::size_t at) {
        return at < text.size() && core::isContinuation(text[at]);
    };
    while (prefix > 0 && (isInside(before, prefix) || isInside(after, prefix)))
        --prefix;
    std::size_t suffix = 0;
    while (suffix < shorter - prefix &&
           before[before.size() - suffix - 1] == after[after.size() - suffix - 1])
        ++suffix;
    while (suffix > 0 && core::isContinuation(before[before.size() - suffix]))
        --suffix;
    return {prefix, std::string(before.substr(prefix, before.size() - suffix - prefix)),
            std::string(after.substr(prefix, after.size() - suffix - prefix))};
}

} // namespace ui
