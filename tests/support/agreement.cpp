// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/agreement.h"

#include "tests/support/linksbythebook.h"

#include <variant>

namespace test {

namespace {

std::string inWords(const core::Rule& rule) {
    std::string text = std::to_string(static_cast<std::int32_t>(rule.priority)) + ':';
    if (rule.selection.storageClass == core::StorageClass::Archive)
        text += " in the archive,";
    if (const auto* tagged = std::get_if<core::Tagged>(&rule.selection.tags)) {
        for (const core::TagPattern& entry : tagged->entries)
            text += (entry.isPrefix() && entry.head() == entry.text() ? " prefix `" : " `") +
                    entry.text() + '`';
    } else {
        text += std::holds_alternative<core::Untagged>(rule.selection.tags) ? " untagged" : " any";
    }
    if (const auto* newest = std::get_if<core::KeepNewest>(&rule.limit)) {
        text += ", newest " + std::to_string(newest->count);
    } else {
        const auto& younger = std::get<core::KeepYoungerThan>(rule.limit);
        static constexpr const char* since[] = {"pushed", "pulled", "archived"};
        text += std::string(", ") + since[static_cast<int>(younger.since)] + " within " +
                std::to_string(younger.days.count()) + " days";
    }
    return text + (rule.action == core::RuleAction::Archive ? ", archives\n" : ", expires\n");
}

std::string inWords(const core::ImageRecord& image) {
    std::string text = image.digest + " [";
    for (const std::string& tag : image.tags)
        text += (&tag == &image.tags.front() ? "" : " ") + tag;
    text += "] " + image.kind.status + " pushed " + core::formatInstant(image.pushedAt);
    if (image.lastPulledAt)
        text += " pulled " + core::formatInstant(*image.lastPulledAt);
    if (image.lastArchivedAt)
        text += " archived " + core::formatInstant(*image.lastArchivedAt);
    if (image.lastActivatedAt)
        text += " restored " + core::formatInstant(*image.lastActivatedAt);
    if (!image.subjectDigest.empty())
        text += " refers to " + image.subjectDigest;
    return text + '\n';
}

std::string inWords(const BookVerdict& verdict) {
    return std::string(core::word(verdict.outcome)) + ' ' +
           std::string(core::word(verdict.reason)) + " by rule " +
           (verdict.rule ? std::to_string(*verdict.rule) : "-") + " rank " +
           std::to_string(verdict.rank) + '\n';
}

std::string inWords(const core::RuleFigures& figures) {
    return "identifies " + std::to_string(figures.identifies) + ", claims " +
           std::to_string(figures.claims) + ", acts on " + std::to_string(figures.actsOn) +
           ", loses " + std::to_string(figures.loses) + ", shields " +
           std::to_string(figures.shields) + ", followers " + std::to_string(figures.followers) +
           '\n';
}

std::string world(const core::Evaluation& evaluation, const std::vector<core::ImageRecord>& images,
                  const std::vector<Index>& indexes) {
    constexpr std::size_t mostShown = 10;
    std::string text = "  now " + core::formatInstant(evaluation.now()) + "\n  rules\n";
    for (const core::Rule& rule : evaluation.policy().rules)
        text += "    " + inWords(rule);
    text += "  images\n";
    for (std::size_t i = 0; i < images.size() && i < mostShown; ++i)
        text += "    " + inWords(images[i]);
    if (images.size() > mostShown)
        text += "    and " + std::to_string(images.size() - mostShown) + " more\n";
    for (std::size_t i = 0; i < indexes.size() && i < mostShown; ++i) {
        text += "    index " + indexes[i].digest + " of";
        for (const std::string& child : indexes[i].children)
            text += ' ' + child;
        text += '\n';
    }
    return text;
}

// Images that have nothing to do with one another.
std::vector<core::ImageRecord> unlinked(std::vector<core::ImageRecord> images) {
    for (core::ImageRecord& image : images)
        image.subjectDigest.clear();
    return images;
}

bool acts(const BookVerdict& verdict) {
    return verdict.outcome != core::Outcome::Keep;
}

} // namespace

std::string disagreement(const core::Evaluation& evaluation,
                         const std::vector<core::ImageRecord>& images,
                         const std::vector<Index>& indexes) {
    const core::ImageStore& store = evaluation.images();
    if (store.size() != images.size())
        return "the store has " + std::to_string(store.size()) + " images\n";
    const auto book = evaluateByTheBook(evaluation.policy(), images, evaluation.now(), indexes);
    for (core::ImageIndex image = 0; image < store.size(); ++image) {
        const std::size_t input = store.inputOrder(image);
        if (store.digest(image) != images[input].digest)
            return "input " + std::to_string(input) + " has another digest in the store\n";
        const core::Verdict verdict = evaluation.verdict(image);
        const BookVerdict came{verdict.outcome, verdict.reason, verdict.rule, verdict.rank};
        const bool sameOutcome =
            evaluation.outcome(image) == verdict.outcome &&
            evaluation.expiring().contains(image) == (verdict.outcome == core::Outcome::Expire) &&
            evaluation.archiving().contains(image) == (verdict.outcome == core::Outcome::Archive);
        if (came != book[input] || !sameOutcome)
            return "  image " + inWords(images[input]) + "  came " + inWords(came) + "  book " +
                   inWords(book[input]) +
                   (sameOutcome ? "" : "  and its sets or its outcome say something else\n") +
                   world(evaluation, images, indexes);
    }
    return {};
}

std::string disagreementOfRules(const core::Evaluation& evaluation,
                                const std::vector<core::ImageRecord>& images,
                                const std::vector<Index>& indexes) {
    const core::ImageStore& store = evaluation.images();
    const std::vector<core::Rule>& rules = evaluation.policy().rules;
    const auto book = evaluateByTheBook(evaluation.policy(), images, evaluation.now(), indexes);
    // Whom a rule claims; and of a rule alone, where a verdict with a rule means that it identifies
    // the image, and one that acts that it marks it.
    const auto bare = unlinked(images);
    const auto bookClaims = evaluateByTheBook(evaluation.policy(), bare, evaluation.now());
    std::vector<std::vector<BookVerdict>> bookAlone;
    for (const core::Rule& rule : rules)
        bookAlone.push_back(evaluateByTheBook(core::Policy{{rule}}, bare, evaluation.now()));
    std::vector<bool> isHeld;
    for (const core::ImageRecord& image : images)
        isHeld.push_back(isPartOfAnIndex(image, images, indexes));

    for (std::size_t rule = 0; rule < rules.size(); ++rule) {
        core::RuleFigures figures;
        std::vector<std::size_t> losesTo(rules.size()), shieldsFrom(rules.size());
        for (core::ImageIndex image = 0; image < store.size(); ++image) {
            const std::size_t input = store.inputOrder(image);
            const BookVerdict& here = bookAlone[rule][input];
            const std::optional<std::size_t> claimer = bookClaims[input].rule;
            const bool follows = book[input].reason == core::Reason::FollowsSubject;
            const bool identifies = here.rule.has_value();
            const bool wouldAct = acts(here) && !isHeld[input];
            const bool actsOn = claimer == rule && acts(book[input]) && !follows;
            if (evaluation.identifies(rule, image) != identifies ||
                evaluation.marks(rule, image) != acts(here) ||
                evaluation.wouldActOn(rule, image) != wouldAct ||
                evaluation.actsOn(rule, image) != actsOn ||
                (identifies && evaluation.rank(rule, image) != here.rank))
                return "  rule " + inWords(rules[rule]) + "  image " + inWords(images[input]) +
                       "  differs in whether it is identified, marked, acted on, or in its rank; "
                       "book " +
                       inWords(here) + world(evaluation, images, indexes);

            figures.identifies += identifies;
            figures.claims += claimer == rule;
            figures.actsOn += actsOn;
            figures.followers += follows && book[input].rule == rule;
            if (wouldAct && claimer != rule) {
                ++figures.loses;
                ++losesTo[*claimer];
            }
            if (claimer == rule && !acts(book[input]) && !isHeld[input]) {
                bool isShielded = false;
                for (std::size_t later = rule + 1; later < rules.size(); ++later)
                    if (acts(bookAlone[later][input])) {
                        isShielded = true;
                        ++shieldsFrom[later];
                    }
                figures.shields += isShielded;
            }
        }
        if (evaluation.figures(rule) != figures)
            return "  rule " + inWords(rules[rule]) + "  came " +
                   inWords(evaluation.figures(rule)) + "  book " + inWords(figures) +
                   world(evaluation, images, indexes);
        std::vector<std::size_t> cameLoses = evaluation.losesTo(rule);
        std::vector<std::size_t> cameShields = evaluation.shieldsFrom(rule);
        cameLoses.resize(rules.size());
        cameShields.resize(rules.size());
        if (cameLoses != losesTo || cameShields != shieldsFrom)
            return "  rule " + inWords(rules[rule]) + "  loses to or shields from other rules\n" +
                   world(evaluation, images, indexes);
    }

    core::Summary summary;
    for (std::size_t input = 0; input < images.size(); ++input) {
        core::Total& total = book[input].outcome == core::Outcome::Keep     ? summary.keep
                             : book[input].outcome == core::Outcome::Expire ? summary.expire
                                                                            : summary.archive;
        for (core::Total* each : {&total, &summary.all}) {
            ++each->images;
            each->bytes += images[input].sizeInBytes.value_or(0);
        }
    }
    return evaluation.summary() == summary
               ? std::string{}
               : "  the totals differ\n" + world(evaluation, images, indexes);
}

} // namespace test
