// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A policy inside of an answer of the API is a string in JSON: what looks like line 3 of the
// policy stands somewhere in one long line of the file. So places are mapped back, character by
// character, through the string's escapes.
#include "core/policy/policyfile.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view wrapped = "lifecyclePolicyText";

// Where the characters of a string stand in the text around it, by line and column of the string.
class EscapedString {
public:
    // `literal` begins with the quotation mark at `place` of the outer text.
    EscapedString(std::string_view literal, TextPlace place) {
        std::size_t offset = 1;
        ++place.column;
        m_lines.push_back({});
        // A byte-order mark is dropped from the string, and not counted.
        for (const std::string_view mark :
             {byteOrderMark, std::string_view("\\ufeff"), std::string_view("\\uFEFF")}) {
            if (!literal.substr(offset).starts_with(mark))
                continue;
            place.column += static_cast<int>(countCodePoints(mark));
            offset += mark.size();
            break;
        }
        while (offset < literal.size() && literal[offset] != '"') {
            m_lines.back().push_back(place);
            const std::size_t length = lengthOfCharacter(literal.substr(offset));
            const std::string_view written = literal.substr(offset, length);
            if (written == "\\n" || written == "\\u000a" || written == "\\u000A")
                m_lines.push_back({});
            // All in one line: a string has no line breaks of its own.
            place.column += static_cast<int>(countCodePoints(written));
            offset += length;
        }
        m_lines.back().push_back(place);
    }

    TextPlace outer(TextPlace inner) const {
        const auto line = std::min(static_cast<std::size_t>(inner.line), m_lines.size()) - 1;
        const auto& columns = m_lines[line];
        const auto column = std::min(static_cast<std::size_t>(inner.column), columns.size()) - 1;
        return columns[column];
    }

private:
    // Of one character of the string as it is written; an escaped surrogate pair is one.
    static std::size_t lengthOfCharacter(std::string_view text) {
        if (text[0] != '\\') {
            const auto point = firstCodePoint(text);
            return point ? point->length : 1;
        }
        if (text.size() < 2 || text[1] != 'u')
            return 2;
        const bool isPair = text.size() > 7 && (text[2] == 'd' || text[2] == 'D') &&
                            std::string_view("89abAB").find(text[3]) != std::string_view::npos &&
                            text[6] == '\\' && text[7] == 'u';
        return isPair ? 12 : 6;
    }

    std::vector<std::vector<TextPlace>> m_lines;
};

std::size_t offsetOf(std::string_view text, TextPlace place) {
    std::size_t offset = text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    for (int line = 1; line < place.line; ++line)
        offset = text.find('\n', offset) + 1;
    for (int column = 1; column < place.column; ++column) {
        const auto point = firstCodePoint(text.substr(offset));
        offset += point ? point->length : 1;
    }
    return offset;
}

} // namespace

Result<PolicyFile> readPolicyFile(std::string_view text) {
    auto outer = readJson(text);
    if (!outer)
        return outer.error();
    const JsonValue* member = find(outer->root, wrapped);
    const std::string* inner = member ? asString(*member) : nullptr;
    if (!inner)
        return PolicyFile{PolicyShape::Bare, *std::move(outer), countCodePoints(text)};

    const TextPlace place = outer->places.at(pointerStep(wrapped));
    const EscapedString string(text.substr(offsetOf(text, place)), place);
    auto json = readJson(*inner);
    if (!json) {
        Error error = json.error();
        error.place = string.outer(error.place);
        return error;
    }
    PolicyFile file{PolicyShape::ApiAnswer, *std::move(json), countCodePoints(*inner)};
    file.json.places.transform([&string](TextPlace at) { return string.outer(at); });
    return file;
}

CheckedPolicy checkPolicyFile(std::string_view text) {
    const auto file = readPolicyFile(text);
    if (file)
        return checkJson(file->json, file->characters);
    Finding finding;
    finding.id = "V1";
    finding.place = file.error().place;
    finding.message = file.error().message;
    finding.ecr = "Could not map policyString into LifecyclePolicy.";
    return {{finding}, std::nullopt};
}

} // namespace core
