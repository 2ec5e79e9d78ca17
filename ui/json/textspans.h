// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where in a JSON text what a finding is about begins and ends.
//
//   TextSpans spans(text);
//   spans.at(finding.place);    // bytes 12 to 26: the key, number, text or word there
#pragma once

#include "core/base/result.h"
#include "core/base/textcursor.h"
#include "core/shapes/foundpolicy.h"

#include <string_view>

namespace ui {

class TextSpans {
public:
    // The text, which must live as long, may be broken.
    explicit TextSpans(std::string_view text);

    // At least one byte, where there is one. Of a list or an object the rest of its first line.
    // Quick when places are asked for in their order.
    core::TextSpan at(core::TextPlace place);

private:
    std::string_view m_text; // without a byte-order mark
    std::size_t m_markBytes;
    core::TextCursor m_at;
};

} // namespace ui
