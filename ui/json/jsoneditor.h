// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An editor for a text of JSON that belongs to somebody else: it keeps no undo history, and takes a
// new text without moving what the user looks at.
//
//   connect(editor, &JsonEditor::edited, [&] { document.editText(editor->bytes()); });
//   connect(&document, &Document::draftChanged, [&] { editor->show(document.text()); });
#pragma once

#include "ui/json/problemmarks.h"

#include <Qsci/qsciscintilla.h>

#include <optional>
#include <string>
#include <vector>

class QsciLexerJSON;

namespace ui {

class JsonEditor : public QsciScintilla {
    Q_OBJECT
public:
    explicit JsonEditor(QWidget* parent = nullptr);

    // The text in UTF-8, with the line ends that it has.
    std::string bytes() const;
    // Changes what differs. Caret and scrolling stay at what they were at; while the editor has
    // the focus the caret goes to what has changed. While an input method composes it waits.
    void show(const std::string& text);
    // Of the text that is shown; offsets in bytes.
    void setProblems(std::vector<TextProblem> problems);

    // Puts the caret there and takes the focus.
    void goTo(std::size_t offset);
    // Of the next problem, round the end; false where there is none.
    bool goToNextProblem();
    // Selects the next place with the text, in any case of letters, round the end; false where
    // there is none. With `fromStart` the selection itself counts, too: for a text that is typed.
    bool find(const QString& text, bool forward, bool fromStart);

signals:
    // The user has changed the text.
    void edited();
    void findRequested();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void releaseKeys();
    void tellOfEdit();
    void catchUp();
    void adaptTo(std::string_view text);
    void applyColours();
    void showToolTip(const QPoint& at, const QPoint& global);

    QsciLexerJSON* m_lexer;
    ProblemMarks m_marks;
    bool m_isShowing = false; // a text that the user did not type
    bool m_hasEdit = false;   // that is not told yet
    // An input method composes characters, which are not the text's before they are chosen.
    bool m_isComposing = false;
    std::optional<std::string> m_putOff; // what was to be shown meanwhile
};

} // namespace ui
