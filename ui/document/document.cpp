// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"

#include "ui/document/changepolicy.h"
#include "ui/document/comparison.h"
#include "ui/document/evaluations.h"
#include "ui/document/onworker.h"
#include "ui/document/trapsearch.h"
#include "ui/document/waitingrules.h"

#include <algorithm>

namespace ui {

namespace {

// A step holds a text and a draft; of a policy as long as ECR takes it, these are some 130 kB.
constexpr int undoLimit = 200;

core::Instant clockNow() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace

Document::Document(QObject* parent)
    : QObject(parent)
    , m_policy(std::make_shared<core::PolicyText>(core::laidOut(core::emptyDraft())))
    , m_images(std::make_shared<core::ImageList>())
    , m_now(clockNow())
    , m_evaluations(new Evaluations(Evaluations::quickWork, this))
    , m_comparison(new Comparison(*this, this))
    , m_traps(new TrapSearch(*this, this)) {
    m_undoStack.setUndoLimit(undoLimit);
    connect(m_evaluations, &Evaluations::changed, this, &Document::evaluationChanged);
    m_checked = core::checkPolicyText(*m_policy);
    m_lastValid.emplace();
}

Document::~Document() = default;

const core::PolicyText& Document::shown() const {
    return m_moved ? *m_moved : *m_policy;
}

const core::PolicyDraft& Document::draft() const {
    return shown().draft;
}

std::vector<core::RuleId> Document::decidingOrder() const {
    std::vector<core::RuleId> ids;
    for (const std::size_t index : core::decidingOrder(draft()))
        ids.push_back(draft().rules[index].id);
    return ids;
}

const core::RuleDraft* Document::rule(core::RuleId id) const {
    const auto index = core::indexOf(draft(), id);
    return index ? &draft().rules[*index] : nullptr;
}

const std::vector<core::Finding>& Document::findings() const {
    return m_checked.findings;
}

const std::optional<core::Policy>& Document::policy() const {
    return m_checked.policy;
}

SharedImages Document::images() const {
    return m_images;
}

SharedEvaluation Document::evaluation() const {
    return m_evaluations->evaluation();
}

bool Document::isHeldOver() const {
    return !checkedDraft().policy && !m_withoutWaiting && !draft().rules.empty() && evaluation();
}

const std::optional<core::Policy>& Document::decidingPolicy() const {
    if (policy())
        return policy();
    return m_withoutWaiting ? m_withoutWaiting : m_lastValid;
}

bool Document::isEvaluating() const {
    return m_evaluations->isUnderWay();
}

SharedEvaluation Document::evaluationBeforeMove() const {
    return m_beforeMove;
}

void Document::setMuted(core::RuleId rule, bool isMuted) {
    if (m_muted.contains(rule) == isMuted)
        return;
    cancelMove();
    m_muted.set(rule, isMuted);
    update();
}

std::vector<core::RuleId> Document::mutedRules() const {
    std::vector<core::RuleId> rules = decidingOrder();
    std::erase_if(rules, [this](core::RuleId rule) { return !isMuted(rule); });
    return rules;
}

core::Instant Document::now() const {
    return m_fixedNow.value_or(m_now);
}

bool Document::isNowFixed() const {
    return m_fixedNow.has_value();
}

void Document::setFixedNow(std::optional<core::Instant> now) {
    if (m_fixedNow == now)
        return;
    m_fixedNow = now;
    m_now = clockNow();
    const bool isUpToDate = evaluate();
    emit nowChanged();
    if (isUpToDate)
        emit evaluationChanged();
}

void Document::refreshNow() {
    if (m_fixedNow || m_moved)
        return;
    m_now = clockNow();
    const bool isUpToDate = evaluate();
    emit nowChanged();
    if (isUpToDate)
        emit evaluationChanged();
}

void Document::setPolicy(core::PolicyText policy) {
    m_undoStack.clear();
    m_lastValid.reset();
    m_comparison->end();
    m_muted.clear();
    show(std::make_shared<const core::PolicyText>(std::move(policy)));
}

void Document::setImages(SharedImages images) {
    m_areMadeUp = false;
    takeImages(std::move(images));
}

void Document::setMadeUpImages(SharedImages images) {
    m_areMadeUp = true;
    takeImages(std::move(images));
}

void Document::takeImages(SharedImages images) {
    cancelMove();
    m_images = std::move(images);
    // The store lives as long as the list that holds it.
    m_evaluations->setImages(std::shared_ptr<const core::ImageStore>(m_images, &m_images->store));
    m_inUse = nullptr;
    matchRunning();
    const bool isUpToDate = evaluate();
    emit imagesChanged();
    if (m_running)
        emit inUseChanged();
    if (isUpToDate)
        emit evaluationChanged();
}

void Document::setRunning(SharedRunning running) {
    m_running = std::move(running);
    matchRunning();
    if (!m_running) {
        m_inUse = nullptr;
        emit inUseChanged();
    }
}

void Document::matchRunning() {
    const int number = ++m_matching;
    if (!m_running || m_areMadeUp)
        return;
    onWorker(
        this,
        [running = m_running, images = m_images] {
            // The list lives as long as what it was read with.
            return std::make_shared<const core::InUse>(
                std::shared_ptr<const core::RunningList>(running, &running->list), images->store);
        },
        [this, number](const SharedInUse& inUse) {
            if (number != m_matching)
                return;
            m_inUse = inUse;
            emit inUseChanged();
        });
}

QUndoStack& Document::undoStack() {
    return m_undoStack;
}

void Document::edit(const QString& undoText, const EditedField& field,
                    const std::function<void(core::RuleDraft&)>& change) {
    cancelMove();
    core::PolicyDraft after = m_policy->draft;
    const auto index = core::indexOf(after, field.rule);
    if (!index)
        return;
    change(after.rules[*index]);
    const bool isTyped = field.field == Field::Description || field.field == Field::Entries ||
                         field.field == Field::CountNumber;
    push(undoText, isTyped ? field : EditedField{}, std::move(after));
}

void Document::change(const QString& undoText,
                      const std::function<void(core::PolicyDraft&)>& change) {
    cancelMove();
    core::PolicyDraft after = m_policy->draft;
    change(after);
    push(undoText, {}, std::move(after));
}

void Document::carryOut(const core::PolicyEdit& edit, const QString& undoText) {
    cancelMove();
    if (fault() || !core::isPossible(m_policy->draft, edit))
        return;
    const auto apply = [&edit](core::PolicyDraft& draft) {
        draft = core::edited(std::move(draft), edit);
    };
    if (std::holds_alternative<core::SetLimit>(edit))
        change(undoText, apply);
    else
        rearrange(undoText, apply);
}

void Document::show(SharedPolicyText policy) {
    const bool wasMoving = std::exchange(m_moved, std::nullopt).has_value();
    m_beforeMove.reset();
    m_policy = std::move(policy);
    if (m_isRestoring)
        return;
    update();
    if (wasMoving)
        emit moveFinished(false);
}

void Document::push(const QString& undoText, const EditedField& field, core::PolicyDraft after) {
    if (fault() || after == m_policy->draft) {
        update(); // what was shown meanwhile may differ
        return;
    }
    m_muted.welcomeNew(m_policy->draft, after);
    m_undoStack.push(new ChangePolicy(
        *this, undoText, field, m_policy,
        std::make_shared<const core::PolicyText>(core::withDraft(*m_policy, std::move(after)))));
}

void Document::update() {
    m_checked = core::checkPolicyText(shown());
    if (fault())
        m_checkedDraft = core::checkDraft(draft());
    if (draft().rules.empty() && !fault())
        m_lastValid.emplace();
    m_withoutWaiting = checkedDraft().policy ? std::nullopt : policyWithoutWaiting(draft());
    const auto& valid = checkedDraft().policy ? checkedDraft().policy : m_withoutWaiting;
    if (valid && !m_moved)
        m_lastValid = valid;
    const bool isUpToDate = evaluate();
    emit draftChanged();
    if (isUpToDate)
        emit evaluationChanged();
}

bool Document::evaluate() {
    const std::optional<core::Policy>& evaluated = decidingPolicy();
    return m_evaluations->request(
        evaluated ? std::optional(m_muted.without(*evaluated)) : std::nullopt, now());
}

} // namespace ui
