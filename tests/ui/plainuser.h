// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// While it lives, this process has no more rights than a user without privileges: root, who may
// write everywhere, becomes nobody. What it is to write must be given to it by giveTo().
#pragma once

#include <QFile>
#include <QString>

#include <unistd.h>

namespace test {

class PlainUser {
public:
    PlainUser()
        : m_isRoot(geteuid() == 0) {
        if (m_isRoot && (setresgid(nobody, nobody, 0) != 0 || setresuid(nobody, nobody, 0) != 0))
            qFatal("cannot become nobody");
    }
    ~PlainUser() {
        if (m_isRoot && (setresuid(0, 0, 0) != 0 || setresgid(0, 0, 0) != 0))
            qFatal("cannot become root again");
    }
    PlainUser(const PlainUser&) = delete;
    PlainUser& operator=(const PlainUser&) = delete;

    // Makes the file or folder one of the plain user's.
    static void giveTo(const QString& path) {
        if (geteuid() == 0 && chown(QFile::encodeName(path).constData(), nobody, nobody) != 0)
            qFatal("cannot give away %s", qPrintable(path));
    }

private:
    static constexpr uid_t nobody = 65534;

    bool m_isRoot;
};

} // namespace test
