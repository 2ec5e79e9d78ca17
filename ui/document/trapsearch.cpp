// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/trapsearch.h"

#include "core/json/jsonreader.h"
#include "core/traps/findtraps.h"
#include "ui/document/document.h"

#include <QtConcurrentRun>

#include <utility>

namespace ui {

// All that the worker needs, so that it looks at nothing that may change.
struct TrapSearch::Request {
    core::Policy policy;
    core::PolicyDraft draft;
    std::string text;
    SharedEvaluation evaluation; // of the policy, or null
    SharedImages images;         // which the evaluation is about
    int number;

    std::vector<core::Trap> answer() const {
        const auto json = core::readJson(text);
        if (!json)
            return {}; // such a text has no policy
        return core::findTraps(policy, draft, json->places, evaluation.get());
    }
};

TrapSearch::TrapSearch(const Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document) {
    m_soon.setSingleShot(true);
    connect(&document, &Document::draftChanged, this, &TrapSearch::note);
    connect(&document, &Document::evaluationChanged, this, &TrapSearch::note);
    connect(&m_soon, &QTimer::timeout, this, &TrapSearch::request);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TrapSearch::finish);
}

void TrapSearch::note() {
    ++m_lastRequest;
    m_waiting.reset();
    if (m_document.policy())
        m_soon.start();
    else
        show({});
}

void TrapSearch::request() {
    if (!m_document.policy() || m_document.isEvaluating())
        return; // note() has shown none, or evaluationChanged() is to come
    const SharedEvaluation evaluation = m_document.evaluation();
    // With muted rules the evaluation is of another policy, and tells nothing about this one.
    const bool isOfPolicy = evaluation && evaluation->policy() == *m_document.policy();
    Request request{*m_document.policy(), m_document.draft(),
                    m_document.text(),    isOfPolicy ? evaluation : nullptr,
                    m_document.images(),  m_lastRequest};
    if (m_watcher.isRunning())
        m_waiting = std::make_shared<const Request>(std::move(request));
    else
        start(std::move(request));
}

void TrapSearch::start(Request request) {
    m_underWay = request.number;
    m_watcher.setFuture(
        QtConcurrent::run([request = std::move(request)] { return request.answer(); }));
}

void TrapSearch::finish() {
    if (m_underWay == m_lastRequest)
        show(m_watcher.result());
    else if (m_waiting)
        start(*std::exchange(m_waiting, nullptr));
}

void TrapSearch::show(std::vector<core::Trap> traps) {
    m_shown = m_lastRequest;
    m_found = std::move(traps);
    emit changed();
}

} // namespace ui
