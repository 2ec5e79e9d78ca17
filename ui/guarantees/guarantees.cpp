// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guarantees/guarantees.h"

#include "core/policy/protection.h"

#include <QPromise>
#include <QUndoCommand>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

// Quicker answers come without a flicker.
constexpr std::chrono::milliseconds patience(200);

// Numbers that are set in a row become one step.
class ChangeGuarantees : public QUndoCommand {
public:
    ChangeGuarantees(Guarantees& guarantees, const QString& text, const GuaranteeList& after)
        : QUndoCommand(text)
        , m_guarantees(guarantees)
        , m_before(guarantees.list())
        , m_after(after) {}

    void undo() override { m_guarantees.setList(m_before); }
    void redo() override { m_guarantees.setList(m_after); }

    int id() const override { return m_before.guarantees == m_after.guarantees ? stepId : -1; }
    bool mergeWith(const QUndoCommand* other) override {
        m_after = static_cast<const ChangeGuarantees*>(other)->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    static constexpr int stepId = 2; // that of steps on the policy is another one

    Guarantees& m_guarantees;
    GuaranteeList m_before;
    GuaranteeList m_after;
};

} // namespace

Guarantees::Guarantees(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document) {
    connect(&document, &Document::draftChanged, this, &Guarantees::followPolicy);
    connect(&m_worker, &QFutureWatcherBase::finished, this, &Guarantees::finish);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isLate = true;
        emit late();
    });
    followPolicy();
}

void Guarantees::followPolicy() {
    if (m_asked == m_document.decidingPolicy())
        return;
    m_asked = m_document.decidingPolicy();
    if (m_asked) {
        request();
    } else {
        ++m_lastRequest;
        settle(nullptr);
    }
}

void Guarantees::change(const QString& undoText, const GuaranteeList& list) {
    m_document.cancelMove();
    if (m_list != list)
        m_document.undoStack().push(new ChangeGuarantees(*this, undoText, list));
}

void Guarantees::setList(const GuaranteeList& list) {
    if (m_list == list)
        return;
    m_list = list;
    emit listChanged();
    if (m_asked)
        request();
}

const core::Proof* Guarantees::proofOf(const core::Guarantee& guarantee) const {
    if (!m_answer || m_answer->enough != m_list.enough)
        return nullptr;
    const auto place = std::ranges::find(m_answer->guarantees, guarantee);
    if (place == m_answer->guarantees.end())
        return nullptr;
    return &m_answer->proofs[static_cast<std::size_t>(place - m_answer->guarantees.begin())];
}

std::optional<core::Guarantee> Guarantees::protectionBy(const core::Rule& rule) {
    const auto* newest = std::get_if<core::KeepNewest>(&rule.limit);
    const auto* tagged = std::get_if<core::Tagged>(&rule.selection.tags);
    if (!newest || !core::protects(*newest) || !tagged)
        return {};
    return core::Guarantee{.keep = tagged->entries};
}

void Guarantees::request() {
    ++m_lastRequest;
    if (!m_isLate && !m_patience.isActive())
        m_patience.start();
    if (m_isAtWork)
        m_worker.cancel(); // after the guarantee that it is at
    else
        start();
}

void Guarantees::start() {
    m_isAtWork = true;
    m_started = m_lastRequest;
    auto answer = std::make_shared<Answer>(Answer{*m_asked, m_list.enough, m_list.guarantees, {}});
    for (const core::Rule& rule : m_asked->rules)
        if (const auto protection = protectionBy(rule))
            answer->guarantees.push_back(*protection);
    m_worker.setFuture(
        QtConcurrent::run([answer](QPromise<std::shared_ptr<const Answer>>& promise) {
            for (const core::Guarantee& guarantee : answer->guarantees) {
                if (promise.isCanceled())
                    return;
                answer->proofs.push_back(
                    core::prove(answer->policy, guarantee, {.enough = answer->enough}));
            }
            promise.addResult(answer);
        }));
}

void Guarantees::finish() {
    m_isAtWork = false;
    if (m_started != m_lastRequest) {
        if (m_asked)
            start();
        return;
    }
    settle(m_worker.result());
}

void Guarantees::settle(std::shared_ptr<const Answer> answer) {
    m_answer = std::move(answer);
    m_patience.stop();
    m_isLate = false;
    emit proved();
}

} // namespace ui
