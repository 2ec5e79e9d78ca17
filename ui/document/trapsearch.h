// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks for traps in the document's policy and images after every change, on a worker with copies
// of whose answers only the latest counts.
//
//   connect(&document.traps(), &TrapSearch::changed, this, &Panel::refresh);
//   document.traps().found();
#pragma once

#include "core/traps/trap.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

class Document;

class TrapSearch : public QObject {
    Q_OBJECT
public:
    TrapSearch(const Document& document, QObject* parent);

    // In the order of their places; none while the policy has errors. Those of the policy before
    // the last change until changed() tells.
    const std::vector<core::Trap>& found() const { return m_found; }
    // Whether found() is of the policy and the images as they are.
    bool isUpToDate() const { return m_shown == m_lastRequest; }

signals:
    void changed();

private:
    struct Request;

    // An edit tells of the draft and then of its evaluation: both are one request.
    void note();
    void request();
    void start(Request request);
    void finish();
    void show(std::vector<core::Trap> traps);

    const Document& m_document;
    QTimer m_soon;
    std::vector<core::Trap> m_found;
    std::shared_ptr<const Request> m_waiting;          // for the worker that is under way
    QFutureWatcher<std::vector<core::Trap>> m_watcher; // of the worker, which shares nothing
    int m_underWay = 0;                                // the request that it answers
    int m_lastRequest = 0;
    int m_shown = 0; // the request that found() answers
};

} // namespace ui
