// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What rules make of images on the tests' day, and how that reads; for tests that link Qt.
#pragma once

#include "core/base/message.h"
#include "core/evaluation/evaluation.h"
#include "tests/support/builders.h"

#include <QString>

#include <string_view>
#include <vector>

namespace test {

inline core::Evaluation evaluate(const std::vector<core::Rule>& rules,
                                 const std::vector<core::ImageRecord>& images,
                                 const std::vector<Index>& indexes = {}) {
    return core::Evaluator(storeOf(images, indexes)).evaluate(policyOf(rules), testNow);
}

inline QString text(const core::Message& message) {
    return QString::fromStdString(core::english(message));
}

// The first image of the list, whatever its place.
inline core::ImageIndex firstOfList(const core::Evaluation& evaluation) {
    core::ImageIndex place = 0;
    while (evaluation.images().inputOrder(place) != 0)
        ++place;
    return place;
}

inline core::ImageIndex find(const core::Evaluation& evaluation, std::string_view digest) {
    return evaluation.images().findDigest(digest).value();
}

// The images of the incident, the promoted one first, and its rules (spec section 3).
inline std::vector<core::ImageRecord> incident() {
    return {image("dev-2", "prod-1").pushedDaysAgo(4), image("dev-1").pushedDaysAgo(5),
            image("dev-3").pushedDaysAgo(3), image("dev-4").pushedDaysAgo(2),
            image("dev-5").pushedDaysAgo(1)};
}

inline core::Rule prod(int priority) {
    return rule(priority).taggedPrefix("prod-").keeps(1000);
}

inline core::Rule dev(int priority) {
    return rule(priority).taggedPrefix("dev-").keeps(2);
}

} // namespace test
