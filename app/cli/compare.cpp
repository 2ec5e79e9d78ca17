// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/comparisonreports.h"
#include "app/cli/output.h"
#include "app/cli/situation.h"

#include <array>

namespace cli {

namespace {

constexpr std::array<std::string_view, 3> formats{"text", "json", "csv"};

constexpr PolicyOption policies[] = {{"before", "the policy that is there"},
                                     {"after", "the policy that shall take its place"}};

} // namespace

const CommandLine& compareCommand() {
    static const CommandLine line = [] {
        CommandLine made{"compare",
                         {},
                         "Tells what becomes of the images when one policy takes the place of "
                         "another.",
                         situationOptions(policies)};
        made.options.push_back({"format", "text|json|csv",
                                "for people, for programs, or as a table; text is the default and "
                                "leaves out what stays the same",
                                false, false});
        made.notes = "Exits with 1 when an image newly expires: with the second policy it does, "
                     "with the first it\n"
                     "was kept or went to the archive. One that newly goes to the archive does not "
                     "count.\n";
        return made;
    }();
    return line;
}

int compare(const Arguments& arguments) {
    const auto format = choice(arguments, "format", formats);
    if (!format) {
        complain(core::english(format.error()));
        return failed;
    }
    const auto situations = readSituations(arguments, policies);
    if (!situations)
        return failed;
    const ComparedImages images((*situations)[0].evaluation, (*situations)[1].evaluation);
    Output output;
    if (*format == "json")
        writeJson(output, images);
    else if (*format == "csv")
        writeCsv(output, images);
    else
        writeText(output, images);
    if (const auto error = output.finish()) {
        complain(core::english(*error));
        return failed;
    }
    return images.comparison.total(core::Change::NewlyExpires).images > 0 ? foundSomething : fine;
}

} // namespace cli
