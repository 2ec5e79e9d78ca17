// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is offered to keep an image that goes, in words. That each offer keeps it,
// test_foresightproperties shows.
#include "core/foresight/keepingedits.h"
#include "core/json/jsonreader.h"
#include "tests/core/policytexts.h"
#include "tests/support/builders.h"
#include "tests/support/checks.h"

namespace {

using namespace test::text;
using test::image;
using test::untaggedImage;

using Images = std::vector<core::ImageRecord>;

core::PolicyDraft draftOf(const std::vector<std::string>& rules) {
    return *core::draftFrom(core::readJson(policy(rules))->root);
}

std::shared_ptr<const core::ImageStore> stored(const Images& images) {
    return test::storeOf(images);
}

// Of the image that is first in the list: one offer a line.
std::string offersFor(const core::PolicyDraft& draft, const Images& images,
                      const std::vector<core::RuleId>& muted = {}) {
    const auto store = stored(images);
    core::ImageIndex first = 0;
    while (store->inputOrder(first) != 0)
        ++first;
    std::string text;
    for (const core::KeepingEdit& offer :
         core::keepingEdits({draft, muted, test::testNow, first}, store))
        text += core::english(core::told(offer.edit, draft)) + ", " +
                core::english(core::toldOthers(offer)) + '\n';
    return text;
}

const std::string dev = rule("1", prefixes(R"("dev-")"));
const std::string prod =
    rule("2", prefixes(R"("prod-")", R"("countType": "imageCountMoreThan", "countNumber": 1000)"));

Images incident() {
    return {image("dev-2", "prod-1").pushedDaysAgo(4), image("dev-1").pushedDaysAgo(5),
            image("dev-3").pushedDaysAgo(3), image("dev-4").pushedDaysAgo(2),
            image("dev-5").pushedDaysAgo(1)};
}

Images threeOfDev() {
    return {image("dev-1").pushedDaysAgo(9), image("dev-2").pushedDaysAgo(2), image("dev-3")};
}

std::string tagged(const std::string& entry, const std::string& limit) {
    return patterns('"' + entry + '"', limit);
}

std::string pushedWithin(const std::string& days) {
    return R"("countType": "sinceImagePushed", "countUnit": "days", "countNumber": )" + days;
}

std::string fiftyRules() {
    return replaced(manyRules(50), "p101-", "dev-");
}

void offers(test::Checks& checks) {
    struct Row {
        std::string name;
        core::PolicyDraft draft;
        Images images;
        std::string offers;
    };
    const std::vector<Row> rows{
        {"a rule below would keep it", draftOf({dev, prod}), incident(),
         "Move rule 2 above rule 1, changes no other image\n"
         "Protect `prod-1`, changes no other image\n"
         "Let rule 1 keep the newest 4, changes 1 other image\n"},
        {"by the tag that is not to blame", draftOf({dev}), incident(),
         "Protect `prod-1`, changes no other image\n"
         "Let rule 1 keep the newest 4, changes 1 other image\n"},
        {"by the tag to blame", draftOf({dev}), threeOfDev(),
         "Let rule 1 keep the newest 3, changes no other image\n"
         "Protect `dev-1`, changes no other image\n"},
        {"an any rule stays last", draftOf({dev, rule("2", any(pushedWithin("99")))}), threeOfDev(),
         "Let rule 1 keep the newest 3, changes no other image\n"
         "Protect `dev-1`, changes no other image\n"},
        {"untagged",
         draftOf({rule("3", untagged(pushedWithin("3")))}),
         {untaggedImage("old").pushedDaysAgo(5)},
         "Give rule 3 a limit of 6 days, changes no other image\n"},
        {"no room of minutes",
         draftOf({rule("3", untagged(pushedWithin("3")))}),
         {untaggedImage("old").pushedAt(test::daysAgo(11) + std::chrono::minutes(1))},
         "Give rule 3 a limit of 12 days, changes no other image\n"},
        {"in the archive",
         draftOf({rule("1", any(transitioned("90")))}),
         {image("a").archivedDaysAgo(100)},
         "Give rule 1 a limit of 101 days, changes no other image\n"},
        {"by a move down, which changes fewer",
         draftOf({rule("1", tagged("a*", pushedWithin("1"))),
                  rule("2", tagged("b*", pushedWithin("2"))),
                  rule("3", tagged("*x", pushedWithin("99")))}),
         {image("ax").pushedDaysAgo(9), image("bx").pushedDaysAgo(9)},
         "Move rule 1 below rule 3, changes no other image\n"
         "Give rule 1 a limit of 10 days, changes no other image\n"
         "Protect `ax`, changes no other image\n"},
        {"follows its subject",
         draftOf({rule("1", tagged("app", pushedWithin("1")))}),
         {image("sig").refersTo(test::digestOf("app")),
          image("app").withDigest(test::digestOf("app")).pushedDaysAgo(5)},
         "Give rule 1 a limit of 6 days, changes 1 other image\n"
         "Protect `app`, changes 1 other image\n"},
        {"goes by itself and with its subject",
         draftOf({rule("1", any(pushedWithin("1")))}),
         {image("sig").refersTo(test::digestOf("app")).pushedDaysAgo(4),
          image("app").withDigest(test::digestOf("app")).pushedDaysAgo(5)},
         "Give rule 1 a limit of 6 days, changes 1 other image\n"},
        {"no room for a rule", *core::draftFrom(core::readJson(fiftyRules())->root), threeOfDev(),
         "Let rule 1 keep the newest 3, changes no other image\n"},
        {"kept", draftOf({rule("1", any(pushedWithin("99")))}), incident(), ""},
        {"no rule for it", draftOf({prod}), {image("dev-1")}, ""},
        {"a policy with errors", draftOf({dev, dev}), incident(), ""},
    };
    for (const Row& row : rows)
        checks.equal(row.name, offersFor(row.draft, row.images), row.offers);
}

// A muted rule takes no part, so that moving it helps nothing; and it keeps its place.
void muted(test::Checks& checks) {
    const core::PolicyDraft draft = draftOf({dev, prod});
    checks.equal("a muted rule is not offered", offersFor(draft, incident(), {core::RuleId{2}}),
                 "Protect `prod-1`, changes no other image\n"
                 "Let rule 1 keep the newest 4, changes 1 other image\n");
    checks.equal("a rule that acts is muted", offersFor(draft, incident(), {core::RuleId{1}}), "");
}

void cancelling(test::Checks& checks) {
    const std::atomic<bool> isCancelled = true;
    const auto store = stored(incident());
    for (core::ImageIndex each = 0; each < store->size(); ++each)
        checks.isTrue("cancelled", core::keepingEdits({draftOf({dev}), {}, test::testNow, each},
                                                      store, &isCancelled)
                                       .empty());
}

} // namespace

int main() {
    test::Checks checks;
    offers(checks);
    muted(checks);
    cancelling(checks);
    return checks.exitCode();
}
