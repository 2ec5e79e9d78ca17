// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/promises.h"

#include "core/base/instant.h"
#include "core/base/utf8.h"
#include "core/images/imagereader.h"
#include "core/inuse/runningreader.h"
#include "core/policy/policyfile.h"
#include "core/shapes/cloudformationyaml.h"
#include "core/shapes/terraformsource.h"
#include "core/traps/findtraps.h"

#include <algorithm>
#include <sstream>

namespace test {

namespace {

constexpr const char* silentError = "an error says nothing, or not where";

bool says(const core::Error& error) {
    return !core::english(error).empty() && error.place.line >= 1 && error.place.column >= 1;
}

// What the readers of shapes may count on, since findPolicies has seen to it.
bool isUtf8WithoutMark(std::string_view text) {
    if (text.starts_with(core::byteOrderMark))
        return false;
    while (!text.empty()) {
        const auto point = core::firstCodePoint(text);
        if (!point)
            return false;
        text.remove_prefix(point->length);
    }
    return true;
}

// JSON comes back from its print, and so does the draft in it.
std::string brokenWithJson(const core::JsonValue& json) {
    const auto again = core::readJson(core::print(json));
    if (!again || again->root != json)
        return "JSON does not come back from its print";
    if (const auto draft = core::draftFrom(json)) {
        const auto root = core::readJson(core::print(core::toJson(*draft)));
        const auto sameDraft = root ? core::draftFrom(root->root) : root.error();
        if (!sameDraft || *sameDraft != *draft)
            return "a draft does not come back from its print";
    }
    return "";
}

std::string brokenWithFound(const core::Result<core::FoundPolicies>& found) {
    if (!found)
        return says(found.error()) ? "" : silentError;
    for (const core::FoundPolicy& policy : *found) {
        if (!policy.file && !says(policy.file.error()))
            return silentError;
        const std::string broken = policy.file ? brokenWithJson(policy.file->json.root) : "";
        if (!broken.empty())
            return broken;
    }
    return "";
}

// What a trap offers is a change that ECR takes.
std::string brokenWithTraps(const std::string& text) {
    const core::CheckedPolicy checked = core::checkText(text);
    if (!checked.policy)
        return "";
    const auto json = core::readJson(text);
    const auto draft = core::draftFrom(json->root);
    for (const core::Trap& trap : core::findTraps(*checked.policy, *draft, json->places, nullptr)) {
        if (core::english(trap.finding.message).empty())
            return "a trap says nothing";
        if (trap.repair && !core::checkDraft(core::edited(*draft, *trap.repair)).policy)
            return "a repair makes a policy that ECR refuses";
    }
    return "";
}

} // namespace

std::string brokenWithPolicy(const std::string& text) {
    const auto json = core::readJson(text);
    if (!json && !says(json.error()))
        return silentError;
    const std::string broken = json ? brokenWithJson(json->root) : "";
    if (!broken.empty())
        return broken;
    for (const core::CheckedPolicy& checked : {core::checkText(text), core::checkPolicyFile(text)})
        if (checked.policy.has_value() == core::hasErrors(checked.findings))
            return "neither a policy nor the reason why not";
    if (const std::string trap = brokenWithTraps(text); !trap.empty())
        return trap;
    const auto file = core::readPolicyFile(text);
    return file || says(file.error()) ? "" : silentError;
}

std::string brokenWithTerraform(const std::string& text) {
    return isUtf8WithoutMark(text) ? brokenWithFound(core::policiesInTerraform(text)) : "";
}

std::string brokenWithYaml(const std::string& text) {
    return isUtf8WithoutMark(text) ? brokenWithFound(core::policiesInCloudFormationYaml(text)) : "";
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

std::string brokenWithRunning(const std::string& text) {
    std::istringstream source(text);
    core::RunningReader reader;
    if (const auto error = reader.read(source, "running"))
        return says(*error) ? "" : silentError;
    const core::Running running = std::move(reader).take();
    if (running.notices.size() != std::min(running.leftOut, core::RunningReader::mostNotices))
        return "what is left out is not counted as it is told";
    for (const core::RunningNotice& notice : running.notices)
        if (core::english(notice.message).empty() || notice.place.line < 1)
            return "a notice says nothing, or not where";
    for (const core::RunningImage& image : running.list.images()) {
        if (core::referenceFrom(image.text) != image.reference)
            return "a reference is not what its text says";
        if (image.places.empty() || image.places.size() > core::RunningList::mostPlaces ||
            image.places.size() > image.runs)
            return "an image runs nowhere, or at more places than there are";
    }
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
