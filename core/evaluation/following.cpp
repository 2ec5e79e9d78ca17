// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What expires or is archived takes its referrers along, these take theirs (spec E11), and so on:
// what expires first, since that is the stronger of the two. An image is led along at most once,
// so a circle of referrers comes to an end. Neither moves what a rule identifies, counts or
// claims.
//
// Only what goes in this run is followed: an image that was archived before has no new fate.

#include "core/evaluation/evaluation.h"
#include "core/policy/assumptions.h"

namespace core {

namespace {

bool mayFollow(const Evaluation& evaluation, ImageIndex referrer, Outcome outcome) {
    const ImageStore& images = evaluation.images();
    if (images.indexChildren().contains(referrer))
        return false; // spec E10
    const Outcome own = evaluation.outcome(referrer);
    if (outcome == Outcome::Archive)
        return own == Outcome::Keep && !images.archived().contains(referrer);
    return own == Outcome::Keep || (own == Outcome::Archive && assumed::strongerActionIsFollowed);
}

} // namespace

void Evaluation::follow() {
    const ImagePairs& referrers = m_images->referrers();
    if (referrers.empty())
        return;
    std::vector<std::pair<ImageIndex, ImageIndex>> leaders;
    for (const Outcome going : {Outcome::Expire, Outcome::Archive}) {
        // Images that go, and the one by whose rule each does.
        std::vector<std::pair<ImageIndex, ImageIndex>> left;
        for (const ImageIndex subject : referrers.firsts())
            if (outcome(subject) == going && (left.empty() || left.back().first != subject))
                left.emplace_back(subject, subject);
        while (!left.empty()) {
            const auto [subject, leader] = left.back();
            left.pop_back();
            for (const ImageIndex referrer : referrers.of(subject)) {
                if (!mayFollow(*this, referrer, going))
                    continue;
                leadAlong(referrer, leader, going);
                leaders.emplace_back(referrer, leader);
                left.emplace_back(referrer, leader);
            }
        }
    }
    m_leaders = ImagePairs(std::move(leaders));
}

// Figures tell what a rule does by claiming, so the image leaves those of its own rule.
void Evaluation::leadAlong(ImageIndex referrer, ImageIndex leader, Outcome going) {
    if (const std::size_t rule = claimingRule(referrer); rule != noRule) {
        RuleFigures& own = m_rules[rule].figures;
        std::size_t later = rule + 1;
        while (later < m_rules.size() && !wouldActOn(later, referrer))
            ++later;
        if (outcome(referrer) != Outcome::Keep)
            --own.actsOn;
        else if (later < m_rules.size())
            --own.shields;
    }
    ++m_rules[claimingRule(leader)].figures.followers;
    m_archiving.erase(referrer);
    (going == Outcome::Expire ? m_expiring : m_archiving).insert(referrer);
}

} // namespace core
