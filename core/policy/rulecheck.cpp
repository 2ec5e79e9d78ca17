// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rulecheck.h"

#include "core/policy/assumptions.h"
#include "core/policy/schema.h"
#include "core/policy/tagentries.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

using Word = std::string_view;

constexpr std::array<Word, 3> ruleRequired{"rulePriority", "selection", "action"};
constexpr std::array<Word, 1> ruleOptional{"description"};
constexpr std::array<Word, 3> selectionRequired{"tagStatus", "countType", "countNumber"};
constexpr std::array<Word, 4> selectionOptional{"tagPatternList", "tagPrefixList", "storageClass",
                                                "countUnit"};
constexpr std::array<Word, 1> actionRequired{"type"};
constexpr std::array<Word, 1> actionOptional{"targetStorageClass"};

constexpr std::array<Word, 3> tagStatuses{"tagged", "untagged", "any"};
constexpr std::array<Word, 2> storageClasses{"standard", "archive"};
constexpr std::array<Word, 1> countUnits{"days"};
constexpr std::array<Word, 2> actions{"expire", "transition"};
constexpr std::array<Word, 1> targets{"archive"};

class RuleChecker {
public:
    RuleChecker(const JsonValue& rule, std::size_t index, FindingList& findings)
        : m_rule(rule)
        , m_findings(findings) {
        m_outline.index = index;
        m_outline.pointer = "/rules" + pointerStep(index);
    }

    RuleOutline check() {
        checkMembers(m_rule, m_outline.pointer, "V4", ruleRequired, ruleOptional, m_findings);
        const At priority = memberAt(m_rule, m_outline.pointer, "rulePriority");
        m_outline.priority = readInteger(priority, m_findings);
        if (m_outline.priority && *m_outline.priority < 1)
            m_findings.error(
                "V7", priority.pointer,
                {TAGWARDEN_TEXT("The priority `%1` is too small; priorities begin at 1"),
                 {std::to_string(*m_outline.priority)}},
                belowMinimum(1, *m_outline.priority));
        readString(memberAt(m_rule, m_outline.pointer, "description"), m_findings);
        const At selection = memberAt(m_rule, m_outline.pointer, "selection");
        if (readObject(selection, m_findings))
            checkSelection(selection);
        const At action = memberAt(m_rule, m_outline.pointer, "action");
        if (readObject(action, m_findings))
            checkAction(action);
        checkLimitWithAction(selection, action);
        return std::move(m_outline);
    }

private:
    void checkSelection(const At& selection) {
        checkMembers(*selection.value, selection.pointer, "V5", selectionRequired,
                     selectionOptional, m_findings);
        checkTags(selection);

        const At number = memberAt(*selection.value, selection.pointer, "countNumber");
        m_outline.countNumber = readInteger(number, m_findings);
        if (m_outline.countNumber && *m_outline.countNumber < 1)
            m_findings.error("V12", number.pointer,
                             {TAGWARDEN_TEXT("The number `%1` is too small; it must be at least 1"),
                              {std::to_string(*m_outline.countNumber)}},
                             belowMinimum(1, *m_outline.countNumber));

        const At type = memberAt(*selection.value, selection.pointer, "countType");
        if (const auto word = readWord(type, countTypeWords, m_findings))
            m_outline.countType = static_cast<CountType>(*word);
        const At unit = memberAt(*selection.value, selection.pointer, "countUnit");
        readWord(unit, countUnits, m_findings);
        const At storage = memberAt(*selection.value, selection.pointer, "storageClass");
        const auto storageClass = readWord(storage, storageClasses, m_findings);
        if (storageClass)
            m_outline.storageClass = static_cast<StorageClass>(*storageClass);
        else if (!storage.value)
            m_outline.storageClass = StorageClass::Standard;

        if (m_outline.countType) {
            checkUnit(selection, unit);
            checkStorageClass(selection, storage);
        }
    }

