// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/json/jsoneditor.h"

#include "ui/json/jsoncolours.h"
#include "ui/json/scintilla.h"
#include "ui/json/textdifference.h"
#include "ui/style/texts.h"

#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QToolTip>
#include <Qsci/qscicommandset.h>
#include <Qsci/qscilexerjson.h>

#include <algorithm>

namespace ui {

namespace {

constexpr int numberMargin = 0;
constexpr int foldMargin = 2;

// Where a place before the edits is after them; the last edit comes first.
std::size_t moved(std::size_t place, const std::vector<TypedEdit>& edits) {
    std::size_t result = place;
    for (const TypedEdit& edit : edits) {
        if (edit.offset + edit.removed.size() <= place && edit.offset < place)
            result = result - edit.removed.size() + edit.inserted.size();
        else if (edit.offset < place)
            result = result - (place - edit.offset) +
                     std::min(place - edit.offset, edit.inserted.size());
    }
    return result;
}

} // namespace

JsonEditor::JsonEditor(QWidget* parent)
    : QsciScintilla(parent)
    , m_lexer(new QsciLexerJSON(this))
    , m_marks(*this) {
    setUtf8(true);
    setFrameShape(QFrame::NoFrame);
    m_lexer->setHighlightComments(false);
    setLexer(m_lexer);
    setMarginType(numberMargin, NumberMargin);
    setFolding(BoxedTreeFoldStyle, foldMargin);
    setBraceMatching(SloppyBraceMatch);
    setCaretLineVisible(true);
    setAutoIndent(true);
    setTabWidth(4);
    setWrapMode(WrapWord);
    setWrapIndentMode(WrapIndentIndented);
    tell(*this, SCI_SETSCROLLWIDTHTRACKING, 1);
    tell(*this, SCI_SETSCROLLWIDTH, 1);
    setAccessibleName(tr("JSON text of the policy"));
    setAccessibleDescription(tr("Esc leaves the text, Ctrl+F finds, F8 goes to the next problem"));
    releaseKeys();
    applyColours();
    connect(this, &QsciScintilla::linesChanged, this, [this] {
        const auto digits = static_cast<qsizetype>(QString::number(lines()).size());
        setMarginWidth(numberMargin, QString(digits + 1, u'8'));
    });
    // Scintilla is in the middle of its change when it tells of it.
    connect(this, &QsciScintilla::textChanged, this, [this] {
        if (m_isShowing || std::exchange(m_hasEdit, true))
            return;
        QMetaObject::invokeMethod(this, &JsonEditor::tellOfEdit, Qt::QueuedConnection);
    });
}

// Keys of the window, of undo, which is the document's, and those that nobody expects.
void JsonEditor::releaseKeys() {
    static constexpr QKeyCombination keys[] = {
        Qt::CTRL | Qt::Key_Z,
        Qt::CTRL | Qt::Key_Y,
        Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
        Qt::ALT | Qt::Key_Backspace,
        Qt::CTRL | Qt::Key_D,
        Qt::CTRL | Qt::Key_L,
        Qt::CTRL | Qt::Key_T,
        Qt::CTRL | Qt::Key_U,
        Qt::CTRL | Qt::SHIFT | Qt::Key_D,
        Qt::CTRL | Qt::SHIFT | Qt::Key_L,
        Qt::CTRL | Qt::SHIFT | Qt::Key_T,
        Qt::CTRL | Qt::SHIFT | Qt::Key_U,
        Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace,
        QKeyCombination(Qt::Key_Escape),
    };
    for (QsciCommand* command : standardCommands()->commands())
        for (const QKeyCombination key : keys) {
            if (command->key() == key.toCombined())
                command->setKey(0);
            if (command->alternateKey() == key.toCombined())
                command->setAlternateKey(0);
        }
}

std::string JsonEditor::bytes() const {
    std::string text(tell(*this, SCI_GETLENGTH), '\0');
    if (!text.empty())
        SendScintilla(SCI_GETTEXT, static_cast<unsigned long>(text.size() + 1), text.data());
    return text;
}

void JsonEditor::show(const std::string& text) {
    if (m_isComposing) {
        m_putOff = text;
        return;
    }
    const bool wasPutOff = std::exchange(m_putOff, std::nullopt).has_value();
    const bool followsChange = hasFocus() && !wasPutOff;
    const std::string before = bytes();
    if (before == text)
        return;
    const QScopedValueRollback<bool> guard(m_isShowing, true);
    adaptTo(text);
    const auto edits = editsBetween(before, text);
    const std::size_t top =
        tell(*this, SCI_POSITIONFROMLINE,
             tell(*this, SCI_DOCLINEFROMVISIBLE, tell(*this, SCI_GETFIRSTVISIBLELINE)));
    const std::size_t caret = tell(*this, SCI_GETCURRENTPOS);
    const std::size_t anchor = tell(*this, SCI_GETANCHOR);
    for (const TypedEdit& edit : edits) {
        tell(*this, SCI_SETTARGETSTART, edit.offset);
        tell(*this, SCI_SETTARGETEND, edit.offset + edit.removed.size());
        SendScintilla(SCI_REPLACETARGET, static_cast<uintptr_t>(edit.inserted.size()),
                      edit.inserted.data());
    }
    const TypedEdit& first = edits.back();
    const std::size_t behindEdit = first.offset + first.inserted.size();
    tell(*this, SCI_SETANCHOR, followsChange ? behindEdit : moved(anchor, edits));
    tell(*this, SCI_SETCURRENTPOS, followsChange ? behindEdit : moved(caret, edits));
    tell(*this, SCI_SETFIRSTVISIBLELINE,
         tell(*this, SCI_VISIBLEFROMDOCLINE, tell(*this, SCI_LINEFROMPOSITION, moved(top, edits))));
    if (hasFocus())
        tell(*this, SCI_SCROLLCARET);
    tell(*this, SCI_EMPTYUNDOBUFFER);
}

// What is typed looks like the rest.
void JsonEditor::adaptTo(std::string_view text) {
    setEolMode(text.find("\r\n") == std::string_view::npos ? EolUnix : EolWindows);
    const bool hasTabs = text.find("\n\t") != std::string_view::npos;
    setIndentationsUseTabs(hasTabs);
    setIndentationWidth(hasTabs ? 4 : 2);
}

void JsonEditor::setProblems(std::vector<TextProblem> problems) {
    if (problems != m_marks.problems())
        m_marks.show(std::move(problems));
}

void JsonEditor::goTo(std::size_t offset) {
    tell(*this, SCI_ENSUREVISIBLEENFORCEPOLICY, tell(*this, SCI_LINEFROMPOSITION, offset));
    tell(*this, SCI_GOTOPOS, offset);
    setFocus(Qt::OtherFocusReason);
}

bool JsonEditor::goToNextProblem() {
    const auto next = m_marks.next(tell(*this, SCI_GETCURRENTPOS));
    if (next)
        goTo(*next);
    return next.has_value();
}

bool JsonEditor::find(const QString& text, bool forward, bool fromStart) {
    const std::string wanted = text.toStdString();
    const std::size_t length = tell(*this, SCI_GETLENGTH);
    const std::size_t selectionStart = tell(*this, SCI_GETSELECTIONSTART);
    const std::size_t start =
        forward && !fromStart ? tell(*this, SCI_GETSELECTIONEND) : selectionStart;
    const auto search = [&](std::size_t from, std::size_t to) {
        tell(*this, SCI_SETTARGETSTART, from);
        tell(*this, SCI_SETTARGETEND, to);
        return SendScintilla(SCI_SEARCHINTARGET, static_cast<uintptr_t>(wanted.size()),
                             wanted.data()) >= 0;
    };
    tell(*this, SCI_SETSEARCHFLAGS, 0);
    const bool isFound = !wanted.empty() && (search(start, forward ? length : 0) ||
                                             search(forward ? 0 : length, start));
    if (isFound) {
        tell(*this, SCI_ENSUREVISIBLEENFORCEPOLICY,
             tell(*this, SCI_LINEFROMPOSITION, tell(*this, SCI_GETTARGETSTART)));
        tell(*this, SCI_SETSEL, tell(*this, SCI_GETTARGETSTART), tell(*this, SCI_GETTARGETEND));
    }
    return isFound;
}

void JsonEditor::tellOfEdit() {
    if (m_isComposing || !std::exchange(m_hasEdit, false))
        return;
    // Kept no longer than Scintilla needs it to take back what an input method composes.
    tell(*this, SCI_EMPTYUNDOBUFFER);
    emit edited();
}

bool JsonEditor::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QsciScintilla::event(event);
}

