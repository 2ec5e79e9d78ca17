// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findingtable.h"
#include "tests/core/policytexts.h"

namespace test {

using namespace text;

std::vector<FindingRow> clashTable() {
    return {
        {"an any rule that is not last",
         policy({rule("1", any()), rule("2", prefixes(R"("a")"))}),
         {{"V17", "error", "/rules/0/rulePriority", "1"}},
         "Rule for tagStatus=ANY must have the lowest priority per storage class"},
        {"an any rule of the archive that is not last",
         policy({rule("7", any(transitioned("90"))), rule("8", untagged(transitioned("90")))}),
         {{"V17", "error", "/rules/0/rulePriority", "7"}}},
        {"two any rules of one class",
         policy({rule("1", any()), rule("2", any(pushed))}),
         {{"V17", "error", "/rules/1/selection/tagStatus", R"("any")"}},
         "Only one rule can specify tagStatus=ANY"},
        {"two untagged rules of one class",
         policy({rule("1", untagged()), rule("2", untagged(pushed))}),
         {{"V18", "error", "/rules/1/selection/tagStatus", R"("untagged")"}},
         "Only one rule can select Untagged images per storage class."},
        {"an untagged rule beside one without a priority",
         policy({rule("null", untagged()), rule("2", untagged(pushed))}),
         {{"V6", "error", "/rules/0/rulePriority", "null"},
          {"V18", "error", "/rules/1/selection/tagStatus", R"("untagged")"}},
         "",
         "The 1st rule of the file is about untagged images already; one such rule is allowed "
         "per storage class"},
        {"three untagged rules, one of the other class",
         policy({rule("1", untagged()), rule("2", untagged(transitioned("90"))),
                 rule("3", untagged(pushed))}),
         {{"V18", "error", "/rules/2/selection/tagStatus", R"("untagged")"}}},
        {"the same prefixes in another order",
         policy({rule("1", prefixes(R"("a", "b")")), rule("2", prefixes(R"("b", "a")", pushed))}),
         {{"V19", "error", "/rules/1/selection/tagPrefixList", R"(["b", "a"])"}}},
        {"the same prefixes, one of them twice",
         policy({rule("1", prefixes(R"("a")")), rule("2", prefixes(R"("a", "a")"))}),
         {{"V19", "error", "/rules/1/selection/tagPrefixList", R"(["a", "a"])"}}},
        {"one prefix of several is shared",
         policy({rule("1", prefixes(R"("a", "b")")), rule("2", prefixes(R"("c", "a")"))}),
         {{"V19", "warning", "/rules/1/selection/tagPrefixList", R"(["c", "a"])", true}}},
        {"overlapping prefixes",
         policy({rule("1", prefixes(R"("prod-")")), rule("2", prefixes(R"("prod")"))}),
         {{"V19", "warning", "/rules/1/selection/tagPrefixList", R"(["prod"])", true}}},
        {"four rules with the same prefix, three told of the first",
         policy({rule("1", prefixes(R"("a")")), rule("2", prefixes(R"("a")")),
                 rule("3", prefixes(R"("a")")), rule("4", prefixes(R"("a")"))}),
         {{"V19", "error", "/rules/1/selection/tagPrefixList", R"(["a"])"},
          {"V19", "error", "/rules/2/selection/tagPrefixList", R"(["a"])"},
          {"V19", "error", "/rules/3/selection/tagPrefixList", R"(["a"])"}}},
        {"the same prefixes are told before some in common",
         policy({rule("1", prefixes(R"("a", "b")")), rule("2", prefixes(R"("a")")),
                 rule("3", prefixes(R"("a")"))}),
         {{"V19", "warning", "/rules/1/selection/tagPrefixList", R"(["a"])", true},
          {"V19", "error", "/rules/2/selection/tagPrefixList", R"(["a"])"}}},
        {"an equal pattern",
         policy({rule("1", patterns(R"("v*")")), rule("2", patterns(R"("v*")", pushed))}),
         {{"V19", "warning", "/rules/1/selection/tagPatternList", R"(["v*"])", true}}},
        {"a star in a prefix",
         single(prefixes(R"("dev-*")")),
         {{"I5", "warning", "/rules/0/selection/tagPrefixList/0", R"("dev-*")"}}},
        {"a slash in a pattern",
         single(patterns(R"("v*", "feature/*")")),
         {{"I5", "warning", "/rules/0/selection/tagPatternList/1", R"("feature/*")"}}},
        {"a question mark in a pattern",
         single(patterns(R"("v?")")),
         {{"I5", "warning", "/rules/0/selection/tagPatternList/0", R"("v?")"}}},
        {"several findings, each told",
         policy({rule("0", any(R"("countType": "imageCountMoreThan", "countNumber": 0)")),
                 rule("2", patterns(R"("*a*b*c*d*")"), R"({"type": "drop"})")}),
         {{"V17", "error", "/rules/0/rulePriority", "0"},
          {"V7", "error", "/rules/0/rulePriority", "0"},
          {"V12", "error", "/rules/0/selection/countNumber", "0"},
          {"V11", "error", "/rules/1/selection/tagPatternList/0", R"("*a*b*c*d*")"},
          {"V8", "error", "/rules/1/action/type", R"("drop")"}}},
    };
}

} // namespace test
