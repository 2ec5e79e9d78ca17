// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/comparison.h"

#include "ui/document/document.h"

#include <utility>

namespace ui {

namespace {

bool areOfOneWorld(const core::Evaluation& before, const core::Evaluation& after) {
    return &before.images() == &after.images() && before.now() == after.now();
}

} // namespace

Comparison::Comparison(const Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document) {
    connect(&document, &Document::imagesChanged, this, &Comparison::takeImages);
    connect(&document, &Document::nowChanged, this, &Comparison::request);
    connect(&document, &Document::evaluationChanged, this, &Comparison::refresh);
    connect(&m_evaluations, &Evaluations::changed, this, [this] {
        refresh();
        emit changed();
    });
}

void Comparison::start(ComparedPolicy other) {
    m_other = std::move(other);
    takeImages();
    emit changed();
}

void Comparison::end() {
    if (!m_other)
        return;
    m_other.reset();
    takeImages();
    emit changed();
}

void Comparison::takeImages() {
    const SharedImages images = m_document.images();
    // The store lives as long as the list that holds it.
    m_evaluations.setImages(std::shared_ptr<const core::ImageStore>(images, &images->store));
    request();
}

void Comparison::request() {
    m_evaluations.request(m_other ? std::optional(m_other->policy) : std::nullopt,
                          m_document.now());
    refresh();
}

void Comparison::refresh() {
    const SharedEvaluation before = m_evaluations.evaluation();
    const SharedEvaluation after = m_document.evaluation();
    if (!before || !after || !areOfOneWorld(*before, *after))
        m_result.reset();
    else if (!m_result || m_result->before != before || m_result->after != after)
        m_result = std::make_shared<const ComparedImages>(
            ComparedImages{before, after, core::ImageComparison(*before, *after)});
}

} // namespace ui
