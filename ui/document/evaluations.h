// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps an evaluation up to date: at once while that costs far less than a frame, else on a
// worker with copies, of whose answers only the latest counts.
#pragma once

#include "core/evaluation/evaluation.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ui {

class Evaluations : public QObject {
    Q_OBJECT
public:
    // Images times rules up to which evaluating takes less than about 2 ms.
    static constexpr std::size_t quickWork = 8'000'000;

    explicit Evaluations(std::size_t quickWorkLimit = quickWork, QObject* parent = nullptr);
    ~Evaluations() override;

    // Forgets the evaluation, which is one of the old images.
    void setImages(std::shared_ptr<const core::ImageStore> images);

    // Asks for an evaluation; nothing for a policy with errors, which has none. True when
    // evaluation() is up to date already, false when changed() will tell.
    bool request(const std::optional<core::Policy>& policy, core::Instant now);

    // Whether changed() is still to come.
    bool isUnderWay() const { return !m_evaluator || m_waiting; }

    // The latest one; null when there is none.
    std::shared_ptr<const core::Evaluation> evaluation() const { return m_evaluation; }

signals:
    void changed();

private:
    struct Request {
        core::Policy policy;
        core::Instant now;
        int number;
    };

    void start(Request request);
    void finish(std::shared_ptr<core::Evaluator> evaluator,
                std::shared_ptr<const core::Evaluation> evaluation, int number);

    std::size_t m_quickWorkLimit;
    std::shared_ptr<const core::ImageStore> m_images;
    // Null while a worker has it: an evaluator has one user at a time.
    std::shared_ptr<core::Evaluator> m_evaluator;
    std::shared_ptr<const core::Evaluation> m_evaluation;
    std::optional<Request> m_waiting;
    int m_lastRequest = 0;
    int m_imagesNumber = 0; // of the last request before the images came
};

} // namespace ui
