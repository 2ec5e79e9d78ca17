// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages to Scintilla with the types that our code has, instead of a choice of overloads.
#pragma once

#include <Qsci/qsciscintilla.h>

#include <cstddef>

namespace ui {

// Offsets and lengths are in bytes, lines count from 0.
inline std::size_t tell(const QsciScintillaBase& editor, unsigned int message,
                        std::size_t first = 0, std::size_t second = 0) {
    return static_cast<std::size_t>(editor.SendScintilla(message, static_cast<unsigned long>(first),
                                                         static_cast<long>(second)));
}

} // namespace ui