void JsonEditor::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Find)) {
        emit findRequested();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        QWidget::focusNextPrevChild(true); // Scintilla's own keeps the focus
        return;
    }
    QsciScintilla::keyPressEvent(event);
    tellOfEdit();
}

bool JsonEditor::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    return QsciScintilla::viewportEvent(event);
}

void JsonEditor::showToolTip(const QPoint& at, const QPoint& global) {
    const auto x = static_cast<std::size_t>(at.x()), y = static_cast<std::size_t>(at.y());
    const bool isInMargin = at.x() < marginWidth(numberMargin) + marginWidth(ProblemMarks::margin);
    const std::size_t offset = tell(*this, SCI_POSITIONFROMPOINT, x, y);
    const QString text =
        isInMargin ? m_marks.textInLine(static_cast<int>(tell(*this, SCI_LINEFROMPOSITION, offset)))
                   : m_marks.textAt(offset);
    QToolTip::showText(global, toolTipText(text), this);
}

// Files are for the window, which opens them.
void JsonEditor::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls())
        event->ignore();
    else
        QsciScintilla::dragEnterEvent(event);
}

// Takes back what is composed and shows the text that came meanwhile.
void JsonEditor::catchUp() {
    QInputMethodEvent cancelled;
    QsciScintilla::inputMethodEvent(&cancelled);
    m_isComposing = false;
    m_hasEdit = false;
    show(std::string(*m_putOff)); // a copy, since it ends what is put off
}

void JsonEditor::inputMethodEvent(QInputMethodEvent* event) {
    if (m_putOff && event->preeditString().isEmpty())
        catchUp();
    m_isComposing = !event->preeditString().isEmpty();
    QsciScintilla::inputMethodEvent(event);
    tellOfEdit();
}

void JsonEditor::changeEvent(QEvent* event) {
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyColours();
}

void JsonEditor::applyColours() {
    applyJsonColours(*this, *m_lexer);
    m_marks.applyColours();
}

} // namespace ui
