// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filekind.h"

#include "core/images/bytesource.h"
#include "ui/document/files.h"

#include <fstream>
#include <string>

namespace ui {

core::TextKind kindOfFile(const QString& path) {
    std::ifstream file;
    if (openToRead(path, file))
        return core::TextKind::Unknown;
    const bool isPacked = file.peek() == 0x1f;
    const core::ReadProgress unheard;
    core::ByteSource source(file, unheard, 0);
    std::string start(4096, '\0');
    start.resize(source.read(start));
    const core::TextKind kind = core::kindOfText(start);
    return isPacked && kind == core::TextKind::Unknown ? core::TextKind::Images : kind;
}

} // namespace ui