    void checkTags(const At& selection) {
        const At statusAt = memberAt(*selection.value, selection.pointer, "tagStatus");
        const auto status = readWord(statusAt, tagStatuses, m_findings);
        const At patternsAt = memberAt(*selection.value, selection.pointer, "tagPatternList");
        const At prefixesAt = memberAt(*selection.value, selection.pointer, "tagPrefixList");
        const auto patterns = readEntries(patternsAt, EntryKind::Pattern, m_findings);
        const auto prefixes = readEntries(prefixesAt, EntryKind::Prefix, m_findings);
        if (!status)
            return;
        const bool isTagged = *status == 0;
        if (!isTagged) {
            m_outline.tagStatus = *status == 1 ? TagStatus::Untagged : TagStatus::Any;
            forbidList(patternsAt, patterns, tagStatuses[*status]);
            forbidList(prefixesAt, prefixes, tagStatuses[*status]);
            return;
        }
        const bool hasPatterns = patterns && !patterns->empty();
        const bool hasPrefixes = prefixes && !prefixes->empty();
        if (hasPatterns && hasPrefixes)
            m_findings.error(
                "V9", selection.pointer,
                {TAGWARDEN_TEXT("The rule has both `tagPatternList` and `tagPrefixList`; keep one"),
                 {}},
                "If policy has a tagged rule, it must specify only one of tagPrefixList or "
                "tagPatternList");
        else if (hasPatterns || hasPrefixes)
            takeList(hasPatterns ? *patterns : *prefixes, hasPatterns,
                     hasPatterns ? prefixesAt : patternsAt);
        else if (isReadable(patternsAt) && isReadable(prefixesAt))
            m_findings.error(
                "V9",
                prefixesAt.value   ? prefixesAt.pointer
                : patternsAt.value ? patternsAt.pointer
                                   : selection.pointer,
                {TAGWARDEN_TEXT("A rule for tagged images needs a prefix or a pattern; add one, or "
                                "choose `any`"),
                 {}},
                "Must specify tagPrefixList or tagPatternList when tagStatus=TAGGED");
    }

    static bool isReadable(const At& list) { return !list.value || asArray(*list.value); }

    void takeList(const std::vector<std::string>& entries, bool isPattern, const At& other) {
        m_outline.tagStatus = isPattern ? TagStatus::TaggedPattern : TagStatus::TaggedPrefix;
        m_outline.entries = entries;
        if (other.value && isReadable(other))
            m_findings.assumed("V9", assumed::emptyList, other.pointer,
                               {TAGWARDEN_TEXT("Remove this empty list; whether ECR takes it "
                                               "beside the other list is not known"),
                                {}});
    }

    void forbidList(const At& at, const std::optional<std::vector<std::string>>& entries,
                    Word status) {
        if (!entries)
            return;
        const std::string name(at.pointer.substr(at.pointer.rfind('/') + 1));
        if (entries->empty()) {
            m_findings.assumed("V10", assumed::emptyList, at.pointer,
                               {TAGWARDEN_TEXT("Remove this empty list; whether ECR takes it with "
                                               "`%1` is not known"),
                                {std::string(status)}});
            return;
        }
        std::string upper(status);
        std::ranges::transform(upper, upper.begin(),
                               [](char c) { return static_cast<char>(c - 'a' + 'A'); });
        m_findings.error("V10", at.pointer,
                         {TAGWARDEN_TEXT("`%1` does not go with the tag status `%2`; remove the "
                                         "list, or choose `tagged`"),
                          {name, std::string(status)}},
                         "Cannot specify " + name + " with tagStatus " + upper);
    }

    void checkUnit(const At& selection, const At& unit) {
        const std::string type(countTypeWords[static_cast<std::size_t>(*m_outline.countType)]);
        const bool needsUnit = *m_outline.countType != CountType::ImageCountMoreThan;
        if (needsUnit && !unit.value)
            m_findings.error(
                "V13", selection.pointer,
                {TAGWARDEN_TEXT("`%1` needs `\"countUnit\": \"days\"`; add it"), {type}});
        else if (!needsUnit && unit.value)
            m_findings.error(
                "V13", unit.pointer,
                {TAGWARDEN_TEXT("`countUnit` does not go with `%1`; remove it"), {type}});
    }

