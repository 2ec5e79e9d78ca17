// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/promises.h"

#include "core/base/instant.h"
#include "core/images/imagereader.h"
#include "core/policy/policyfile.h"

#include <sstream>

namespace test {

namespace {

constexpr const char* silentError = "an error says nothing, or not where";

bool says(const core::Error& error) {
    return !core::english(error).empty() && error.place.line >= 1 && error.place.column >= 1;
}

} // namespace

std::string brokenWithPolicy(const std::string& text) {
    const auto json = core::readJson(text);
    if (!json && !says(json.error()))
        return silentError;
    if (json) {
        const auto again = core::readJson(core::print(json->root));
        if (!again || again->root != json->root)
            return "JSON does not come back from its print";
        if (const auto draft = core::draftFrom(json->root)) {
            const auto root = core::readJson(core::print(core::toJson(*draft)));
            const auto sameDraft = root ? core::draftFrom(root->root) : root.error();
            if (!sameDraft || *sameDraft != *draft)
                return "a draft does not come back from its print";
        }
    }
    for (const core::CheckedPolicy& checked : {core::checkText(text), core::checkPolicyFile(text)})
        if (checked.policy.has_value() == core::hasErrors(checked.findings))
            return "neither a policy nor the reason why not";
    const auto file = core::readPolicyFile(text);
    return file || says(file.error()) ? "" : silentError;
}

std::string brokenWithImages(const std::string& text) {
    std::istringstream source(text);
    const auto list = core::readImages(source);
    if (!list)
        return says(list.error()) ? "" : silentError;
    for (core::ImageIndex image = 0; image + 1 < list->store.size(); ++image)
        if (list->store.countsFrom(image) < list->store.countsFrom(image + 1))
            return "the images are not in push order";
    return "";
}

std::string brokenWithTime(const std::string& text) {
    const auto instant = core::parseInstant(text);
    if (!instant)
        return says(instant.error()) ? "" : silentError;
    const auto again = core::parseInstant(core::formatInstant(*instant));
    return again && *again == *instant ? "" : "a time does not come back from its print";
}

} // namespace test
