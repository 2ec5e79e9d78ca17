// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/imagerow.h"

#include "core/evaluation/explanation.h"
#include "core/evaluation/wording.h"
#include "core/inuse/inusewording.h"
#include "ui/images/changetext.h"
#include "ui/images/foundtags.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"

#include <algorithm>

namespace ui {

namespace {

// More lines than these make a tool tip higher than a screen.
constexpr std::size_t tagsInToolTip = 40;

QString unknown() {
    return QStringLiteral("–");
}

int priorityOf(const core::Rule& rule) {
    return static_cast<int>(rule.priority);
}

} // namespace

ImageRow::ImageRow(const core::ImageStore& images, const core::Evaluation* evaluation,
                   const ComparedImages* compared, const core::InUse* inUse, bool isHeldOver,
                   core::Instant now, std::optional<std::size_t> selectedRule,
                   core::ImageIndex image)
    : m_images(images)
    , m_evaluation(evaluation)
    , m_compared(compared)
    , m_inUse(inUse)
    , m_isHeldOver(isHeldOver)
    , m_now(now)
    , m_selectedRule(selectedRule)
    , m_image(image) {}

QString ImageRow::text(int column) const {
    switch (column) {
    case imagecolumn::Verdict: {
        if (!m_evaluation)
            return unknown();
        const core::Outcome outcome = m_evaluation->outcome(m_image);
        return verdictSign(outcome) + QLatin1Char(' ') + verdictWord(outcome);
    }
    case imagecolumn::Before:
        return !m_compared ? unknown() : changes() ? beforeText(*m_compared, m_image) : tr("same");
    case imagecolumn::Tags:
        return tagCount() == 0 ? tr("untagged") : tags(tagsInCell).join(QLatin1Char(' '));
    case imagecolumn::Digest:
        return shortDigest(m_images.digest(m_image));
    case imagecolumn::Pushed: {
        const QString pushed = dateText(m_images.pushedAt(m_image));
        return wasRestored() ? pushed + QStringLiteral(" ↻") : pushed;
    }
    case imagecolumn::Age:
        return ageText(m_images.countsFrom(m_image), m_now);
    case imagecolumn::Size:
        return sizeText(m_images.sizeInBytes(m_image));
    case imagecolumn::DecidedBy: {
        const core::Rule* rule = decidingRule();
        return !m_evaluation ? unknown()
               : rule        ? tr("rule %1").arg(priorityOf(*rule))
                             : tr("no rule");
    }
    case imagecolumn::Why:
        return why();
    }
    return {};
}

QString ImageRow::toolTip(int column) const {
    switch (column) {
    case imagecolumn::Verdict:
        return toolTipText(verdictSentence());
    case imagecolumn::Before:
        return m_compared ? toolTipText(changeSentence(*m_compared, m_image)) : QString();
    case imagecolumn::Tags: {
        QStringList lines =
            tagCount() == 0 ? QStringList(tr("The image has no tag.")) : tags(tagsInToolTip);
        if (tagCount() > tagsInToolTip)
            lines << tr("and %1 more tags").arg(tagCount() - tagsInToolTip);
        if (isInUse())
            lines << inUseSentence();
        return toolTipText(lines.join(QLatin1Char('\n')));
    }
    case imagecolumn::Digest:
        return toolTipText(visibleText(m_images.digest(m_image)));
    case imagecolumn::Pushed:
    case imagecolumn::Age: {
        QString times = tr("Pushed %1").arg(fullDateText(m_images.pushedAt(m_image)));
        if (wasRestored())
            times += QLatin1Char('\n') + tr("Restored from the archive %1, and counts from then")
                                             .arg(fullDateText(m_images.countsFrom(m_image)));
        return toolTipText(times);
    }
    case imagecolumn::Size: {
        const auto bytes = m_images.sizeInBytes(m_image);
        return toolTipText(bytes ? tr("%1 bytes").arg(QLocale().toString(qulonglong{*bytes}))
                                 : tr("The list does not say how large the image is."));
    }
    case imagecolumn::DecidedBy: {
        const core::Rule* rule = decidingRule();
        QStringList lines;
        if (rule)
            lines << tr("Rule %1").arg(priorityOf(*rule)) + QStringLiteral(": ") +
                         translated(core::ruleSentence(*rule));
        else if (m_evaluation)
            lines << tr("No rule identifies the image, so it is kept.");
        if (relation() != RuleRelation::None)
            lines << relationSentence();
        return toolTipText(lines.join(QLatin1Char('\n')));
    }
    case imagecolumn::Why: {
        if (!m_evaluation)
            return toolTipText(verdictSentence());
        QStringList lines{why()};
        for (const core::Message& statement : core::statements(*m_evaluation, m_image))
            lines << translated(statement);
        if (const auto outlook = core::outlook(*m_evaluation, m_image); !outlook.pattern.empty())
            lines << translated(outlook);
        return toolTipText(lines.join(QLatin1Char('\n')));
    }
    }
    return {};
}

QString ImageRow::accessibleText(int column) const {
    switch (column) {
    case imagecolumn::Verdict:
        return verdictSentence();
    case imagecolumn::Before:
        return m_compared ? changeSentence(*m_compared, m_image) : tr("Nothing is compared.");
    case imagecolumn::Tags:
        return isInUse()
                   ? tagsSentence() + QLatin1Char(' ') + tr("In use: %1.").arg(inUseSentence())
                   : tagsSentence();
    case imagecolumn::Digest:
        return tr("Digest: %1.").arg(visibleText(m_images.digest(m_image)));
    case imagecolumn::Pushed:
        return tr("Pushed: %1.").arg(fullDateText(m_images.pushedAt(m_image)));
    case imagecolumn::Age:
        return tr("Age: %1.").arg(text(column));
    case imagecolumn::Size:
        return tr("Size: %1.").arg(text(column));
    case imagecolumn::DecidedBy: {
        const QString decided = tr("Decided by: %1.").arg(text(column));
        return relation() == RuleRelation::None ? decided
                                                : decided + QLatin1Char(' ') + relationSentence();
    }
    case imagecolumn::Why:
        return tr("Why: %1.").arg(why());
    }
    return {};
}

QString ImageRow::copyText(int column) const {
    switch (column) {
    case imagecolumn::Verdict:
        return m_evaluation ? verdictWord(m_evaluation->outcome(m_image)) : QString();
    case imagecolumn::Before:
        return changes() ? verdictWord(m_compared->before->outcome(m_image)) +
                               QStringLiteral(", ") + deciderBefore()
                         : text(column);
    case imagecolumn::Tags:
        return tags(tagCount()).join(QLatin1Char(' '));
    case imagecolumn::Digest:
        return visibleText(m_images.digest(m_image));
    case imagecolumn::Pushed:
        return fullDateText(m_images.pushedAt(m_image));
    case imagecolumn::Size: {
        const auto bytes = m_images.sizeInBytes(m_image);
        return bytes ? QString::number(*bytes) : QString();
    }
    default:
        return text(column);
    }
}

QVariant ImageRow::value(int column) const {
    using namespace std::chrono;
    switch (column) {
    case imagecolumn::Verdict:
        return m_evaluation ? QVariant(static_cast<int>(m_evaluation->outcome(m_image)))
                            : QVariant();
    case imagecolumn::Before:
        return changes() ? QVariant(static_cast<int>(m_compared->before->outcome(m_image)))
                         : QVariant();
    case imagecolumn::Tags:
        return tags(tagsInCell);
    case imagecolumn::Digest:
        return visibleText(m_images.digest(m_image));
    case imagecolumn::Pushed:
        return qlonglong{
            floor<milliseconds>(m_images.pushedAt(m_image)).time_since_epoch().count()};
    case imagecolumn::Age:
        return qlonglong{floor<seconds>(m_now - m_images.countsFrom(m_image)).count()};
    case imagecolumn::Size: {
        const auto bytes = m_images.sizeInBytes(m_image);
        return bytes ? QVariant(qulonglong{*bytes}) : QVariant();
    }
    case imagecolumn::DecidedBy: {
        const core::Rule* rule = decidingRule();
        return rule ? QVariant(priorityOf(*rule)) : QVariant();
    }
    case imagecolumn::Why:
        return why();
    }
    return {};
}

QStringList ImageRow::hitTags() const {
    QStringList hits;
    const core::Rule* rule = decidingRule();
    if (rule && !m_evaluation->followsSubject(m_image))
        for (const std::string& tag : core::matchingTags(*rule, m_images, m_image))
            hits << visibleText(tag);
    return hits;
}

const core::Rule* ImageRow::decidingRule() const {
    if (!m_evaluation)
        return nullptr;
    const std::uint8_t rule = m_evaluation->decidingRule(m_image);
    return rule == core::Evaluation::noRule ? nullptr : &m_evaluation->policy().rules[rule];
}

RuleRelation ImageRow::relation() const {
    if (!m_evaluation || !m_selectedRule || !m_evaluation->identifies(*m_selectedRule, m_image))
        return RuleRelation::None;
    if (m_evaluation->actsOn(*m_selectedRule, m_image))
        return RuleRelation::Marks;
    return m_evaluation->wouldActOn(*m_selectedRule, m_image) &&
                   m_evaluation->claimingRule(m_image) != *m_selectedRule
               ? RuleRelation::Loses
               : RuleRelation::Identifies;
}

QStringList ImageRow::tags(std::size_t limit) const {
    QStringList shown;
    for (const core::TagIndex tag : m_images.tags(m_image).first(std::min(limit, tagCount())))
        shown << visibleText(m_images.tagName(tag));
    return shown;
}

QString ImageRow::name() const {
    return tagCount() == 0 ? shortDigest(m_images.digest(m_image))
                           : tags(tagsInCell).join(QLatin1Char(' '));
}

QString ImageRow::why() const {
    return m_evaluation ? translated(core::shortReason(*m_evaluation, m_image)) : unknown();
}

QString ImageRow::verdictSentence() const {
    if (!m_evaluation)
        return tr("%1: not decided.").arg(name());
    const QString word = verdictWord(m_evaluation->outcome(m_image));
    const core::Rule* rule = decidingRule();
    const QString sentence = rule
                                 ? tr("%1: %2. Rule %3 decides: %4.")
                                       .arg(name(), word, QString::number(priorityOf(*rule)), why())
                                 : tr("%1: %2. No rule identifies it.").arg(name(), word);
    return m_isHeldOver
               ? sentence + QLatin1Char(' ') + tr("This was so before the policy had errors.")
               : sentence;
}

QString ImageRow::tagsSentence() const {
    if (tagCount() == 0)
        return tr("The image has no tag.");
    const QString sentence = tr("Tags: %1.").arg(tags(tagsInToolTip).join(QStringLiteral(", ")));
    const QStringList hits = hitTags();
    return hits.isEmpty() ? sentence
                          : sentence + QLatin1Char(' ') +
                                tr("Rule %1 identifies it by %2.")
                                    .arg(QString::number(priorityOf(*decidingRule())),
                                         hits.mid(0, tagsInToolTip).join(QStringLiteral(", ")));
}

QString ImageRow::inUseSentence() const {
    return translated(core::runningSentence(*m_inUse, m_image));
}

QString ImageRow::relationSentence() const {
    const int selected = priorityOf(m_evaluation->policy().rules[*m_selectedRule]);
    switch (relation()) {
    case RuleRelation::Identifies:
        return tr("Rule %1, the selected one, identifies it.").arg(selected);
    case RuleRelation::Marks:
        return tr("Rule %1, the selected one, identifies it and acts on it.").arg(selected);
    case RuleRelation::Loses:
        return tr("Rule %1, the selected one, would act on it, but rule %2 has claimed it.")
            .arg(selected)
            .arg(priorityOf(m_evaluation->policy().rules[m_evaluation->claimingRule(m_image)]));
    case RuleRelation::None:
        break;
    }
    return {};
}

QString ImageRow::deciderBefore() const {
    return changes() ? ui::deciderBefore(*m_compared, m_image) : QString();
}

bool ImageRow::changes() const {
    return m_compared && m_compared->images.change(m_image) != core::Change::Same;
}

bool ImageRow::wasRestored() const {
    return m_images.countsFrom(m_image) != m_images.pushedAt(m_image);
}

} // namespace ui
