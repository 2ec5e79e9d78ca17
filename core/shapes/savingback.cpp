// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shapes/savingback.h"

namespace core {

std::string withPolicy(std::string_view text, TextSpan literal, std::string_view policy) {
    const std::string_view before = text.substr(literal.begin, literal.length);
    const auto old = readJson(before);
    const std::string* oldText = old ? asString(old->root) : nullptr;
    const bool isInOneLine = oldText && oldText->find('\n') == std::string::npos;
    std::string result(text.substr(0, literal.begin));
    result += printCompact(
        JsonValue(isInOneLine ? printCompact(readJson(policy)->root) : std::string(policy)));
    result += text.substr(literal.begin + literal.length);
    return result;
}

} // namespace core
