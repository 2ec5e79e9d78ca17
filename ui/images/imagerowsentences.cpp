// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of a row that says whole sentences: in tool tips, and for screen readers.
#include "core/evaluation/explanation.h"
#include "core/evaluation/wording.h"
#include "core/inuse/inusewording.h"
#include "ui/images/changetext.h"
#include "ui/images/imagerow.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"

namespace ui {

namespace {

// More lines than these make a tool tip higher than a screen.
constexpr std::size_t tagsInToolTip = 40;

int priorityOf(const core::Rule& rule) {
    return static_cast<int>(rule.priority);
}

} // namespace

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

} // namespace ui
