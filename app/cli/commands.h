// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands. Each writes its answer to standard output and returns the exit code: 0 fine,
// 1 findings, a difference or a loss, 2 unreadable input, told on standard error with nothing on
// standard output; 3 of `prove` alone.
#pragma once

#include "app/cli/arguments.h"

namespace cli {

inline constexpr int fine = 0;
inline constexpr int foundSomething = 1;
inline constexpr int failed = 2;
inline constexpr int undecided = 3;

const CommandLine& checkCommand();
int check(const Arguments& arguments);

const CommandLine& evaluateCommand();
int evaluate(const Arguments& arguments);

const CommandLine& explainCommand();
int explain(const Arguments& arguments);

const CommandLine& exportCommand();
int exportPolicy(const Arguments& arguments);

const CommandLine& diffCommand();
int diff(const Arguments& arguments);

const CommandLine& compareCommand();
int compare(const Arguments& arguments);

const CommandLine& proveCommand();
int prove(const Arguments& arguments);

} // namespace cli
