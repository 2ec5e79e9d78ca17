// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one object that owns the truth: the policy's text and draft, images, clock and undo stack.
// Widgets show it and keep no copy of it.
//
//   document.edit(tr("Change count"), {rule, Field::CountNumber},
//                 [=](core::RuleDraft& draft) { core::setCountNumber(draft, 3); });
//
// Every change of the policy goes through edit(), change() or editText(), which compare first and
// push one undo command; findings and evaluation follow by themselves. While the text is broken
// the draft is the last that it said, and only the text can be edited.
#pragma once

#include "core/base/instant.h"
#include "core/evaluation/evaluation.h"
#include "core/images/imagereader.h"
#include "core/inuse/inuse.h"
#include "core/inuse/runningreader.h"
#include "core/policy/check.h"
#include "core/policy/policydraft.h"
#include "core/policy/policyedit.h"
#include "core/policy/policytext.h"
#include "core/policy/ruleorder.h"
#include "core/policy/ruletemplates.h"
#include "ui/document/history.h"
#include "ui/document/mutedrules.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace ui {

class Comparison;
class Evaluations;
class TrapSearch;

// What an edit changes: edits of one field of one rule in a row become one undo step.
enum class Field { None, Description, TagStatus, Entries, CountType, CountNumber, Action };
struct EditedField {
    core::RuleId rule{};
    Field field = Field::None;
    int part = 0; // of Entries: which entry is typed into

    bool operator==(const EditedField&) const = default;
};

using SharedImages = std::shared_ptr<const core::ImageList>;
using SharedRunning = std::shared_ptr<const core::Running>;
using SharedInUse = std::shared_ptr<const core::InUse>;
using SharedEvaluation = std::shared_ptr<const core::Evaluation>;

class Document : public QObject {
    Q_OBJECT
public:
    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    // What is shown: the policy, or while a rule is dragged the policy as it would become.
    const core::PolicyDraft& draft() const;
    // Its text as the user has it, in UTF-8: what is saved.
    const std::string& text() const;
    // Why the text says no policy, with the place in it; nothing while it is whole.
    const std::optional<core::Error>& fault() const;
    // The rules in the order in which they decide.
    std::vector<core::RuleId> decidingOrder() const;
    const core::RuleDraft* rule(core::RuleId id) const;

    // Of the text.
    const std::vector<core::Finding>& findings() const;
    // Of the draft: the same, but while the text is broken what is wrong with the rules that are
    // shown.
    const std::vector<core::Finding>& draftFindings() const { return checkedDraft().findings; }
    // Nothing while the policy has errors or its text is broken.
    const std::optional<core::Policy>& policy() const;

    // Never null; an empty list at first.
    SharedImages images() const;
    // Which of them run now; null while nothing was loaded that runs, and until a worker has found
    // out for new images.
    SharedInUse inUse() const { return m_inUse; }
    // While a rule waits for its first tag, that of the others; while the policy has other errors,
    // that of the policy as it was before them. A policy without rules is evaluated too, though ECR
    // refuses it: every image is kept. Null when there was none before the errors, or while the
    // first evaluation of new images is under way.
    SharedEvaluation evaluation() const;
    // Whether evaluation() is of another policy than the draft: that before the errors it has now.
    bool isHeldOver() const;
    // What evaluation() is of, but with the muted rules: this policy, or that before its errors.
    // Nothing where there is none.
    const std::optional<core::Policy>& decidingPolicy() const;
    bool canDecide() const { return decidingPolicy().has_value(); }
    // Whether evaluation() is about to be replaced by a newer one.
    bool isEvaluating() const;
    // The evaluation before the move that is under way; null when none is.
    SharedEvaluation evaluationBeforeMove() const;

    // Muting a rule is no change of the policy, so no undo step: doing it again undoes it.
    bool isMuted(core::RuleId rule) const { return m_muted.contains(rule); }
    void setMuted(core::RuleId rule, bool isMuted);
    // In the order in which they would decide.
    std::vector<core::RuleId> mutedRules() const;
    core::PolicyDraft draftWithoutMuted() const { return m_muted.without(draft()); }

    // The time that ages are counted to. Without a fixed one it is the time when it was last
    // asked of the clock (when a file was opened or refreshNow() called).
    core::Instant now() const;
    bool isNowFixed() const;
    void setFixedNow(std::optional<core::Instant> now);
    // Asks the clock again, unless a time is fixed or a rule is being moved.
    void refreshNow();

    // Replaces policy and undo history. A draft without a text is laid out.
    void setPolicy(core::PolicyText policy);
    void setPolicy(core::PolicyDraft draft) { setPolicy(core::laidOut(std::move(draft))); }
    void setImages(SharedImages images);
    // Images that are made up: nothing of them runs.
    void setMadeUpImages(SharedImages images);
    // Null forgets what runs. It stays when other images come.
    void setRunning(SharedRunning running);

    // Of a move under way it knows nothing.
    History history() const;
    // Replaces policy and undo history.
    void restore(const History& history);

    // With another policy. Opening a policy ends it.
    Comparison& comparison() const { return *m_comparison; }

