// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/findingmodel.h"

#include "core/policy/rulefields.h"
#include "core/traps/findtraps.h"
#include "ui/document/trapsearch.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ui {

namespace {

Field fieldOf(std::string_view pointer) {
    static constexpr std::array<std::pair<std::string_view, Field>, 9> names{{
        {"/description", Field::Description},
        {"/tagStatus", Field::TagStatus},
        {"/tagPrefixList", Field::Entries},
        {"/tagPatternList", Field::Entries},
        {"/countNumber", Field::CountNumber},
        {"/countType", Field::CountType},
        {"/countUnit", Field::CountType},
        {"/storageClass", Field::CountType},
        {"/action", Field::Action},
    }};
    for (const auto& [name, field] : names)
        if (pointer.find(name) != std::string_view::npos)
            return field;
    return Field::None;
}

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

QString ruleName(const core::PolicyDraft& draft, std::optional<std::size_t> rule) {
    if (!rule || *rule >= draft.rules.size())
        return {};
    const auto priority = core::fieldsOf(draft.rules[*rule]).priority;
    const auto sharing = std::ranges::count_if(draft.rules, [&](const core::RuleDraft& other) {
        return core::fieldsOf(other).priority == priority;
    });
    if (priority && sharing > 1)
        return FindingModel::tr("rule %1 (no. %2 of the file)").arg(*priority).arg(*rule + 1);
    if (priority)
        return FindingModel::tr("rule %1").arg(*priority);
    return FindingModel::tr("rule no. %1 of the file").arg(*rule + 1);
}

FindingModel::FindingModel(Document& document, QObject* parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_shown(document.findings())
    , m_traps(document.traps().found()) {
    connect(&document, &Document::draftChanged, this, &FindingModel::refresh);
    connect(&document.traps(), &TrapSearch::changed, this, &FindingModel::refresh);
}

int FindingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size() + m_traps.size());
}

QVariant FindingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Finding& finding = findingAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return translated(finding.message);
    case SeverityRole:
        return static_cast<int>(finding.severity);
    case HeadingRole:
        return heading(finding);
    case EcrRole:
        return visibleText(finding.ecr);
    case Qt::AccessibleTextRole:
        return QString(heading(finding) + QStringLiteral(". ") + translated(finding.message));
    default:
        return {};
    }
}

std::optional<FindingTarget> FindingModel::target(const QModelIndex& index) const {
    const core::Finding& finding = findingAt(index.row());
    const auto& rules = m_document.draft().rules;
    if (!finding.rule || *finding.rule >= rules.size())
        return std::nullopt;
    return FindingTarget{rules[*finding.rule].id, fieldOf(finding.pointer)};
}

core::TextPlace FindingModel::place(const QModelIndex& index) const {
    return findingAt(index.row()).place;
}

std::optional<Remedy> FindingModel::remedy(const QModelIndex& index) const {
    if (m_document.fault())
        return std::nullopt; // the draft is not what is wrong
    const auto remedyOf = [this](int row) {
        const core::Trap* trap = trapAt(row);
        return trap ? remedyFor(*trap, m_document.draft())
                    : remedyFor(findingAt(row), m_document.draft());
    };
    if (index.isValid())
        return remedyOf(index.row());
    for (int row = 0; row < rowCount(); ++row)
        if (auto remedy = remedyOf(row))
            return remedy;
    return std::nullopt;
}

std::vector<core::ImageIndex> FindingModel::images(const QModelIndex& index) const {
    std::vector<core::ImageIndex> images;
    const core::Trap* trap = index.isValid() ? trapAt(index.row()) : nullptr;
    if (trap && m_document.traps().isUpToDate())
        trap->images.forEach(
            [&](std::size_t image) { images.push_back(static_cast<core::ImageIndex>(image)); });
    return images;
}

int FindingModel::count(core::Severity severity) const {
    int rows = 0;
    for (int row = 0; row < rowCount(); ++row)
        rows += findingAt(row).severity == severity;
    return rows;
}

const core::Finding& FindingModel::findingAt(int row) const {
    const core::Trap* trap = trapAt(row);
    return trap ? trap->finding : m_shown[static_cast<std::size_t>(row)];
}

const core::Trap* FindingModel::trapAt(int row) const {
    const auto place = static_cast<std::size_t>(row);
    return place < m_shown.size() ? nullptr : &m_traps[place - m_shown.size()];
}

void FindingModel::refresh() {
    const std::vector<core::Trap>& traps = m_document.traps().found();
    std::vector<core::Finding> findings = m_document.findings();
    std::erase_if(findings,
                  [&](const core::Finding& finding) { return core::isToldBy(finding, traps); });
    if (m_shown == findings && m_traps == traps)
        return;
    beginResetModel();
    m_shown = std::move(findings);
    m_traps = traps;
    endResetModel();
}

QString FindingModel::heading(const core::Finding& finding) const {
    QStringList parts{severityWord(finding.severity) + QLatin1Char(' ') + text(finding.id)};
    if (const QString name = ruleName(m_document.draft(), finding.rule); !name.isEmpty())
        parts << name;
    parts << tr("line %1, column %2").arg(finding.place.line).arg(finding.place.column);
    if (!finding.pointer.empty())
        parts << visibleText(finding.pointer);
    return parts.join(QStringLiteral(" · "));
}

} // namespace ui
