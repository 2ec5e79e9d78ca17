// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/inuseinput.h"
#include "app/cli/output.h"
#include "app/cli/reports.h"
#include "app/cli/situation.h"

#include <array>
#include <optional>

namespace cli {

namespace {

constexpr std::array<std::string_view, 4> formats{"text", "json", "csv", "ecr"};

} // namespace

const CommandLine& evaluateCommand() {
    static const CommandLine line = [] {
        CommandLine made{"evaluate",
                         {},
                         "Decides for every image what happens to it, and why.",
                         situationOptions()};
        made.options.push_back({"format", "text|json|csv|ecr",
                                "for people, for programs, as a table for spreadsheets (a cell "
                                "that would start a formula begins with '), or in the shape of "
                                "ECR's preview; text is the default",
                                false, false});
        made.options.push_back(inUseOption());
        made.options.push_back({"summary", "", "only the totals", false, false});
        return made;
    }();
    return line;
}

int evaluate(const Arguments& arguments) {
    const auto format = choice(arguments, "format", formats);
    if (!format) {
        complain(core::english(format.error()));
        return failed;
    }
    const auto situation = readSituation(arguments);
    if (!situation)
        return failed;
    std::optional<InUseInput> input;
    if (arguments.has("in-use")) {
        input = readInUse(arguments, situation->evaluation.images());
        if (!input)
            return failed;
    }
    const InUseInput* const inUse = input ? &*input : nullptr;
    Output output;
    const Detail detail = arguments.has("summary") ? Detail::Totals : Detail::EveryImage;
    if (*format == "json")
        writeJson(output, situation->evaluation, inUse, detail);
    else if (*format == "csv")
        writeCsv(output, situation->evaluation, inUse, detail);
    else if (*format == "ecr")
        writePreview(output, *situation, detail);
    else
        writeText(output, situation->evaluation, inUse, detail);
    if (const auto error = output.finish()) {
        complain(core::english(*error));
        return failed;
    }
    const bool losesInUse = inUse && inUse->inUse.lost(situation->evaluation).count() > 0;
    return losesInUse ? foundSomething : fine;
}

} // namespace cli
