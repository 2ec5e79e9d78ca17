// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks problems in a text: a wave below what is wrong, a sign in the margin of its line, and a
// sentence for the pointer.
#pragma once

#include "core/policy/finding.h"
#include "core/shapes/foundpolicy.h"

#include <QString>

#include <optional>
#include <vector>

class QsciScintilla;

namespace ui {

struct TextProblem {
    core::TextSpan span;
    core::Severity severity;
    QString text; // plain

    bool operator==(const TextProblem&) const = default;
};

class ProblemMarks {
public:
    static constexpr int margin = 1; // number of the editor's margin that the signs are in

    explicit ProblemMarks(QsciScintilla& editor);

    // Of a text that the editor shows already.
    void show(std::vector<TextProblem> problems);
    // Signs and waves in the colours of the editor's palette.
    void applyColours();

    const std::vector<TextProblem>& problems() const { return m_problems; }
    // The texts of the problems at a byte, or in a line; empty where there are none.
    QString textAt(std::size_t offset) const;
    QString textInLine(int line) const;
    // Where the next problem after that byte begins, round the end; nothing where there is none.
    std::optional<std::size_t> next(std::size_t offset) const;

private:
    int lineOf(const TextProblem& problem) const;

    QsciScintilla& m_editor;
    std::vector<TextProblem> m_problems;
};

} // namespace ui
