// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/imagerow.h"

#include "core/evaluation/explanation.h"
#include "core/evaluation/wording.h"
#include "ui/images/changetext.h"
#include "ui/images/foundtags.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"

#include <algorithm>

namespace ui {

namespace {

QString unknown() {
    return QStringLiteral("–");
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
               : rule        ? tr("rule %1").arg(static_cast<int>(rule->priority))
                             : tr("no rule");
    }
    case imagecolumn::Why:
        return why();
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
        return rule ? QVariant(static_cast<int>(rule->priority)) : QVariant();
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
