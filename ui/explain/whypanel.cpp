// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/whypanel.h"

#include "core/evaluation/wording.h"
#include "core/inuse/inusewording.h"
#include "ui/document/comparison.h"
#include "ui/explain/keepingoffers.h"
#include "ui/images/changetext.h"
#include "ui/problems/policystate.h"
#include "ui/style/badges.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel* plainLabel() {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

void setColour(QWidget* widget, const QColor& colour) {
    QPalette palette = widget->palette();
    if (palette.color(QPalette::WindowText) == colour)
        return;
    palette.setColor(QPalette::WindowText, colour);
    widget->setPalette(palette);
}

QString titleOf(const core::ImageStore& images, core::ImageIndex image) {
    QStringList tags;
    for (const core::TagIndex tag : images.tags(image))
        tags << visibleText(images.tagName(tag));
    return tags.isEmpty() ? WhyPanel::tr("untagged image") : tags.join(QStringLiteral("  "));
}

bool isDeciding(core::RuleStep::Kind kind) {
    using Kind = core::RuleStep::Kind;
    return kind == Kind::ClaimsAndActs || kind == Kind::ClaimsAndKeeps ||
           kind == Kind::ClaimsAndSpares;
}

bool identifies(core::RuleStep::Kind kind) {
    using Kind = core::RuleStep::Kind;
    return isDeciding(kind) || kind == Kind::ActsTooLate || kind == Kind::KeepsToo ||
           kind == Kind::SparesToo;
}

bool identifies(const core::Rule& rule, const core::ImageStore& images, core::ImageIndex image) {
    if (rule.selection.storageClass != images.kind(image).storageClass())
        return false;
    if (std::holds_alternative<core::Tagged>(rule.selection.tags))
        return !core::matchingTags(rule, images, image).empty();
    return std::holds_alternative<core::AnyImage>(rule.selection.tags) ||
           images.tags(image).empty();
}

// That muted rules took no part, and which of them would have claimed the image; empty where none
// is muted.
QString mutedNote(const Document& document, const core::Evaluation& evaluation,
                  core::ImageIndex image) {
    const auto& policy = document.decidingPolicy();
    if (!policy || document.mutedRules().empty())
        return {};
    const auto claimer = evaluation.verdict(image).rule;
    QStringList names;
    for (const core::Rule& rule : policy->rules) {
        if (!document.isMuted(rule.id))
            continue;
        const bool isFirst =
            !claimer || rule.priority < evaluation.policy().rules[*claimer].priority;
        if (isFirst && identifies(rule, evaluation.images(), image))
            return WhyPanel::tr(
                       "Muted rules are left out here. Were it not muted, rule %1 would claim "
                       "this image.")
                .arg(static_cast<int>(rule.priority));
        names << QString::number(static_cast<int>(rule.priority));
    }
    return WhyPanel::tr("Muted rules are left out here: %1. None of them would claim this image.")
        .arg(names.join(QStringLiteral(", ")));
}

} // namespace

struct WhyPanel::StepRow : QWidget {
    StepRow()
        : badge(new RuleBadge)
        , label(plainLabel()) {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::small);
        row->addWidget(badge, 0, Qt::AlignTop);
        row->addWidget(label, 1);
    }

    RuleBadge* const badge;
    QLabel* const label;
};

