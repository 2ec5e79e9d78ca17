// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a window had open, as a value that goes into a file and comes back from it: so much that
// after a crash work goes on where it ended.
#pragma once

#include "core/base/instant.h"
#include "ui/document/history.h"
#include "ui/document/origins.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace ui {

struct WindowLayout {
    QByteArray geometry;
    QByteArray mainSplitter;
    QByteArray rightSplitter;
    QByteArray table;
    int tab = 0; // which of the details is shown
};

struct Session {
    QString title;       // of the policy, fit to show
    QDateTime changedAt; // when this was taken
    PolicyOrigin policy;
    History history;
    std::vector<core::RuleId> muted;
    ImagesOrigin images;
    QStringList running; // absolute paths of what runs
    std::optional<core::Instant> fixedNow;
    QString guarantees; // as text, of a policy that the settings do not know
    WindowLayout layout;
};

std::string toText(const Session& session);
// Nothing where the text is no session, or one of another format.
std::optional<Session> sessionFrom(const std::string& text);

} // namespace ui
