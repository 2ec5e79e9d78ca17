// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulecontrols.h"

#include "core/policy/protection.h"
#include "ui/rules/entrieseditor.h"
#include "ui/rules/fieldcontrols.h"
#include "ui/rules/flowlayout.h"
#include "ui/rules/spellededit.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

template <class Enum>
std::optional<int> choice(const std::optional<Enum>& value) {
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

// The choice after the count types: a count that is not meant as one.
constexpr int alwaysKeep = 4;
constexpr std::int32_t usualCount = 10;

QString unitText(const core::RuleFields& fields) {
    if (core::protects(fields))
        return QCoreApplication::translate("ui", "above any number");
    if (!fields.countType)
        return QCoreApplication::translate("ui", "then");
    switch (*fields.countType) {
    case core::CountType::ImageCountMoreThan:
        return QCoreApplication::translate("ui", "then");
    case core::CountType::SinceImagePushed:
        return QCoreApplication::translate("ui", "days ago, then");
    case core::CountType::SinceImagePulled:
        break;
    case core::CountType::SinceImageTransitioned:
        break;
    }
    return QCoreApplication::translate("ui", "days, then");
}

FlowLayout* newFlow() {
    auto* flow = new FlowLayout;
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::tiny + 2);
    return flow;
}

} // namespace

RuleControls::RuleControls(Document& document, core::RuleId rule, QObject& keys, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_rule(rule)
    , m_description(new SpelledEdit(this))
    // In the order of core::TagStatus, core::CountType (and alwaysKeep) and core::RuleAction.
    , m_tagStatus(new ChoiceBox(
          {tr("tagged, prefix"), tr("tagged, pattern"), tr("untagged"), tr("any image")},
          tr("Which images"), this))
    , m_countType(new ChoiceBox({tr("keep newest"), tr("pushed more than"), tr("not pulled for"),
                                 tr("in the archive for"), tr("always keep")},
                                tr("Limit"), this))
    , m_countNumber(new CountBox(this))
    , m_unit(new QLabel(this))
    , m_action(new ChoiceBox({tr("expire"), tr("archive")}, tr("Action"), this)) {
    m_description->setProperty("quiet", true);
    m_description->setPlaceholderText(tr("Add a description"));
    m_description->setAccessibleName(tr("Description"));
    m_countNumber->setAccessibleName(tr("Number"));
    m_unit->setTextFormat(Qt::PlainText);

    auto* images = newFlow();
    images->addWidget(m_tagStatus);
    m_entries = new EntriesEditor(document, *images, keys, this);
    auto* limit = newFlow();
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_countType, m_countNumber, m_unit, m_action})
        limit->addWidget(widget);

    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::small - 2);
    lines->addWidget(m_description);
    lines->addLayout(images);
    lines->addLayout(limit);

    for (QWidget* widget : std::initializer_list<QWidget*>{m_description, m_tagStatus, m_countType,
                                                           m_countNumber, m_action})
        widget->installEventFilter(&keys);

    connect(m_description, &SpelledEdit::valueEdited, this, [this] {
        edit(tr("Change description"), Field::Description, 0, [this](core::RuleDraft& draft) {
            core::setDescription(draft, m_description->value());
        });
    });
    connect(m_tagStatus, &QComboBox::activated, this, [this](int index) {
        edit(tr("Change which images"), Field::TagStatus, 0, [=](core::RuleDraft& draft) {
            core::setTagStatus(draft, static_cast<core::TagStatus>(index));
        });
    });
    connect(m_entries, &EntriesEditor::typed, this,
            [this](const std::vector<std::string>& entries, int part) {
                edit(tr("Change tag"), Field::Entries, part,
                     [&](core::RuleDraft& draft) { core::setEntries(draft, entries); });
                m_entries->showMatches(); // the evaluation may take longer
            });
    connect(m_entries, &EntriesEditor::changed, this,
            [this](const std::vector<std::string>& entries) {
                m_document.change(tr("Change tags"), [&](core::PolicyDraft& draft) {
                    if (const auto index = core::indexOf(draft, m_rule))
                        core::setEntries(draft.rules[*index], entries);
                });
            });
    connect(m_entries, &EntriesEditor::tabStopsChanged, this, &RuleControls::tabStopsChanged);
    connect(m_countType, &QComboBox::activated, this, [this](int index) {
        edit(tr("Change limit"), Field::CountType, 0, [=](core::RuleDraft& draft) {
            const bool wasProtection = core::protects(core::fieldsOf(draft));
            if (index == alwaysKeep) {
                core::protect(draft);
                return;
            }
            if (wasProtection)
                core::setCountNumber(draft, usualCount); // it was no real number
            core::setCountType(draft, static_cast<core::CountType>(index));
        });
    });
    connect(m_countNumber, &CountBox::edited, this, [this](int number) {
        edit(tr("Change number"), Field::CountNumber, 0,
             [=](core::RuleDraft& draft) { core::setCountNumber(draft, number); });
    });
    connect(m_action, &QComboBox::activated, this, [this](int index) {
        edit(tr("Change action"), Field::Action, 0, [=](core::RuleDraft& draft) {
            core::setAction(draft, static_cast<core::RuleAction>(index));
        });
    });
}

void RuleControls::show(const core::RuleFields& fields) {
    m_description->setValue(fields.description);
    setPlainToolTip(*m_description, m_description->text());

    m_tagStatus->showChoice(choice(fields.tagStatus));
    const bool hasEntries = fields.tagStatus == core::TagStatus::TaggedPrefix ||
                            fields.tagStatus == core::TagStatus::TaggedPattern;
    m_entries->setVisible(hasEntries);
    m_entries->show(hasEntries ? fields.entries : std::vector<std::string>{},
                    fields.tagStatus == core::TagStatus::TaggedPattern ? core::EntryKind::Pattern
                                                                       : core::EntryKind::Prefix);
    const bool isProtection = core::protects(fields);
    m_countType->showChoice(isProtection ? alwaysKeep : choice(fields.countType));
    m_countNumber->showNumber(fields.countNumber);
    m_unit->setText(unitText(fields));
    m_action->showChoice(choice(fields.action));
    m_action->setHidden(isProtection); // it never comes to that
}

void RuleControls::showMatches() {
    m_entries->showMatches();
}

void RuleControls::focusField(Field field) {
    switch (field) {
    case Field::TagStatus:
        m_tagStatus->setFocus(Qt::OtherFocusReason);
        return;
    case Field::Entries:
        if (m_entries->isVisible())
            m_entries->focusFirst();
        else
            m_tagStatus->setFocus(Qt::OtherFocusReason);
        return;
    case Field::CountType:
        m_countType->setFocus(Qt::OtherFocusReason);
        return;
    case Field::CountNumber:
        m_countNumber->setFocus(Qt::OtherFocusReason);
        m_countNumber->selectAll();
        return;
    case Field::Action:
        m_action->setFocus(Qt::OtherFocusReason);
        return;
    case Field::Description:
    case Field::None:
        m_description->setFocus(Qt::OtherFocusReason);
        return;
    }
}

std::vector<QWidget*> RuleControls::tabStops() const {
    std::vector<QWidget*> stops{m_description, m_tagStatus};
    const auto entries = m_entries->tabStops();
    stops.insert(stops.end(), entries.begin(), entries.end());
    stops.insert(stops.end(), {m_countType, m_countNumber, m_action});
    return stops;
}

void RuleControls::edit(const QString& undoText, Field field, int part,
                        const std::function<void(core::RuleDraft&)>& change) {
    m_document.edit(undoText, {m_rule, field, part}, change);
}

} // namespace ui