WhyPanel::WhyPanel(Document& document, QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_hint(plainLabel())
    , m_head(new QWidget)
    , m_title(plainLabel())
    , m_digest(plainLabel())
    , m_verdict(new VerdictBadge)
    , m_use(plainLabel())
    , m_steps(new QVBoxLayout)
    , m_notes(plainLabel())
    , m_offers(new KeepingOffers(document)) {
    setAccessibleName(tr("Why"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_use->setFont(bold);
    m_digest->setFont(monospaceFont(font()));
    m_hint->setAlignment(Qt::AlignCenter);
    // Text that can be selected is laid out anew with each question how high it is.
    m_hint->setTextInteractionFlags(Qt::NoTextInteraction);
    m_hint->setObjectName(QStringLiteral("hint"));

    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(space::medium);
    head->addWidget(m_verdict, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    head->addWidget(m_digest);
    m_digest->setWordWrap(false);

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(space::small);
    m_steps->setSpacing(space::small);
    layout->addWidget(m_head);
    layout->addWidget(m_use);
    layout->addLayout(m_steps);
    layout->addWidget(m_notes);
    layout->addWidget(m_offers);
    layout->addWidget(m_hint);
    layout->addStretch();
    setWidget(content);

    connect(&document, &Document::imagesChanged, this, [this] { setImage(std::nullopt); });
    connect(&document, &Document::evaluationChanged, this, &WhyPanel::refresh);
    connect(&document.comparison(), &Comparison::changed, this, &WhyPanel::refresh);
    connect(&document, &Document::inUseChanged, this, &WhyPanel::refresh);
    refresh();
}

void WhyPanel::setImage(std::optional<core::ImageIndex> image) {
    m_image = image;
    refresh();
}

QString WhyPanel::text() const {
    if (m_head->isHidden())
        return m_hint->text();
    QStringList lines{m_title->text(), m_verdict->accessibleName()};
    if (!m_use->isHidden())
        lines << m_use->text();
    for (const StepRow* row : m_rows)
        if (!row->isHidden())
            lines << row->badge->accessibleName() + QStringLiteral(": ") + row->label->text();
    if (!m_notes->isHidden())
        lines << m_notes->text();
    if (!m_offers->isHidden())
        lines << m_offers->text();
    return lines.join(QLatin1Char('\n'));
}

void WhyPanel::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // the labels get theirs after this
        QMetaObject::invokeMethod(this, &WhyPanel::refresh, Qt::QueuedConnection);
}

void WhyPanel::refresh() {
    const SharedEvaluation evaluation = m_document.evaluation();
    m_offers->setImage(m_image);
    if (!m_image)
        showHint(
            m_document.images()->store.size() == 0
                ? tr("Open a list of images to see what happens to each, and why.")
                : tr("Select an image in the table to see, rule by rule, what happens to it."));
    else if (!evaluation && !m_document.policy())
        showHint(tr("The policy has errors, so nothing is decided. See Problems."));
    else if (!evaluation)
        showHint(tr("Being evaluated…"));
    else
        showImage(*evaluation);
}

void WhyPanel::showHint(const QString& hint) {
    m_hint->setText(hint);
    setColour(m_hint, colours(palette()).soft);
    m_hint->show();
    m_head->hide();
    m_use->hide();
    m_notes->hide();
    for (StepRow* row : m_rows)
        row->hide();
}

void WhyPanel::showImage(const core::Evaluation& evaluation) {
    const core::ImageStore& images = evaluation.images();
    const core::Explanation explanation = core::explain(evaluation, *m_image);
    m_hint->hide();
    m_title->setText(titleOf(images, *m_image));
    m_digest->setText(shortDigest(images.digest(*m_image)));
    setPlainToolTip(*m_digest, visibleText(images.digest(*m_image)));
    setColour(m_digest, colours(palette()).soft);
    m_verdict->setOutcome(explanation.verdict.outcome);
    m_head->show();
    showUse(evaluation);
    showSteps(evaluation, explanation);

    QStringList notes;
    if (m_document.isHeldOver())
        notes << stateOf(m_document).text;
    if (const SharedComparison compared = m_document.comparison().result())
        notes << QStringLiteral("⇄ ") + changeSentence(*compared, *m_image);
    for (const core::Message& statement : core::statements(evaluation, *m_image))
        notes << translated(statement);
    const QString muted = mutedNote(m_document, evaluation, *m_image);
    if (!muted.isEmpty())
        notes << muted;
    if (explanation.steps.empty() && muted.isEmpty())
        notes << QStringLiteral("⏳ ") + tr("The policy has no rules, so every image is kept.");
    for (const core::Message& outlook : core::outlooks(evaluation, *m_image))
        notes << QStringLiteral("⏳ ") + translated(outlook);
    m_notes->setText(notes.join(QLatin1Char('\n')));
    setColour(m_notes, colours(palette()).soft);
    m_notes->setVisible(!notes.isEmpty());
}

void WhyPanel::showUse(const core::Evaluation& evaluation) {
    const SharedInUse inUse = m_document.inUse();
    const bool isInUse = inUse && inUse->images().contains(*m_image);
    m_use->setVisible(isInUse);
    if (!isInUse)
        return;
    const bool stays = evaluation.outcome(*m_image) == core::Outcome::Keep;
    m_use->setText(stays
                       ? QStringLiteral("▶ ") + translated(core::runningSentence(*inUse, *m_image))
                       : severitySign(core::Severity::Error) + QLatin1Char(' ') +
                             translated(core::lostSentence(*inUse, evaluation, *m_image)));
    setColour(m_use,
              stays ? colours(palette()).text : severityColour(core::Severity::Error, palette()));
}

void WhyPanel::showSteps(const core::Evaluation& evaluation, const core::Explanation& explanation) {
    while (m_rows.size() < explanation.steps.size()) {
        m_rows.push_back(new StepRow);
        m_steps->addWidget(m_rows.back());
    }
    const Colours& c = colours(palette());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        StepRow* row = m_rows[i];
        row->setVisible(i < explanation.steps.size());
        if (i >= explanation.steps.size())
            continue;
        const core::RuleStep& step = explanation.steps[i];
        const core::Rule& rule = evaluation.policy().rules[step.rule];
        row->badge->setRule(rule.id, static_cast<int>(rule.priority));
        row->label->setText(translated(core::sentence(step, evaluation, *m_image)));
        QFont font = this->font();
        font.setBold(isDeciding(step.kind));
        row->label->setFont(font);
        setColour(row->label, identifies(step.kind) ? c.text : c.soft);
    }
}

} // namespace ui
