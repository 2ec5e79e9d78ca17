// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/findingtext.h"
#include "app/cli/imageinput.h"
#include "app/cli/inputfile.h"
#include "app/cli/jsonlist.h"
#include "app/cli/output.h"
#include "app/cli/policyinput.h"
#include "app/cli/reports.h"
#include "app/cli/situation.h"
#include "core/traps/findtraps.h"

#include <algorithm>
#include <array>

namespace cli {

namespace {

constexpr std::array<std::string_view, 2> formats{"text", "json"};

struct Remarks {
    std::vector<core::Finding> findings;
    std::vector<core::Trap> traps;              // none where ECR would refuse the policy
    core::PolicyDraft draft;                    // of the traps
    std::optional<core::Evaluation> evaluation; // where images were given
    bool areAboutImages = false;                // something was said while these were read
};

core::JsonObject toJson(const core::Finding& finding) {
    using core::JsonValue;
    return core::JsonObject{
        {"id", std::string(finding.id)},
        {"severity", std::string(core::word(finding.severity))},
        {"rule", finding.rule ? count(*finding.rule) : JsonValue(core::JsonNull{})},
        {"pointer", finding.pointer},
        {"line", core::number(finding.place.line)},
        {"column", core::number(finding.place.column)},
        {"message", core::english(finding.message)},
        {"ecr", finding.ecr.empty() ? JsonValue(core::JsonNull{}) : JsonValue(finding.ecr)}};
}

// The digests, in the order of the input.
core::JsonArray digestsOf(const core::ImageSet& concerned, const core::ImageStore& images) {
    core::JsonArray digests;
    if (concerned.size() == 0)
        return digests;
    for (const core::ImageIndex image : inInputOrder(images))
        if (concerned.contains(image))
            digests.push_back(images.digest(image));
    return digests;
}

core::JsonObject toJson(const core::Trap& trap, const Remarks& remarks) {
    core::JsonObject object = toJson(trap.finding);
    if (remarks.evaluation)
        object.push_back({"images", digestsOf(trap.images, remarks.evaluation->images())});
    object.push_back({"repair", trap.repair ? core::JsonValue(core::english(
                                                  core::told(*trap.repair, remarks.draft)))
                                            : core::JsonValue(core::JsonNull{})});
    return object;
}

std::string asJson(const Remarks& remarks) {
    core::JsonArray list;
    for (const core::Finding& finding : remarks.findings)
        list.push_back(toJson(finding));
    for (const core::Trap& trap : remarks.traps)
        list.push_back(toJson(trap, remarks));
    return core::print(core::JsonObject{{"valid", !core::hasErrors(remarks.findings)},
                                        {"findings", std::move(list)}}) +
           "\n";
}

std::string asText(const Remarks& remarks) {
    std::string text;
    for (const core::Finding& finding : remarks.findings)
        if (!core::isToldBy(finding, remarks.traps))
            text += core::visible(findingText(finding)) + "\n";
    for (const core::Trap& trap : remarks.traps) {
        text += core::visible(findingText(trap.finding)) + "\n";
        if (trap.repair)
            text += "    repair: " + core::english(core::told(*trap.repair, remarks.draft)) + "\n";
    }
    return text + (core::hasErrors(remarks.findings) ? "invalid: ECR would refuse this policy\n"
                   : remarks.findings.empty() && remarks.traps.empty()
                       ? "valid: ECR accepts this policy\n"
                       : "valid, with remarks\n");
}

// Nothing where the images or the time cannot be read; that is told.
std::optional<Remarks> remarksOn(GivenPolicy given, const Arguments& arguments) {
    const auto now = readNow(arguments);
    if (!now)
        return std::nullopt;
    std::shared_ptr<const core::ImageStore> images;
    bool areAboutImages = false;
    if (arguments.has("images")) {
        auto list = readImages(arguments);
        if (!list)
            return std::nullopt;
        areAboutImages = !list->notices.empty();
        images = std::make_shared<const core::ImageStore>(std::move(list->store));
    }
    Remarks remarks{std::move(given.checked.findings), {}, core::emptyDraft(), {}, areAboutImages};
    if (!given.checked.policy)
        return remarks;
    remarks.draft = *core::draftFrom(given.file->json.root);
    if (images)
        remarks.evaluation = core::Evaluator(images).evaluate(*given.checked.policy, *now);
    remarks.traps = core::findTraps(*given.checked.policy, remarks.draft, given.file->json.places,
                                    remarks.evaluation ? &*remarks.evaluation : nullptr);
    return remarks;
}

bool counts(const core::Finding& finding, bool isStrict) {
    return finding.severity == core::Severity::Error ||
           (isStrict && finding.severity == core::Severity::Warning);
}

} // namespace

const CommandLine& checkCommand() {
    static const CommandLine line = [] {
        CommandLine check{
            "check",
            {"POLICY"},
            "Lists all findings about a policy: what ECR would refuse, what looks like a "
            "mistake, and traps: what ECR accepts and people regret.",
            imageOptions("output of `aws ecr describe-images`: the traps that these are in",
                         false)};
        check.options.push_back(nowOption());
        check.options.push_back({"strict", "", "exit with 1 for warnings as well", false, false});
        check.options.push_back({"format", "text|json",
                                 "for people or for programs; text is the default", false, false});
        return check;
    }();
    return line;
}

int check(const Arguments& arguments) {
    const auto format = choice(arguments, "format", formats);
    auto files = arguments.values("images");
    files.push_back(arguments.operands[0]);
    const auto misuse = sharesStandardInput(files);
    if (!format || misuse) {
        complain(core::english(!format ? format.error() : *misuse));
        return failed;
    }
    auto given = readPolicy(arguments.operands[0]);
    if (!given) {
        complain(told(arguments.operands[0], given.error()));
        return failed;
    }
    const auto remarks = remarksOn(*std::move(given), arguments);
    if (!remarks)
        return failed;

    Output output;
    output << (*format == "json" ? asJson(*remarks) : asText(*remarks));
    if (const auto error = output.finish()) {
        complain(core::english(*error));
        return failed;
    }
    const bool isStrict = arguments.has("strict");
    const auto isCounted = [isStrict](const core::Finding& finding) {
        return counts(finding, isStrict);
    };
    const bool isAnyCounted = (isStrict && remarks->areAboutImages) ||
                              std::ranges::any_of(remarks->findings, isCounted) ||
                              std::ranges::any_of(remarks->traps, isCounted, &core::Trap::finding);
    return isAnyCounted ? foundSomething : fine;
}

} // namespace cli
