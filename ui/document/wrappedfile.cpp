// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/wrappedfile.h"

#include "core/shapes/savingback.h"
#include "ui/document/files.h"

#include <QCoreApplication>

namespace ui {

WrappedFile::WrappedFile(QString path, std::string text, core::TextSpan literal)
    : m_path(std::move(path))
    , m_text(std::move(text))
    , m_literal(literal) {}

bool WrappedFile::isUnchanged() const {
    const auto now = readFile(m_path, policyFileLimit);
    return now && *now == m_text;
}

std::optional<QString> WrappedFile::saveBack(std::string_view policy) {
    if (!isUnchanged())
        return QCoreApplication::translate("ui", "The file has changed since it was opened");
    std::string text = core::withPolicy(m_text, m_literal, policy);
    if (auto reason = writeFile(m_path, text))
        return reason;
    m_literal.length += text.size() - m_text.size(); // also where it became shorter
    m_text = std::move(text);
    return std::nullopt;
}

} // namespace ui
