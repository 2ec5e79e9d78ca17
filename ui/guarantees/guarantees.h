// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The guarantees that the user has set up, and what is proved of them for the policy that is shown.
// Proofs are made on a worker after each edit, also in the middle of a drag; of its answers only
// the latest counts. They are about the policy as it is written, with the muted rules: these are
// saved, and ECR runs them.
//
//   guarantees.change(tr("Add guarantee"), {.guarantees = {guarantee}});
//   if (const core::Proof* proof = guarantees.proofOf(guarantee))
//       show(*proof);
//
// What a rule protects is a guarantee, too: of each rule that does (protection.h) there is a proof.
#pragma once

#include "core/guarantees/proof.h"
#include "ui/document/document.h"
#include "ui/guarantees/guaranteetext.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

class Guarantees : public QObject {
    Q_OBJECT
public:
    explicit Guarantees(Document& document, QObject* parent = nullptr);

    const GuaranteeList& list() const { return m_list; }
    // As one undo step among those of the policy.
    void change(const QString& undoText, const GuaranteeList& list);
    // Without a step: of a policy that is opened, or when a step is undone.
    void setList(const GuaranteeList& list);

    // Null while nothing is proved of it yet.
    const core::Proof* proofOf(const core::Guarantee& guarantee) const;
    // What the rule protects; nothing where it does not, or is not about tags.
    static std::optional<core::Guarantee> protectionBy(const core::Rule& rule);

    // That the proofs are about; null before the first, and while there is no policy to prove of.
    const core::Policy* policy() const { return m_answer ? &m_answer->policy : nullptr; }
    // Whether newer proofs are to come.
    bool isProving() const { return m_isAtWork; }
    // Whether they take so long that one should be told what there is to be old.
    bool isLate() const { return m_isLate; }

signals:
    void listChanged();
    void proved(); // also when there is nothing to prove of any more
    void late();   // what there is has become old

private:
    // What the proofs are about, and these.
    struct Answer {
        core::Policy policy;
        std::int32_t enough;
        std::vector<core::Guarantee> guarantees;
        std::vector<core::Proof> proofs;
    };

    void followPolicy();
    void request();
    void start();
    void finish();
    void settle(std::shared_ptr<const Answer> answer);

    Document& m_document;
    GuaranteeList m_list;
    std::shared_ptr<const Answer> m_answer;
    std::optional<core::Policy> m_asked; // that proofs are wanted of
    int m_lastRequest = 0;
    int m_started = 0; // the request that the worker has
    bool m_isAtWork = false;
    bool m_isLate = false;
    QTimer m_patience; // from the first request that is not answered
    // A watcher, unlike a continuation, may go before the work is done.
    QFutureWatcher<std::shared_ptr<const Answer>> m_worker;
};

} // namespace ui
