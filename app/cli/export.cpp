// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/findingtext.h"
#include "app/cli/output.h"
#include "app/cli/policyinput.h"

#include <array>

namespace cli {

namespace {

constexpr std::array<std::string_view, 1> targets{"json"};

} // namespace

const CommandLine& exportCommand() {
    static const CommandLine line{
        "export",
        {"POLICY"},
        "Prints a policy as ECR hands it back: sorted by priority, two blanks a level.",
        {{"to", "json", "the form to print it in", false, true}}};
    return line;
}

int exportPolicy(const Arguments& arguments) {
    const auto target = choice(arguments, "to", targets);
    if (!target) {
        complain(core::english(target.error()));
        return failed;
    }
    const auto valid = readValidPolicy(arguments.operands[0]);
    if (!valid)
        return failed;
    for (const core::Finding& finding : valid->findings)
        complain(findingText(finding));
    Output output;
    output << core::printPolicy(core::sortedByPriority(valid->draft));
    if (const auto error = output.finish()) {
        complain(core::english(*error));
        return failed;
    }
    return fine;
}

} // namespace cli
