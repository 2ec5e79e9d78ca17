// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks for the changes of the policy that would keep an image, on a worker with copies; of its
// answers only the latest counts, and the others are told to stop.
//
//   search.ask(question, images);
//   // found() comes later, or never when something else is asked meanwhile
#pragma once

#include "core/foresight/keepingedits.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <vector>

namespace ui {

class KeepingSearch : public QObject {
    Q_OBJECT
public:
    explicit KeepingSearch(QObject* parent = nullptr);
    ~KeepingSearch() override;

    void ask(core::KeepingQuestion question, std::shared_ptr<const core::ImageStore> images);
    void forget();

signals:
    void found(const std::vector<core::KeepingEdit>& edits);

private:
    void start();

    QTimer m_soon; // gathers what is typed or walked through in a row
    core::KeepingQuestion m_question;
    std::shared_ptr<const core::ImageStore> m_images;
    std::shared_ptr<std::atomic<bool>> m_isCancelled; // of the worker that is under way
};

} // namespace ui