    void checkStorageClass(const At& selection, const At& storage) {
        if (!m_outline.storageClass)
            return;
        const bool isArchive = *m_outline.storageClass == StorageClass::Archive;
        if (*m_outline.countType != CountType::SinceImageTransitioned) {
            if (isArchive)
                m_findings.error(
                    "V14", storage.pointer,
                    {TAGWARDEN_TEXT("Only `sinceImageTransitioned` looks at archived images; leave "
                                    "`storageClass` out, or change the count type"),
                     {}},
                    "SINCE_IMAGE_PUSHED, SINCE_IMAGE_PULLED and IMAGE_COUNT_MORE_THAN support the "
                    "STANDARD storage class only");
            return;
        }
        if (isArchive)
            return;
        m_findings.error("V14", storage.value ? storage.pointer : selection.pointer,
                         {TAGWARDEN_TEXT("`sinceImageTransitioned` needs `\"storageClass\": "
                                         "\"archive\"`; set it"),
                          {}});
        m_outline.storageClass.reset(); // which class is meant is open
    }

    void checkAction(const At& action) {
        checkMembers(*action.value, action.pointer, "V5", actionRequired, actionOptional,
                     m_findings);
        const auto type =
            readWord(memberAt(*action.value, action.pointer, "type"), actions, m_findings);
        const At target = memberAt(*action.value, action.pointer, "targetStorageClass");
        readWord(target, targets, m_findings);
        if (!type)
            return;
        m_outline.action = static_cast<RuleAction>(*type);
        if (*m_outline.action == RuleAction::Archive && !target.value)
            m_findings.error("V16", action.pointer,
                             {TAGWARDEN_TEXT("`transition` needs `\"targetStorageClass\": "
                                             "\"archive\"`; add it"),
                              {}},
                             std::string(couldNotMap));
        else if (*m_outline.action == RuleAction::Expire && target.value)
            m_findings.error("V16", target.pointer,
                             {TAGWARDEN_TEXT("`targetStorageClass` does not go with `expire`; "
                                             "remove it"),
                              {}},
                             std::string(couldNotMap));
    }

    void checkLimitWithAction(const At& selection, const At& action) {
        if (m_outline.action && m_outline.countType) {
            const std::string pointer = action.pointer + "/type";
            if (*m_outline.countType == CountType::SinceImagePulled &&
                *m_outline.action == RuleAction::Expire)
                m_findings.error("V15", pointer,
                                 {TAGWARDEN_TEXT("`sinceImagePulled` goes with `transition` only; "
                                                 "change the action or the count type"),
                                  {}});
            if (*m_outline.countType == CountType::SinceImageTransitioned &&
                *m_outline.action == RuleAction::Archive)
                m_findings.error(
                    "V15", pointer,
                    {TAGWARDEN_TEXT("`sinceImageTransitioned` goes with `expire` only; "
                                    "change the action or the count type"),
                     {}});
        }
        if (m_outline.countType == CountType::SinceImageTransitioned && m_outline.countNumber &&
            *m_outline.countNumber >= 1 && *m_outline.countNumber < fewestDaysInArchive)
            m_findings.error(
                "V15", selection.pointer + "/countNumber",
                {TAGWARDEN_TEXT("Archived images stay at least %1 days; `%2` is too few"),
                 {std::to_string(fewestDaysInArchive), std::to_string(*m_outline.countNumber)}});
    }

    const JsonValue& m_rule;
    FindingList& m_findings;
    RuleOutline m_outline;
};

} // namespace

RuleOutline checkRule(const JsonValue& rule, std::size_t index, FindingList& findings) {
    return RuleChecker(rule, index, findings).check();
}

} // namespace core
