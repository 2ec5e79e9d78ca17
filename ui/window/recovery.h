// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Offers what windows left that did not end by themselves, in a bar: restore or discard. Of several
// each can be reached; what is not answered is offered again the next time.
#pragma once

#include "ui/session/sessionfolder.h"
#include "ui/window/messagebars.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <vector>

namespace ui {

class Recovery : public QObject {
    Q_OBJECT
public:
    // Shows the session in the window; false when the user wants to keep what is open there.
    using Restore = std::function<bool(const Session&)>;

    Recovery(MessageBars& bars, Restore restore, QObject* parent = nullptr);
    // What was restored lives on in the window's own file, or was given up with the window.
    ~Recovery() override;

    // Looks into the folder on a worker.
    void look(const QString& folder);
    // What was restored is in the window's own file now.
    void dropRestored();

private:
    void offer();
    void restore();
    void discard();

    MessageBars& m_bars;
    Restore m_restore;
    QFutureWatcher<std::vector<AbandonedSession>> m_looking;
    std::vector<AbandonedSession> m_offered; // the first one is in the bar
    std::vector<AbandonedSession> m_restored;
};

} // namespace ui
