// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Work that leaves the GUI thread, and its answer that comes home.
//
//   onWorker(this, [copy] { return slow(copy); }, [this](const Answer& answer) { show(answer); });
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

#include <type_traits>
#include <utility>

namespace ui {

// Calls `done` with what `work` returns: in the thread of the context, never inside of this call,
// and not at all once the context has gone. The work shares nothing that may go before it.
// (A continuation by QFuture::then asserts in Qt 6.4 when its context goes first.)
template <class Work, class Done>
void onWorker(QObject* context, Work work, Done done) {
    using Answer = std::invoke_result_t<Work>;
    auto* watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::move(done)] {
                         watcher->deleteLater();
                         done(watcher->result());
                     });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace ui
