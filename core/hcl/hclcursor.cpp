// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hcl/hclcursor.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace core {

namespace {

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// How much of the line belongs to what it begins with: not the bracket or quote that closes what is
// around it, nor what is behind a comma or a remark.
std::size_t lengthOfFirst(std::string_view line) {
    std::size_t depth = 0;
    std::size_t end = 0;
    for (; end < line.size(); ++end) {
        const char c = line[end];
        const std::string_view rest = line.substr(end);
        if (c == '"') {
            const std::size_t closing = line.find('"', end + 1);
            if (closing == line.npos)
                break;
            end = closing;
        } else if (c == '(' || c == '[' || c == '{') {
            ++depth;
        } else if (c == ')' || c == ']' || c == '}') {
            if (depth == 0)
                break;
            --depth;
        } else if (depth == 0 && (c == ',' || c == '#' || rest.starts_with("//"))) {
            break;
        }
    }
    return end == 0 ? line.size() : end;
}

std::string excerptAt(const HclCursor& at) {
    const std::string_view rest = at.rest();
    std::string_view line = rest.substr(0, rest.find('\n'));
    line = line.substr(0, lengthOfFirst(line));
    while (line.ends_with('\r') || line.ends_with(' '))
        line.remove_suffix(1);
    return excerpt(line, 30);
}

} // namespace

void HclCursor::skipBlanks() {
    for (;;) {
        if (next() == ' ' || next() == '\t' || next() == '\r')
            advance();
        else if (isNext("#") || isNext("//"))
            advance(std::min(rest().find('\n'), rest().size()));
        else if (isNext("/*"))
            advance(std::min(rest().find("*/", 2), rest().size() - 2) + 2);
        else
            return;
    }
}

void HclCursor::skipLines() {
    do
        skipBlanks();
    while (take("\n"));
}

std::string_view HclCursor::takeIdentifier() {
    std::size_t length = 0;
    const std::string_view text = rest();
    while (length < text.size() && (isLetter(text[length]) ||
                                    (length > 0 && (isDigit(text[length]) || text[length] == '-'))))
        ++length;
    advance(length);
    return text.substr(0, length);
}

Error notLiteral(const HclCursor& at) {
    return {ErrorCode::WrongShape,
            {},
            at.place(),
            {TAGWARDEN_TEXT("`%1` is something that only Terraform can work out; write the value "
                            "itself here, or open what `terraform show -json` prints"),
             {excerptAt(at)}}};
}

Error unexpected(const HclCursor& at, std::string_view pattern) {
    if (at.isAtEnd())
        return {ErrorCode::WrongShape,
                {},
                at.place(),
                {TAGWARDEN_TEXT("The Terraform source ends too early; a closing bracket, brace or "
                                "quote is missing"),
                 {}}};
    return {ErrorCode::WrongShape, {}, at.place(), {pattern, {excerptAt(at)}}};
}

} // namespace core
