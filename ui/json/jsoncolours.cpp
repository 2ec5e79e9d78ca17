// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/json/jsoncolours.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <Qsci/qscilexerjson.h>
#include <Qsci/qsciscintilla.h>

#include <utility>

namespace ui {

namespace {

QColor colourOf(int style, const Colours& c) {
    switch (style) {
    case QsciLexerJSON::Property:
        return c.accent;
    case QsciLexerJSON::String:
    case QsciLexerJSON::EscapeSequence:
    case QsciLexerJSON::IRI:
    case QsciLexerJSON::IRICompact:
        return c.keep;
    case QsciLexerJSON::Number:
        return c.archive;
    case QsciLexerJSON::Keyword:
    case QsciLexerJSON::KeywordLD:
        return c.warning;
    case QsciLexerJSON::UnclosedString:
    case QsciLexerJSON::Error:
        return c.expire;
    default:
        return c.text;
    }
}

// Past QsciScintilla, which takes colours for markers only that it has given out itself.
void setFoldColours(QsciScintilla& editor, const Colours& c) {
    constexpr unsigned long first = QsciScintilla::SC_MARKNUM_FOLDEREND;
    constexpr unsigned long last = QsciScintilla::SC_MARKNUM_FOLDEROPEN;
    for (unsigned long marker = first; marker <= last; ++marker) {
        editor.SendScintilla(QsciScintilla::SCI_MARKERSETFORE, marker, c.panel);
        editor.SendScintilla(QsciScintilla::SCI_MARKERSETBACK, marker, c.soft);
    }
    editor.setFoldMarginColors(c.panel, c.panel);
}

} // namespace

void applyJsonColours(QsciScintilla& editor, QsciLexerJSON& lexer) {
    const Colours& c = colours(editor.palette());
    const QFont font = monospaceFont(QApplication::font());
    lexer.setDefaultPaper(c.panel);
    for (int style = QsciLexerJSON::Default; style <= QsciLexerJSON::Error; ++style) {
        lexer.setColor(colourOf(style, c), style);
        lexer.setPaper(c.panel, style);
        lexer.setFont(font, style);
        lexer.setEolFill(false, style);
    }
    editor.setPaper(c.panel);
    editor.setColor(c.text);
    editor.setCaretForegroundColor(c.text);
    editor.setCaretLineBackgroundColor(c.window);
    editor.setSelectionBackgroundColor(c.accent);
    editor.setSelectionForegroundColor(c.accentText);
    editor.setMarginsFont(font);
    editor.setMarginsBackgroundColor(c.panel);
    editor.setMarginsForegroundColor(c.soft);
    editor.setMatchedBraceForegroundColor(c.text);
    editor.setMatchedBraceBackgroundColor(c.selection);
    editor.setUnmatchedBraceForegroundColor(c.expire);
    editor.setUnmatchedBraceBackgroundColor(c.expireGround);
    editor.setIndentationGuidesForegroundColor(c.line);
    editor.setIndentationGuidesBackgroundColor(c.line);
    setFoldColours(editor, c);
}

} // namespace ui