    // What ECR accepts in the policy and people regret.
    TrapSearch& traps() const { return *m_traps; }

    QUndoStack& undoStack();
    // Whether the text is the one that was saved last. Steps that leave the policy as it is, such
    // as those on guarantees, do not count, so that this is more often so than the stack is clean.
    bool isSaved() const;

    // One undo step on one rule. Typing merges: steps in a row on one description, number or
    // entry become one.
    void edit(const QString& undoText, const EditedField& field,
              const std::function<void(core::RuleDraft&)>& change);
    // One undo step on the whole draft, never merged.
    void change(const QString& undoText, const std::function<void(core::PolicyDraft&)>& change);
    // The edit as one undo step; nothing where it is not possible (any more).
    void carryOut(const core::PolicyEdit& edit, const QString& undoText);
    // Another text. What is typed in a row becomes one step.
    void editText(std::string text);
    // The same as a step of its own.
    void replaceText(const QString& undoText, std::string text);
    // Lays the text out anew, with the same draft, as one step.
    void layOut();
    // Undoing what was typed since the text was whole: not where it was broken from the start.
    bool canUndoToWholeText() const;
    void undoToWholeText();

    // Moving a rule with the pointer: every previewMove shows the new order at once without an
    // undo step; then commitMove makes it one step, or cancelMove puts everything back.
    // Places count the rules in deciding order from 0.
    std::optional<core::MoveObstacle> obstacleToMove(core::RuleId rule, std::size_t place) const;
    void previewMove(core::RuleId rule, std::size_t place);
    void commitMove();
    void cancelMove();
    bool isMoving() const;
    // The same in one go: for the keyboard.
    void moveRule(core::RuleId rule, std::size_t place);

    // The place that many places after the rule's, or before it; nothing where there is none.
    std::optional<std::size_t> placeBy(core::RuleId rule, int places) const;
    // Whether there is one, and the rule may stand there.
    bool canMoveBy(core::RuleId rule, int places) const;
    void moveBy(core::RuleId rule, int places);

    // Whether a rule that comes, goes or moves gives all of them the priorities 1 to n; else they
    // share out those that there are, and a new rule gets a free one.
    void setRenumbering(bool renumbers) { m_renumbers = renumbers; }

    // Adds a rule as one step and returns its id.
    core::RuleId addRule(core::RuleTemplate kind = core::RuleTemplate::KeepNewest);
    core::RuleId duplicateRule(core::RuleId rule);
    void removeRule(core::RuleId rule) { removeRules({rule}); }
    // Several rules as one step.
    void removeRules(const std::vector<core::RuleId>& rules);
    // Adds copies that decide from `place` on, and returns their ids.
    std::vector<core::RuleId> pasteRules(const std::vector<core::RuleDraft>& rules,
                                         std::size_t place);

signals:
    // Rules, their order or values, or what is muted; findings are new by then.
    void draftChanged();
    void evaluationChanged(); // also when it became null
    void imagesChanged();
    void inUseChanged(); // also with the images, after them, and once more when a worker is done
    void nowChanged();
    void moveFinished(bool committed);
    // By the pointer or in one go; `before` is the evaluation without the move, or null.
    void ruleMoved(core::RuleId rule, const ui::SharedEvaluation& before);

private:
    friend class ChangePolicy;

    const core::PolicyText& shown() const;
    const core::CheckedPolicy& checkedDraft() const { return fault() ? m_checkedDraft : m_checked; }
    void show(SharedPolicyText policy);
    void push(const QString& undoText, const EditedField& field, core::PolicyDraft after);
    SharedPolicyText withText(std::string text);
    void update();
    // Asks for the evaluation; true when it is up to date already.
    bool evaluate();
    // change() for one after which the rules or their order are others.
    void rearrange(const QString& undoText, const std::function<void(core::PolicyDraft&)>& change);
    core::PolicyDraft moved(core::RuleId rule, std::size_t place) const;
    QString nameOf(core::RuleId rule) const;
    void takeImages(SharedImages images);
    void matchRunning();

    SharedPolicyText m_policy;
    std::optional<core::PolicyText> m_moved; // what a move under way has made of m_policy
    core::CheckedPolicy m_checked;
    core::CheckedPolicy m_checkedDraft;           // while the text is broken
    std::optional<core::Policy> m_withoutWaiting; // while rules wait for their first tag
    std::optional<core::Policy> m_lastValid;      // of this file, without moves that are under way
    bool m_renumbers = false;
    bool m_isRestoring = false; // steps are put back, and only the last state is shown
    MutedRules m_muted;
    SharedImages m_images;
    SharedRunning m_running;
    SharedInUse m_inUse;      // of both
    int m_matching = 0;       // which answer of a worker is still wanted
    bool m_areMadeUp = false; // the images
    std::optional<core::Instant> m_fixedNow;
    core::Instant m_now;
    Evaluations* m_evaluations;
    Comparison* m_comparison;
    TrapSearch* m_traps;
    SharedEvaluation m_beforeMove;
    core::RuleId m_moving{}; // while m_moved is there
    QUndoStack m_undoStack;
};

} // namespace ui
