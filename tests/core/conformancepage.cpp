// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/conformancepage.h"

#include "tests/support/wrongmodels.h"

#include <algorithm>
#include <array>

namespace test {

namespace {

constexpr std::string_view introduction =
    R"(<!-- SPDX-FileCopyrightText: The Tagwarden authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- Made by `test_conformance --print`; the test fails when this page is out of date. -->

# Conformance

Each case is a folder: a policy, a list of images, and what happens to each image. Both evaluators,
the fast one and the one that follows the rules word by word, must give just that.

A wrong model is the evaluator that follows the rules, with one mistake. A case exposes it when the
mistake lets an image go that stays, keeps one that goes, or lets it go by another rule or to
another place.
)";

constexpr std::array rules{
    SpecRule{"E1", "All rules look at the repository as it is before anything is done"},
    SpecRule{"E2", "A rule identifies images by storage class and tags; every entry of its list "
                   "needs a tag"},
    SpecRule{"E3", "A prefix matches at the start of a tag; in a pattern only `*` is special; case "
                   "counts; the whole tag matches"},
    SpecRule{"E4", "A rule marks what is beyond its count or older than its days of 24 hours"},
    SpecRule{"E5", "An image that came back from the archive counts from then"},
    SpecRule{"E6", "Counting takes in images that earlier rules have claimed"},
    SpecRule{"E7", "The first rule by priority that identifies an image claims it, and no later "
                   "one may touch it"},
    SpecRule{"E8", "An image is acted on by one rule or none"},
    SpecRule{"E9", "Of images with the same time the smaller digest counts as newer (assumed)"},
    SpecRule{"E10",
             "A part of an index is counted and claimed, but stays while an index that refers "
             "to it is there"},
    SpecRule{"E11", "A referrer, such as a signature, goes when its subject does"},
    SpecRule{"I1", "Times come in ISO 8601 and as seconds since 1970"},
    SpecRule{"I2", "Lists come in several shapes"},
    SpecRule{"I3", "Two records with one digest are one image"},
    SpecRule{"I4", "An image with the status `ARCHIVED` is in the archive, any other one in the "
                   "standard class"},
    SpecRule{"I6",
             "What an index contains is known from its manifest, which may be loaded beside the "
             "list"},
};

std::string link(const CaseOnPage& entry) {
    return "[" + entry.row.name + "](" + entry.folder + ")";
}

template <class Texts>
std::string joined(const Texts& texts) {
    std::string line;
    for (const auto& text : texts)
        line.append(line.empty() ? "" : ", ").append(text);
    return line;
}

} // namespace

std::span<const SpecRule> specRules() {
    return rules;
}

std::string conformancePage(const std::vector<CaseOnPage>& cases) {
    std::string page(introduction);
    page += "\n## Rules of ECR\n\n| rule | says |\n|---|---|\n";
    for (const SpecRule& rule : rules)
        page.append("| ").append(rule.id).append(" | ").append(rule.text).append(" |\n");
    page += "\n## Wrong models\n\n| takes for true | breaks | exposed by |\n|---|---|---|\n";
    for (const WrongModel& model : wrongModels()) {
        std::vector<std::string> links;
        for (const CaseOnPage& entry : cases)
            if (std::ranges::find(entry.exposed, model.name) != entry.exposed.end())
                links.push_back(link(entry));
        page.append("| **")
            .append(model.name)
            .append("**: ")
            .append(model.text)
            .append(" | ")
            .append(model.rule)
            .append(" | " + joined(links) + " |\n");
    }
    page += "\n## Cases\n\n| case | shows | pins | exposes |\n|---|---|---|---|\n";
    for (const CaseOnPage& entry : cases)
        page += "| " + link(entry) + " | " + entry.row.about + " | " + joined(entry.row.pins) +
                " | " + joined(entry.exposed) + " |\n";
    return page;
}

} // namespace test
