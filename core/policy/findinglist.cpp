// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/findinglist.h"

#include <algorithm>
#include <tuple>

namespace core {

FindingList::FindingList(const TextPlaces& places)
    : m_places(places) {}

void FindingList::error(std::string_view id, std::string pointer, Message message,
                        std::string ecr) {
    add({id,
         Severity::Error,
         m_rule,
         std::move(pointer),
         {},
         std::move(message),
         std::move(ecr),
         false});
}

void FindingList::assumed(std::string_view id, Severity severity, std::string pointer,
                          Message message) {
    add({id, severity, m_rule, std::move(pointer), {}, std::move(message), {}, true});
}

void FindingList::warning(std::string_view id, std::string pointer, Message message) {
    add({id, Severity::Warning, m_rule, std::move(pointer), {}, std::move(message), {}, false});
}

void FindingList::add(Finding finding) {
    finding.place = m_places.at(finding.pointer);
    m_findings.push_back(std::move(finding));
}

std::vector<Finding> FindingList::sorted() && {
    std::ranges::stable_sort(m_findings, [](const Finding& a, const Finding& b) {
        return std::tie(a.place, a.id) < std::tie(b.place, b.id);
    });
    return std::move(m_findings);
}

} // namespace core
