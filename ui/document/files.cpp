// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>

namespace ui {

core::Error unreadable(core::Message message) {
    return {core::ErrorCode::Unreadable, {}, {}, std::move(message)};
}

core::Error tooLarge(std::int64_t limit) {
    return unreadable(
        {TAGWARDEN_TEXT("This is larger than %1 MB, the most that policies are looked for in; put "
                        "the policy, which has at most 30,720 characters, in a file of its own"),
         {std::to_string(limit / (1024 * 1024))}});
}

std::optional<core::Error> obstacleToRead(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return unreadable({TAGWARDEN_TEXT("There is no such file"), {}});
    if (info.isDir())
        return unreadable({TAGWARDEN_TEXT("This is a folder; choose a file in it"), {}});
    if (!info.isReadable())
        return unreadable(
            {TAGWARDEN_TEXT("You have no right to read this file; ask its owner"), {}});
    return std::nullopt;
}

std::optional<core::Error> openToRead(const QString& path, std::ifstream& file) {
    if (auto obstacle = obstacleToRead(path))
        return obstacle;
    file.open(QFile::encodeName(path).toStdString(), std::ios::binary);
    if (file)
        return std::nullopt;
    return unreadable({TAGWARDEN_TEXT("The file cannot be opened: %1"), {std::strerror(errno)}});
}

core::Result<std::string> readFile(const QString& path, std::int64_t limit) {
    if (auto obstacle = obstacleToRead(path))
        return *std::move(obstacle);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(
            {TAGWARDEN_TEXT("The file cannot be opened: %1"), {file.errorString().toStdString()}});
    // One byte more than allowed tells that there is more, also of files that have no size.
    const QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable({TAGWARDEN_TEXT("The file cannot be read to its end: %1"),
                           {file.errorString().toStdString()}});
    if (bytes.size() > limit)
        return tooLarge(limit);
    return bytes.toStdString();
}

std::optional<QString> writeFile(const QString& path, const std::string& bytes) {
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return QCoreApplication::translate("ui", "Its folder is not there");
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    const auto size = static_cast<qint64>(bytes.size());
    // commit() alone would not notice what only fails when buffers are flushed.
    if (file.write(bytes.data(), size) != size || !file.flush()) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return reason;
    }
    if (!file.commit())
        return file.errorString();
    return std::nullopt;
}

} // namespace ui
