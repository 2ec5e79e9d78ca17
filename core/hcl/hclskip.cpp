// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Brackets, and texts with code in them with texts in it, nest as deep as they like: so what is
// open is kept in a list and not on the stack.
#include "core/hcl/hclskip.h"

#include "core/hcl/hcltext.h"

#include <vector>

namespace core {

namespace {

class Skipper {
public:
    explicit Skipper(HclCursor& at)
        : m_at(at) {}

    bool isInside() const { return !m_open.empty(); }

    // One character, or what stands as a whole.
    std::optional<Error> step() { return isInText() ? stepInText() : stepInCode(); }

private:
    static constexpr char text = '"';

    bool isInText() const { return isInside() && m_open.back().sign == text; }

    void open(char closing, std::size_t bytes) {
        m_open.push_back({closing, m_at});
        m_at.advance(bytes);
    }

    std::optional<Error> notClosed() const {
        return unexpected(m_open.back().at, TAGWARDEN_TEXT("What begins here with `%1` is not "
                                                           "closed"));
    }

    std::optional<Error> stepInText() {
        if (m_at.isAtEnd() || m_at.isNext("\n"))
            return notClosed();
        if (m_at.take("\"")) {
            m_open.pop_back();
        } else if (m_at.isNext("\\")) {
            m_at.advance();
            m_at.takeCharacter();
        } else if (!m_at.take("$${") && !m_at.take("%%{")) {
            if (m_at.isNext("${") || m_at.isNext("%{"))
                open('}', 2);
            else
                m_at.takeCharacter();
        }
        return std::nullopt;
    }

    std::optional<Error> stepInCode() {
        m_at.skipBlanks();
        const char c = m_at.next();
        if (m_at.isAtEnd())
            return isInside() ? notClosed() : std::nullopt;
        if (isHclHeredoc(m_at))
            return skipHclHeredoc(m_at);
        if (c == '"' || c == '{' || c == '[' || c == '(') {
            open(c == '{' ? '}' : c == '[' ? ']' : c == '(' ? ')' : text, 1);
        } else if (c == '}' || c == ']' || c == ')') {
            if (!isInside() || m_open.back().sign != c)
                return unexpected(m_at,
                                  TAGWARDEN_TEXT("The bracket or brace at `%1` closes nothing"));
            m_open.pop_back();
            m_at.advance();
        } else {
            m_at.takeCharacter();
        }
        return std::nullopt;
    }

    struct Open {
        char sign; // that closes it
        HclCursor at;
    };

    HclCursor& m_at;
    std::vector<Open> m_open;
};

} // namespace

std::optional<Error> skipHclBlock(HclCursor& at) {
    Skipper skipper(at);
    do {
        if (auto error = skipper.step())
            return error;
    } while (skipper.isInside());
    return std::nullopt;
}

std::optional<Error> skipHclExpression(HclCursor& at) {
    Skipper skipper(at);
    for (;;) {
        if (!skipper.isInside()) {
            at.skipBlanks();
            if (at.isAtEnd() || at.isNext("\n") || at.isNext("}"))
                return std::nullopt;
        }
        if (auto error = skipper.step())
            return error;
    }
}

} // namespace core
