// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the policy and the images of a document came from.
#pragma once

#include "ui/document/wrappedfile.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace ui {

// A file as it was read or written last.
struct KnownFile {
    QString path; // absolute
    std::string text;
};

struct PolicyOrigin {
    QString path; // where it is saved; empty when it has no file yet
    QString name; // where it has no file: of a sample, a part of a file; may be empty
    std::optional<KnownFile> known; // what it was read from, or written to last
    std::optional<WrappedFile> wrapper;
    QString sample = {}; // its name in samples(), where it is one
};

struct ImagesOrigin {
    QStringList paths; // absolute
    QString sample;    // its name, where the images are those of a sample
};

} // namespace ui
