// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The theme's colours for a text of JSON.
#pragma once

class QsciLexerJSON;
class QsciScintilla;

namespace ui {

// Sets colours and font by the editor's palette and font; may be called again at any time.
void applyJsonColours(QsciScintilla& editor, QsciLexerJSON& lexer);

} // namespace ui
