// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts of policies, put together from the pieces that a test is about.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

namespace test::text {

// Blanks at the end, so that a short text is not also too short for ECR (V3).
inline std::string padded(std::string text) {
    text.resize(std::max<std::size_t>(text.size(), 100), ' ');
    return text;
}

inline std::string policy(const std::vector<std::string>& rules) {
    std::string text = "{\n  \"rules\": [";
    for (const std::string& rule : rules)
        text += (&rule == &rules.front() ? "\n    " : ",\n    ") + rule;
    return padded(text + "\n  ]\n}\n");
}

inline const std::string expire = R"({"type": "expire"})";
inline const std::string transition = R"({"type": "transition", "targetStorageClass": "archive"})";

inline std::string rule(const std::string& priority, const std::string& selection,
                        const std::string& action = expire) {
    return R"({"rulePriority": )" + priority + R"(, "selection": {)" + selection +
           R"(}, "action": )" + action + "}";
}

inline const std::string count = R"("countType": "imageCountMoreThan", "countNumber": 2)";
inline const std::string pushed =
    R"("countType": "sinceImagePushed", "countUnit": "days", "countNumber": 2)";
inline const std::string pulled =
    R"("countType": "sinceImagePulled", "countUnit": "days", "countNumber": 2)";

inline std::string transitioned(const std::string& number) {
    return R"("storageClass": "archive", "countType": "sinceImageTransitioned", "countUnit": "days", "countNumber": )" +
           number;
}

inline std::string prefixes(const std::string& list, const std::string& limit = count) {
    return R"("tagStatus": "tagged", "tagPrefixList": [)" + list + "], " + limit;
}

inline std::string patterns(const std::string& list, const std::string& limit = count) {
    return R"("tagStatus": "tagged", "tagPatternList": [)" + list + "], " + limit;
}

inline std::string any(const std::string& limit = count) {
    return R"("tagStatus": "any", )" + limit;
}

inline std::string untagged(const std::string& limit = count) {
    return R"("tagStatus": "untagged", )" + limit;
}

// A policy of one rule.
inline std::string single(const std::string& selection, const std::string& action = expire) {
    return policy({rule("1", selection, action)});
}

inline std::string manyRules(int number) {
    std::vector<std::string> rules;
    for (int i = 1; i <= number; ++i)
        rules.push_back(rule(std::to_string(i), prefixes("\"p" + std::to_string(100 + i) + "-\"")));
    return policy(rules);
}

inline const std::string fine = single(prefixes(R"("dev-")"));

// Each of the letters in its description takes two bytes.
inline std::string described30720Characters() {
    const std::string start = R"({"rules": [{"rulePriority": 1, "description": ")";
    const std::string end =
        R"(", "selection": {)" + any() + R"(}, "action": {"type": "expire"}}]})";
    std::string letters;
    for (std::size_t length = start.size() + end.size(); length < 30'720; ++length)
        letters += "\u00e9";
    return start + letters + end;
}

inline std::string replaced(std::string text, const std::string& from, const std::string& to) {
    return text.replace(text.find(from), from.size(), to);
}

} // namespace test::text
