// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/keepingsearch.h"

#include "ui/document/onworker.h"

#include <chrono>
#include <utility>

namespace ui {

KeepingSearch::KeepingSearch(QObject* parent)
    : QObject(parent) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(60));
    connect(&m_soon, &QTimer::timeout, this, &KeepingSearch::start);
}

KeepingSearch::~KeepingSearch() {
    forget();
}

void KeepingSearch::ask(core::KeepingQuestion question,
                        std::shared_ptr<const core::ImageStore> images) {
    forget();
    m_question = std::move(question);
    m_images = std::move(images);
    m_soon.start();
}

void KeepingSearch::forget() {
    m_soon.stop();
    if (m_isCancelled)
        *m_isCancelled = true;
    m_isCancelled.reset();
    m_images.reset();
}

void KeepingSearch::start() {
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    onWorker(
        this,
        [question = std::move(m_question), images = m_images, isCancelled = m_isCancelled] {
            return core::keepingEdits(question, images, isCancelled.get());
        },
        [this, isCancelled = m_isCancelled](const std::vector<core::KeepingEdit>& edits) {
            if (!*isCancelled)
                emit found(edits);
        });
}

} // namespace ui
