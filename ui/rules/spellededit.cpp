// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/spellededit.h"

#include "core/base/message.h"
#include "core/base/utf8.h"
#include "ui/style/texts.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace ui {

namespace {

constexpr char32_t backslash = U'\\';

struct Escape {
    char32_t character;
    std::size_t length; // in bytes
};

// The escape that the text begins with; nothing for one that stands for a character which is shown
// as it is, and so is no escape.
std::optional<Escape> escapeAtStart(std::string_view text) {
    constexpr std::string_view opening = "\\u{";
    const std::size_t end = text.find('}');
    if (!text.starts_with(opening) || end == std::string_view::npos)
        return std::nullopt;
    const std::string_view digits = text.substr(opening.size(), end - opening.size());
    std::uint32_t number = 0;
    const char* const last = digits.data() + digits.size();
    const auto [rest, error] = std::from_chars(digits.data(), last, number, 16);
    if (error != std::errc() || rest != last || number > 0x10FFFF)
        return std::nullopt;
    std::string character;
    core::appendUtf8(character, number);
    if (!core::firstCodePoint(character)) // half of a surrogate pair
        return std::nullopt;
    if (number != backslash && core::visible(character) == character)
        return std::nullopt;
    return Escape{number, end + 1};
}

} // namespace

QString spelled(std::string_view text) {
    std::string shown;
    while (!text.empty()) {
        const auto point = core::firstCodePoint(text);
        const std::size_t length = point ? point->length : 1;
        shown += escapeAtStart(text) ? "\\u{5c}" : core::visible(text.substr(0, length));
        text.remove_prefix(length);
    }
    return QString::fromStdString(shown);
}

std::string readSpelled(const QString& spelled) {
    const std::string bytes = spelled.toStdString();
    std::string_view rest = bytes;
    std::string text;
    while (!rest.empty()) {
        const auto escape = escapeAtStart(rest);
        // A backslash is written out only before what would else be an escape.
        const bool isEscape =
            escape && (escape->character != backslash ||
                       escapeAtStart("\\" + std::string(rest.substr(escape->length))));
        if (isEscape)
            core::appendUtf8(text, escape->character);
        else
            text += rest.front();
        rest.remove_prefix(isEscape ? escape->length : 1);
    }
    return text;
}

SpelledEdit::SpelledEdit(QWidget* parent)
    : QLineEdit(parent) {
    connect(this, &QLineEdit::textEdited, this, [this] {
        emit valueEdited();
        spellOut();
    });
}

void SpelledEdit::setValue(std::string_view wanted) {
    if (value() == wanted) {
        spellOut();
        return;
    }
    const int cursor = cursorPosition();
    setText(spelled(wanted));
    // A text that is only shown shows its start.
    setCursorPosition(hasFocus() ? std::min(cursor, static_cast<int>(text().size())) : 0);
}

// What was pasted may still have characters that take effect.
void SpelledEdit::spellOut() {
    if (visibleText(text().toStdString()) == text())
        return;
    const QString before = text().left(cursorPosition());
    setText(spelled(value()));
    setCursorPosition(static_cast<int>(spelled(readSpelled(before)).size()));
}

} // namespace ui
