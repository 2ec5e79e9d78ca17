// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file with the open policy in a string of it, to put the changed policy back there.
//
//   WrappedFile file(path, text, *found.file->literal);
//   if (file.isUnchanged())
//       file.saveBack(document.text());
#pragma once

#include "core/shapes/foundpolicy.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace ui {

class WrappedFile {
public:
    // `text` is what was read from the file; `literal` is the policy's string in it.
    WrappedFile(QString path, std::string text, core::TextSpan literal);

    const QString& path() const { return m_path; }
    const std::string& text() const { return m_text; }
    core::TextSpan literal() const { return m_literal; }

    // Whether the file on disk still is what was read from it or saved back last.
    bool isUnchanged() const;

    // Replaces the string and nothing else; whatever happens, either the old or the new file is
    // there. Returns the reason when it failed, also when the file has changed meanwhile.
    // The policy's text must not be broken.
    std::optional<QString> saveBack(std::string_view policy);

private:
    QString m_path;
    std::string m_text;
    core::TextSpan m_literal;
};

} // namespace ui
