// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/findingtext.h"
#include "app/cli/imageinput.h"
#include "app/cli/inputfile.h"
#include "app/cli/output.h"
#include "app/cli/policyinput.h"

#include <algorithm>
#include <array>

namespace cli {

namespace {

constexpr std::array<std::string_view, 2> formats{"text", "json"};

core::JsonValue toJson(const core::Finding& finding) {
    using core::JsonValue;
    const auto index = [](std::size_t number) {
        return core::number(static_cast<std::int64_t>(number));
    };
    return core::JsonObject{
        {"id", std::string(finding.id)},
        {"severity", std::string(core::word(finding.severity))},
        {"rule", finding.rule ? index(*finding.rule) : JsonValue(core::JsonNull{})},
        {"pointer", finding.pointer},
        {"line", core::number(finding.place.line)},
        {"column", core::number(finding.place.column)},
        {"message", core::english(finding.message)},
        {"ecr", finding.ecr.empty() ? JsonValue(core::JsonNull{}) : JsonValue(finding.ecr)}};
}

std::string asJson(const std::vector<core::Finding>& findings) {
    core::JsonArray list;
    for (const core::Finding& finding : findings)
        list.push_back(toJson(finding));
    return core::print(core::JsonObject{{"valid", !core::hasErrors(findings)},
                                        {"findings", std::move(list)}}) +
           "\n";
}

std::string asText(const std::vector<core::Finding>& findings) {
    std::string text;
    for (const core::Finding& finding : findings)
        text += core::visible(findingText(finding)) + "\n";
    return text + (core::hasErrors(findings) ? "invalid: ECR would refuse this policy\n"
                   : findings.empty()        ? "valid: ECR accepts this policy\n"
                                             : "valid, with remarks\n");
}

} // namespace

const CommandLine& checkCommand() {
    static const CommandLine line = [] {
        CommandLine check{
            "check",
            {"POLICY"},
            "Lists all findings about a policy: what ECR would refuse, and what looks "
            "like a mistake.",
            imageOptions("a list of images; it is read to see that it can be", false)};
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
    const auto given = readPolicy(arguments.operands[0]);
    if (!given) {
        complain(told(arguments.operands[0], given.error()));
        return failed;
    }
    if (arguments.has("images") && !readImages(arguments))
        return failed;

    const auto& findings = given->checked.findings;
    Output output;
    output << (*format == "json" ? asJson(findings) : asText(findings));
    if (const auto error = output.finish()) {
        complain(core::english(*error));
        return failed;
    }
    const bool isStrict = arguments.has("strict");
    const bool counts = std::ranges::any_of(findings, [isStrict](const core::Finding& finding) {
        return finding.severity == core::Severity::Error ||
               (isStrict && finding.severity == core::Severity::Warning);
    });
    return counts ? foundSomething : fine;
}

} // namespace cli
