// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"

#include "core/policy/rulefields.h"
#include "core/policy/ruletexts.h"
#include "ui/document/changepolicy.h"
#include "ui/document/comparison.h"
#include "ui/document/evaluations.h"
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
    emit inUseChanged();
}

void Document::matchRunning() {
    // The list lives as long as what it was read with.
    m_inUse = m_running && !m_areMadeUp
                  ? std::make_shared<const core::InUse>(
                        std::shared_ptr<const core::RunningList>(m_running, &m_running->list),
                        m_images->store)
                  : nullptr;
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

std::optional<core::MoveObstacle> Document::obstacleToMove(core::RuleId rule,
                                                           std::size_t place) const {
    return core::obstacle(m_policy->draft, rule, place);
}

void Document::previewMove(core::RuleId rule, std::size_t place) {
    if (fault() || obstacleToMove(rule, place))
        return;
    if (!m_moved)
        m_beforeMove = evaluation();
    m_moving = rule;
    m_moved = core::withDraft(*m_policy, moved(rule, place));
    update();
}

void Document::commitMove() {
    if (!m_moved)
        return;
    core::PolicyDraft after = std::exchange(m_moved, std::nullopt)->draft;
    const SharedEvaluation before = std::exchange(m_beforeMove, nullptr);
    const bool isMoved = after != m_policy->draft;
    push(tr("Move rule"), {}, std::move(after));
    emit moveFinished(true);
    if (isMoved)
        emit ruleMoved(m_moving, before);
}

void Document::cancelMove() {
    if (!m_moved)
        return;
    m_moved.reset();
    m_beforeMove.reset();
    update();
    emit moveFinished(false);
}

bool Document::isMoving() const {
    return m_moved.has_value();
}

void Document::moveRule(core::RuleId rule, std::size_t place) {
    cancelMove();
    if (fault() || obstacleToMove(rule, place))
        return;
    const SharedEvaluation before = evaluation();
    push(tr("Move rule %1").arg(nameOf(rule)), {}, moved(rule, place));
    emit ruleMoved(rule, before);
}

std::optional<std::size_t> Document::placeBy(core::RuleId rule, int places) const {
    const std::vector<core::RuleId> order = decidingOrder();
    const auto found = std::ranges::find(order, rule);
    const auto place = found - order.begin() + places;
    if (found == order.end() || place < 0 || place >= std::ssize(order))
        return {};
    return static_cast<std::size_t>(place);
}

bool Document::canMoveBy(core::RuleId rule, int places) const {
    const auto place = placeBy(rule, places);
    return place && !fault() && !obstacleToMove(rule, *place);
}

void Document::moveBy(core::RuleId rule, int places) {
    if (canMoveBy(rule, places))
        moveRule(rule, *placeBy(rule, places));
}

core::RuleId Document::addRule(core::RuleTemplate kind) {
    core::RuleId id{};
    rearrange(tr("Add rule"), [&](core::PolicyDraft& draft) { id = core::addRule(draft, kind); });
    return id;
}

core::RuleId Document::duplicateRule(core::RuleId rule) {
    core::RuleId id{};
    rearrange(tr("Duplicate rule %1").arg(nameOf(rule)), [&id, rule](core::PolicyDraft& draft) {
        const auto index = core::indexOf(draft, rule);
        if (!index)
            return;
        id = core::freshRuleId(draft);
        const auto order = core::decidingOrder(draft);
        const auto place = std::find(order.begin(), order.end(), *index) - order.begin();
        const std::int32_t priority = core::makeRoomAt(draft, static_cast<std::size_t>(place) + 1);
        core::RuleDraft copy = draft.rules[*index];
        copy.id = id;
        core::setPriority(copy, priority);
        draft.rules.insert(draft.rules.begin() + static_cast<std::ptrdiff_t>(*index) + 1, copy);
    });
    return id;
}

void Document::removeRules(const std::vector<core::RuleId>& rules) {
    const QString text = rules.size() == 1 ? tr("Delete rule %1").arg(nameOf(rules.front()))
                                           : tr("Delete %1 rules").arg(rules.size());
    rearrange(text, [&](core::PolicyDraft& draft) {
        std::erase_if(draft.rules, [&](const core::RuleDraft& rule) {
            return std::ranges::count(rules, rule.id) > 0;
        });
    });
}

std::vector<core::RuleId> Document::pasteRules(const std::vector<core::RuleDraft>& rules,
                                               std::size_t place) {
    std::vector<core::RuleId> added;
    rearrange(rules.size() == 1 ? tr("Paste rule") : tr("Paste %1 rules").arg(rules.size()),
              [&](core::PolicyDraft& draft) { added = core::addRules(draft, rules, place); });
    return added;
}

void Document::rearrange(const QString& undoText,
                         const std::function<void(core::PolicyDraft&)>& change) {
    this->change(undoText, [&](core::PolicyDraft& draft) {
        change(draft);
        if (m_renumbers)
            draft = core::renumbered(std::move(draft));
    });
}

core::PolicyDraft Document::moved(core::RuleId rule, std::size_t place) const {
    core::PolicyDraft draft = core::moved(m_policy->draft, rule, place);
    // A rule that is dragged back to where it was has not moved.
    return m_renumbers && draft != m_policy->draft ? core::renumbered(std::move(draft)) : draft;
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

QString Document::nameOf(core::RuleId id) const {
    const core::RuleDraft* found = rule(id);
    const auto priority = found ? core::fieldsOf(*found).priority : std::nullopt;
    return priority ? QString::number(*priority) : QStringLiteral("?");
}

} // namespace ui
