// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/agreement.h"

#include "tests/support/bythebook.h"

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
           std::to_string(figures.shields) + '\n';
}

std::string world(const core::Evaluation& evaluation,
                  const std::vector<core::ImageRecord>& images) {
    constexpr std::size_t mostShown = 10;
    std::string text = "  now " + core::formatInstant(evaluation.now()) + "\n  rules\n";
    for (const core::Rule& rule : evaluation.policy().rules)
        text += "    " + inWords(rule);
    text += "  images\n";
    for (std::size_t i = 0; i < images.size() && i < mostShown; ++i)
        text += "    " + inWords(images[i]);
    if (images.size() > mostShown)
        text += "    and " + std::to_string(images.size() - mostShown) + " more\n";
    return text;
}

// What the book says of a rule alone: a verdict with a rule means that it identifies the image,
// one that acts means that it marks it.
std::vector<BookVerdict> alone(const core::Rule& rule, const std::vector<core::ImageRecord>& images,
                               core::Instant now) {
    return evaluateByTheBook(core::Policy{{rule}}, images, now);
}

bool acts(const BookVerdict& verdict) {
    return verdict.outcome != core::Outcome::Keep;
}

} // namespace

std::string disagreement(const core::Evaluation& evaluation,
                         const std::vector<core::ImageRecord>& images) {
    const core::ImageStore& store = evaluation.images();
    if (store.size() != images.size())
        return "the store has " + std::to_string(store.size()) + " images\n";
    const auto book = evaluateByTheBook(evaluation.policy(), images, evaluation.now());
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
                   world(evaluation, images);
    }
    return {};
}

std::string disagreementOfRules(const core::Evaluation& evaluation,
                                const std::vector<core::ImageRecord>& images) {
    const core::ImageStore& store = evaluation.images();
    const std::vector<core::Rule>& rules = evaluation.policy().rules;
    const auto book = evaluateByTheBook(evaluation.policy(), images, evaluation.now());
    std::vector<std::vector<BookVerdict>> bookAlone;
    for (const core::Rule& rule : rules)
        bookAlone.push_back(alone(rule, images, evaluation.now()));

    for (std::size_t rule = 0; rule < rules.size(); ++rule) {
        core::RuleFigures figures;
        std::vector<std::size_t> losesTo(rules.size()), shieldsFrom(rules.size());
        for (core::ImageIndex image = 0; image < store.size(); ++image) {
            const std::size_t input = store.inputOrder(image);
            const BookVerdict& here = bookAlone[rule][input];
            const std::optional<std::size_t> claimer = book[input].rule;
            const bool identifies = here.rule.has_value();
            if (evaluation.identifies(rule, image) != identifies ||
                (identifies && evaluation.marks(rule, image) != acts(here)) ||
                (identifies && evaluation.rank(rule, image) != here.rank))
                return "  rule " + inWords(rules[rule]) + "  image " + inWords(images[input]) +
                       "  differs in whether it is identified, marked, or in its rank; book " +
                       inWords(here) + world(evaluation, images);

            figures.identifies += identifies;
            figures.claims += claimer == rule;
            figures.actsOn += claimer == rule && acts(here);
            if (identifies && acts(here) && claimer != rule) {
                ++figures.loses;
                ++losesTo[*claimer];
            }
            if (claimer == rule && !acts(here)) {
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
                   world(evaluation, images);
        std::vector<std::size_t> cameLoses = evaluation.losesTo(rule);
        std::vector<std::size_t> cameShields = evaluation.shieldsFrom(rule);
        cameLoses.resize(rules.size());
        cameShields.resize(rules.size());
        if (cameLoses != losesTo || cameShields != shieldsFrom)
            return "  rule " + inWords(rules[rule]) + "  loses to or shields from other rules\n" +
                   world(evaluation, images);
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
    return evaluation.summary() == summary ? std::string{}
                                           : "  the totals differ\n" + world(evaluation, images);
}

} // namespace test
