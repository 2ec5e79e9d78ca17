// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/evaluations.h"

#include "core/images/imagestorebuilder.h"
#include "ui/document/onworker.h"

#include <utility>

namespace ui {

Evaluations::Evaluations(std::size_t quickWorkLimit, QObject* parent)
    : QObject(parent)
    , m_quickWorkLimit(quickWorkLimit) {
    setImages(std::make_shared<core::ImageStore>(core::ImageStoreBuilder().build()));
}

Evaluations::~Evaluations() = default;

void Evaluations::setImages(std::shared_ptr<const core::ImageStore> images) {
    m_images = std::move(images);
    // A worker that is under way comes home with an evaluator of the old images; its request
    // number tells.
    m_evaluator = std::make_shared<core::Evaluator>(m_images);
    m_evaluation.reset();
    m_waiting.reset();
    m_imagesNumber = m_lastRequest;
}

bool Evaluations::request(const std::optional<core::Policy>& policy, core::Instant now) {
    ++m_lastRequest;
    m_waiting.reset();
    if (!policy) {
        m_evaluation.reset();
        return true;
    }
    const std::size_t matching = m_evaluator ? m_evaluator->unmatched(*policy) : 0;
    // Matching a selection anew costs about as much as claiming for twenty rules.
    const std::size_t work = m_images->size() * (policy->rules.size() + 20 * matching);
    if (m_evaluator && work <= m_quickWorkLimit) {
        m_evaluation =
            std::make_shared<const core::Evaluation>(m_evaluator->evaluate(*policy, now));
        return true;
    }
    Request request{*policy, now, m_lastRequest};
    if (m_evaluator)
        start(std::move(request));
    else
        m_waiting = std::move(request);
    return false;
}

void Evaluations::start(Request request) {
    using Answer =
        std::pair<std::shared_ptr<core::Evaluator>, std::shared_ptr<const core::Evaluation>>;
    onWorker(
        this,
        [evaluator = std::exchange(m_evaluator, nullptr), policy = std::move(request.policy),
         now = request.now] {
            auto evaluation =
                std::make_shared<const core::Evaluation>(evaluator->evaluate(policy, now));
            return Answer(evaluator, std::move(evaluation));
        },
        [this, number = request.number](const Answer& answer) {
            finish(answer.first, answer.second, number);
        });
}

void Evaluations::finish(std::shared_ptr<core::Evaluator> evaluator,
                         std::shared_ptr<const core::Evaluation> evaluation, int number) {
    if (number <= m_imagesNumber)
        return;
    m_evaluator = std::move(evaluator);
    if (number == m_lastRequest) {
        m_evaluation = std::move(evaluation);
        emit changed();
    } else if (m_waiting) {
        start(*std::exchange(m_waiting, std::nullopt));
    }
}

} // namespace ui
