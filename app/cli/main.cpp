// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// tagwarden-cli COMMAND …: the core for terminals and CI.
#include "app/cli/commands.h"
#include "app/cli/failure.h"
#include "app/cli/help.h"
#include "app/cli/nearest.h"
#include "app/cli/output.h"

#include <csignal>
#include <ios>
#include <new>
#include <string>
#include <vector>

namespace {

struct Command {
    const cli::CommandLine& line;
    int (*run)(const cli::Arguments&);
};

int print(const std::string& text) {
    cli::Output output;
    output << text;
    if (const auto error = output.finish()) {
        cli::complain(core::english(*error));
        return cli::failed;
    }
    return cli::fine;
}

int run(const Command& command, std::span<const std::string> words) {
    const auto arguments = cli::parse(command.line, words);
    if (!arguments) {
        cli::complain(core::english(arguments.error().message));
        return cli::failed;
    }
    return arguments->wantsHelp ? print(cli::commandHelp(command.line)) : command.run(*arguments);
}

int runProgram(const std::vector<std::string>& words) {
    const Command commands[] = {
        {cli::checkCommand(), cli::check},     {cli::evaluateCommand(), cli::evaluate},
        {cli::explainCommand(), cli::explain}, {cli::exportCommand(), cli::exportPolicy},
        {cli::diffCommand(), cli::diff},       {cli::compareCommand(), cli::compare},
        {cli::proveCommand(), cli::prove}};
    std::vector<cli::CommandLine> lines;
    std::vector<std::string_view> names;
    for (const Command& command : commands) {
        lines.push_back(command.line);
        names.push_back(command.line.name);
    }

    if (words.empty()) {
        cli::complain("say what to do: check, evaluate, explain, export, diff, compare or prove; "
                      "`--help` tells more");
        return cli::failed;
    }
    if (words[0] == "--help" || words[0] == "-h" || words[0] == "help")
        return print(cli::overallHelp(lines));
    if (words[0] == "--version")
        return print("tagwarden-cli " TAGWARDEN_VERSION "\n");
    for (const Command& command : commands)
        if (command.line.name == words[0])
            return run(command, std::span(words).subspan(1));

    const auto meant = cli::nearest(words[0], names);
    cli::complain("there is no command `" + words[0] + "`; " +
                  (meant ? "did you mean `" + std::string(*meant) + "`?"
                         : std::string("`--help` lists the commands")));
    return cli::failed;
}

} // namespace

int main(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);         // a reader who goes away is told by write()
    std::ios_base::sync_with_stdio(false); // so that standard input tells when it cannot be read
    try {
        return runProgram({argv + 1, argv + argc});
    } catch (const std::bad_alloc&) {
        cli::complain("there is not enough memory for this");
        return cli::failed;
    }
}
