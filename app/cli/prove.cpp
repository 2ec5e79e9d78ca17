// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/failure.h"
#include "app/cli/imageinput.h"
#include "app/cli/inputfile.h"
#include "app/cli/output.h"
#include "app/cli/proofreports.h"
#include "app/cli/situation.h"

#include <array>
#include <charconv>
#include <cstdint>

namespace cli {

namespace {

constexpr std::array<std::string_view, 2> formats{"text", "json"};

// The value of an option that is a whole number from 1 on; nothing where it is left out.
core::Result<std::optional<std::int32_t>> numberOf(const Arguments& arguments,
                                                   std::string_view name) {
    const auto text = arguments.value(name);
    if (!text)
        return std::optional<std::int32_t>();
    std::int32_t number = 0;
    const char* end = text->data() + text->size();
    const auto [rest, error] = std::from_chars(text->data(), end, number);
    if (error != std::errc() || rest != end || number < 1)
        return misused("`--%1` cannot be `%2`; give a whole number from 1 to 2147483647",
                       {std::string(name), *text});
    return std::optional(number);
}

core::Result<core::Guarantee> guaranteeOf(const Arguments& arguments) {
    core::Guarantee guarantee;
    for (const std::string& text : arguments.values("keep")) {
        const auto pattern = core::keepPattern(text);
        if (!pattern)
            return misused("--keep: %1", {core::english(pattern.error().message)});
        guarantee.keep.push_back(*pattern);
    }
    const auto newest = numberOf(arguments, "newest");
    if (!newest)
        return newest.error();
    guarantee.newest = *newest;
    const auto days = numberOf(arguments, "younger-than");
    if (!days)
        return days.error();
    if (*days)
        guarantee.youngerThan = std::chrono::days(**days);
    guarantee.alsoArchive = arguments.has("also-archive");
    return guarantee;
}

struct Asked {
    std::string format;
    core::Guarantee guarantee;
    core::ProofOptions options;
};

core::Result<Asked> askedBy(const Arguments& arguments) {
    const auto format = choice(arguments, "format", formats);
    if (!format)
        return format.error();
    auto files = arguments.values("images");
    files.push_back(arguments.required("policy"));
    if (const auto misuse = sharesStandardInput(files))
        return *misuse;
    const auto guarantee = guaranteeOf(arguments);
    if (!guarantee)
        return guarantee.error();
    const auto enough = numberOf(arguments, "enough");
    if (!enough)
        return enough.error();
    Asked asked{*format, *guarantee, {}};
    asked.options.enough = enough->value_or(asked.options.enough);
    return asked;
}

int exitCode(core::ProofResult result) {
    switch (result) {
    case core::ProofResult::Proved:
    case core::ProofResult::HoldsWhile:
        return fine;
    case core::ProofResult::Refuted:
        return foundSomething;
    case core::ProofResult::Undecided:
        break;
    }
    return undecided;
}

} // namespace

const CommandLine& proveCommand() {
    static const CommandLine line = [] {
        CommandLine made{
            "prove",
            {},
            "Proves that no rule can ever expire images with some tags, or shows how one can.",
            {{"policy", "FILE",
              "the policy: its JSON, or a file of AWS, CloudFormation or Terraform with it", false,
              true},
             {"keep", "PATTERN",
              "images with a tag like it are never expired; of several, images with a tag for "
              "each",
              true, true},
             {"newest", "N", "only the newest so many of them", false, false},
             {"younger-than", "DAYS", "only while their push is less than so many days ago", false,
              false},
             {"also-archive", "", "nor are they archived", false, false},
             {"enough", "N",
              "a rule that keeps at least so many images may break it beyond them; default: 100",
              false, false},
             {"now", "TIME", "the time of the example, in ISO 8601; default: the clock", false,
              false},
             {"format", "text|json", "for people or for programs; text is the default", false,
              false}},
            "Exits with 0 when it is proved or holds while there are not too many images, with 1 "
            "when it is\n"
            "refuted, with 3 when that could not be decided.\n"};
        const auto images =
            imageOptions("images, to tell how many of those that count there are now", false);
        made.options.insert(made.options.end(), images.begin(), images.end());
        return made;
    }();
    return line;
}

int prove(const Arguments& arguments) {
    const auto asked = askedBy(arguments);
    if (!asked) {
        complain(core::english(asked.error().message));
        return failed;
    }
    const auto now = readNow(arguments);
    if (!now)
        return failed;
    auto policy = readValidPolicy(arguments.required("policy"));
    if (!policy)
        return failed;
    ProvedGuarantee proved{std::move(policy->policy), asked->guarantee, {}, {}, {}};
    if (arguments.has("images")) {
        auto list = readImages(arguments);
        if (!list)
            return failed;
        proved.images = std::move(list->store);
    }
    proved.proof = core::prove(proved.policy, proved.guarantee, asked->options);
    proved.shown =
        core::counterexample(proved.policy, proved.guarantee, proved.proof, *now, asked->options);
    Output output;
    if (asked->format == "json")
        writeJson(output, proved);
    else
        writeText(output, proved);
    if (const auto error = output.finish()) {
        complain(core::english(*error));
        return failed;
    }
    return exitCode(proved.proof.result);
}

} // namespace cli
