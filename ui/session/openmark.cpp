// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/openmark.h"

#include "ui/session/sessionfolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace ui {

namespace {

// The same for each way to name the file.
QString markName(const QString& path) {
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QString& name = canonical.isEmpty() ? path : canonical;
    return QString::fromLatin1(
        QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Blake2b_160).toHex());
}

} // namespace

OpenMark::OpenMark(QString folder)
    : m_folder(std::move(folder)) {}

bool OpenMark::mark(const QString& path) {
    if (path == m_path)
        return false;
    m_path = path;
    m_lock.reset();
    if (path.isEmpty() || makePrivateFolder(m_folder))
        return false;
    // Each window has a mark of its own and then looks for others: of two that open the file at
    // the same time, both are told.
    const QDir folder(m_folder);
    m_own = markName(path) + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_lock = takeLock(folder.filePath(m_own));
    return isElsewhere();
}

bool OpenMark::isElsewhere() const {
    if (!m_lock)
        return false;
    const QDir folder(m_folder);
    const QStringList marks = folder.entryList(
        {m_own.section(QLatin1Char('.'), 0, 0) + QStringLiteral(".*")}, QDir::Files);
    return std::ranges::any_of(marks, [&](const QString& name) {
        return name != m_own && !takeLock(folder.filePath(name));
    });
}

} // namespace ui
