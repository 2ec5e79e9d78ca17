// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/images/indexmanifest.h"

#include <nlohmann/json.hpp>

namespace core {

namespace {

using Json = nlohmann::json;

bool isTypeOfIndex(std::string_view mediaType) {
    return mediaType == "application/vnd.oci.image.index.v1+json" ||
           mediaType == "application/vnd.docker.distribution.manifest.list.v2+json";
}

} // namespace

std::optional<std::vector<std::string>> childrenInManifest(std::string_view manifest,
                                                           std::string_view mediaType) {
    const Json json = Json::parse(manifest, nullptr, false);
    if (!json.is_object()) // nor is it when the text is no JSON
        return {};
    if (const auto own = json.find("mediaType"); own != json.end() && own->is_string())
        mediaType = own->get_ref<const std::string&>();
    const auto listed = json.find("manifests");
    if (listed == json.end() && !isTypeOfIndex(mediaType))
        return std::vector<std::string>();
    if (listed == json.end() || !listed->is_array())
        return {};

    std::vector<std::string> children;
    for (const Json& child : *listed) {
        const auto digest = child.is_object() ? child.find("digest") : child.end();
        if (digest == child.end() || !digest->is_string())
            return {};
        children.push_back(digest->get<std::string>());
    }
    return children;
}

} // namespace core
