// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever bytes come in: an error with a message, or a value; never a crash, and within bounds.
// And what comes in well goes out as it was: parse, print, parse again gives the same draft.
#include "core/base/instant.h"
#include "core/images/imagereader.h"
#include "core/images/keyedhash.h"
#include "core/policy/policyfile.h"
#include "tests/core/imagelists.h"
#include "tests/support/case_folders.h"
#include "tests/support/checks.h"
#include "tests/support/promises.h"

#include <iostream>
#include <iterator>
#include <random>
#include <set>
#include <sstream>
#include <stdexcept>
#include <vector>

namespace {

std::string repeated(std::string_view part, std::size_t times) {
    std::string text;
    text.reserve(part.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        text += part;
    return text;
}

// Feeds the text to every reader.
void feed(test::Checks& checks, const std::string& name, const std::string& text) {
    for (const auto brokenWith : {test::brokenWithPolicy, test::brokenWithImages,
                                  test::brokenWithRunning, test::brokenWithTime}) {
        const std::string broken = brokenWith(text);
        checks.isTrue(name + ": " + broken, broken.empty(), text.substr(0, 300));
    }
}

const std::string record = R"({"imageDigest": "sha256:00", "imagePushedAt": 1764028800})";

struct Row {
    std::string name;
    std::string text;
};

void policies(test::Checks& checks) {
    const std::string rule =
        R"({"rulePriority": 1, "selection": {"tagStatus": "any", "countType": "imageCountMoreThan",)"
        R"( "countNumber": 1}, "action": {"type": "expire"}})";
    const std::vector<Row> refused = {
        {"empty", ""},
        {"blanks", repeated(" \n", 100)},
        {"no JSON", "rules:\n  - rulePriority: 1\n"},
        {"cut off", R"({"rules": [{"rulePriority": 1, "selec)"},
        {"an array nested deep", repeated("[", 100'000)},
        {"an array nested deep and closed", repeated("[", 100'000) + repeated("]", 100'000)},
        {"objects nested deep", repeated(R"({"rules":)", 100'000)},
        {"deep inside of a rule", R"({"rules": [{"note": )" + repeated("[", 100'000)},
        {"not UTF-8", "{\"rules\": [{\"description\": \"\xc3\x28\"}]}"},
        {"UTF-16", std::string("{\0\"\0r\0u\0l\0e\0s\0\"\0", 16)},
        {"a surrogate alone", R"({"rules": [{"description": "\ud800"}]})"},
        {"51 rules", R"({"rules": [)" + repeated(rule + ",", 50) + rule + "]}"},
        {"rules null", R"({"rules": null})"},
        {"rules of nulls", R"({"rules": [null, null]})"},
        {"a number of many digits",
         R"({"rules": [{"rulePriority": 1)" + repeated("0", 100'000) + "}]}"},
        {"a control character", "{\"rules\": [], \"a\": \"\x01\"}"},
        {"an answer within an answer",
         R"({"lifecyclePolicyText": "{\"lifecyclePolicyText\": \"{}\"}"})"},
        {"an answer with no text", R"({"lifecyclePolicyText": null})"},
        {"an answer with broken text", R"({"lifecyclePolicyText": "{\"rules\": ["})"},
    };
    for (const Row& row : refused) {
        feed(checks, row.name, row.text);
        const core::CheckedPolicy checked = core::checkPolicyFile(row.text);
        checks.isTrue(row.name + " is no policy",
                      !checked.policy && core::hasErrors(checked.findings));
    }
}

void images(test::Checks& checks) {
    const std::vector<Row> refused = {
        {"empty list of bytes", ""},
        {"no JSON", "REPOSITORY  TAG  IMAGE ID"},
        {"cut off", R"({"imageDetails": [)" + record},
        {"cut off in a record", R"({"imageDetails": [{"imageDigest": "sha2)"},
        {"an array nested deep", repeated("[", 100'000)},
        {"a record nested deep", R"({"imageDetails": [{"imageDigest": )" + repeated("[", 100'000)},
        {"not UTF-8", "{\"imageDetails\": [{\"imageDigest\": \"\xff\"}]}"},
        {"a policy", R"({"rules": []})"},
        {"a number", "17"},
        {"images of another shape", R"({"imageDetails": {"imageDigest": "sha256:00"}})"},
        {"a value of more than 4 MiB",
         R"({"imageDetails": [{"imageDigest": ")" + repeated("f", 5u << 20u) + "\"}]}"},
    };
    for (const Row& row : refused) {
        const auto list = test::read(row.text);
        checks.isTrue(row.name + " is no list of images", !list);
        if (!list)
            checks.isTrue(row.name + " says why", !core::english(list.error()).empty());
    }

    // A record that cannot be read is left out and told; the others load.
    const std::vector<Row> leftOut = {
        {"no digest", R"({"imagePushedAt": 1764028800})"},
        {"a digest that is null", R"({"imageDigest": null, "imagePushedAt": 1764028800})"},
        {"no push time", R"({"imageDigest": "sha256:01"})"},
        {"a bad time", R"({"imageDigest": "sha256:01", "imagePushedAt": "yesterday"})"},
        {"a time that is true", R"({"imageDigest": "sha256:01", "imagePushedAt": true})"},
        {"a day that is none",
         R"({"imageDigest": "sha256:01", "imagePushedAt": "2026-02-30T00:00:00Z"})"},
        {"a bad pull time", R"({"imageDigest": "sha256:01", "imagePushedAt": 1764028800,)"
                            R"( "lastRecordedPullTime": "never"})"},
        {"a tag that is a number",
         R"({"imageDigest": "sha256:01", "imagePushedAt": 1764028800, "imageTags": [1]})"},
        {"tags that are a text",
         R"({"imageDigest": "sha256:01", "imagePushedAt": 1764028800, "imageTags": "v1"})"},
        {"a record that is a number", "17"},
        {"a record that is an array", "[]"},
    };
    for (const Row& row : leftOut) {
        const auto list = test::read(R"({"imageDetails": [)" + record + ", " + row.text + "]}");
        if (!checks.isTrue(row.name + ": the rest loads", list && list->store.size() == 1,
                           list ? std::to_string(list->store.size()) : core::english(list.error())))
            continue;
        checks.isTrue(row.name + ": told with its index",
                      list->leftOut == 1 && list->notices.size() == 1 &&
                          list->notices[0].kind == core::ImageNotice::Kind::LeftOut &&
                          list->notices[0].record == 1);
    }

    // Each took a look through a whole buffer once.
    const auto empty = test::read(repeated("[]", 500'000) + repeated("[{}]", 200'000));
    checks.isTrue("many short documents", empty && empty->leftOut == 200'000);
    const auto bare = test::read("[" + repeated("{},", 2'000'000) + record + "]");
    checks.isTrue("many records without a text", bare && bare->store.size() == 1);

    std::string many = "[";
    for (int i = 0; i < 5000; ++i)
        many += R"({"imagePushedAt": "soon"},)";
    const auto list = test::read(many + record + "]");
    checks.isTrue("a notice for each record", list && list->notices.size() == 5000);
}

void times(test::Checks& checks) {
    for (const char* text : {"",
                             " ",
                             "T",

                             "2026-11",
                             "2026-11-24",
                             "2026-11-24T",
                             "2026-11-24T00",
                             "2026-13-01T00:00:00Z",
                             "2026-00-01T00:00:00Z",
                             "2026-02-29T00:00:00Z",
                             "2026-11-24T24:00:01Z",
                             "2026-11-24T00:60:00Z",
                             "2026-11-24T00:00:61Z",
                             "2026-11-24T00:00:00+25:00",
                             "2026-11-24T00:00:00+",
                             "2026-11-24T00:00:00.Z",
                             "2026-11-24T00:00:00.1234567890Z",
                             "2026-11-24T00:00:00Zz",
                             "1969-12-31T23:59:59Z",
                             "2262-06-01T00:00:00Z",
                             "9999-12-31T23:59:59Z",
                             "-1",
                             "1e300",
                             "1e-300x",
                             "nan",
                             "inf",
                             "99999999999999999999",
                             "0x10",
                             "1764028800,5",
                             "yesterday",
                             "２０２６-11-24T00:00:00Z"})
        checks.isTrue(std::string("no time: `") + text + '`', !core::parseInstant(text));
}

// Bytes by chance, and good texts with some bytes changed, cut out, doubled or moved.
class Mutations {
public:
    explicit Mutations(std::uint64_t seed)
        : m_engine(seed) {}

    std::string noise() {
        std::string text(below(200), ' ');
        static constexpr std::string_view likely = "{}[]\":,.*0123456789eE+-TZ \n\\u";
        for (char& character : text)
            character =
                below(3) == 0 ? static_cast<char>(below(256)) : likely[below(likely.size())];
        return text;
    }

    std::string mutated(std::string text) {
        for (std::size_t changes = 1 + below(4); changes > 0 && !text.empty(); --changes) {
            const std::size_t at = below(text.size());
            const std::size_t length = 1 + below(20);
            switch (below(5)) {
            case 0:
                text[at] = static_cast<char>(below(256));
                break;
            case 1:
                text.erase(at, length);
                break;
            case 2:
                text.insert(below(text.size()), text.substr(at, length));
                break;
            case 3:
                text.resize(at);
                break;
            default: {
                static const std::vector<std::string> parts = {"null",
                                                               "-1",
                                                               "1e999",
                                                               "{}",
                                                               "[]",
                                                               "\"\"",
                                                               "\xef\xbb\xbf",
                                                               "0.5",
                                                               "\"\\u0000\"",
                                                               "true",
                                                               "\"*\"",
                                                               "{\"a\":",
                                                               "]",
                                                               "18446744073709551616"};
                text.insert(at, parts[below(parts.size())]);
            }
            }
        }
        return text;
    }

private:
    std::size_t below(std::size_t end) { return static_cast<std::size_t>(m_engine() % end); }

    std::mt19937_64 m_engine;
};

void chance(test::Checks& checks) {
    constexpr std::uint64_t seed = 20261124;
    std::cout << "seed " << seed << '\n';
    Mutations mutations(seed);

    std::vector<std::string> good = {
        R"({"lifecyclePolicyText": "{\"rules\": []}", "registryId": "123456789012"})",
        record + '\n' + record, "2026-11-24T09:00:00.5+09:00", "1764028800.5"};
    for (const char* root : {SAMPLES, TEST_DATA "/cases"})
        for (const test::Case& row : test::casesIn(root)) {
            good.push_back(row.policyText);
            good.push_back(row.imagesText);
        }
    for (std::size_t i = 0; i < good.size(); ++i)
        feed(checks, "good text " + std::to_string(i), good[i]);
    for (int round = 0; round < 40; ++round)
        for (const std::string& text : good)
            feed(checks, "round " + std::to_string(round), mutations.mutated(text));
    for (int round = 0; round < 5000; ++round)
        feed(checks, "noise " + std::to_string(round), mutations.noise());
}

// Texts that differ in their last bytes only are as far apart as any: numbered digests come from
// people who try things out.
void hashes(test::Checks& checks) {
    constexpr std::size_t places = 1u << 12; // of a table
    std::set<std::size_t> taken;
    for (std::size_t number = 0; number < places; ++number) {
        std::string text(30, '\0');
        text += {static_cast<char>(number / 256), static_cast<char>(number % 256)};
        taken.insert(core::keyedHash(text) % places);
    }
    checks.isTrue("numbered digests take more than half of the places", taken.size() > places / 2);
}

} // namespace

int main() try {
    test::Checks checks;
    policies(checks);
    images(checks);
    times(checks);
    chance(checks);
    hashes(checks);
    return checks.exitCode();
} catch (const std::exception& problem) {
    std::cout << "FAIL  " << problem.what() << '\n';
    return 1;
}
