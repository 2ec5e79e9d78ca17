// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/images/indexmanifest.h"

#include "core/json/jsonreader.h"

#include <utility>

namespace core {

namespace {

bool isTypeOfIndex(std::string_view mediaType) {
    return mediaType == "application/vnd.oci.image.index.v1+json" ||
           mediaType == "application/vnd.docker.distribution.manifest.list.v2+json";
}

} // namespace

std::optional<std::vector<std::string>> childrenInManifest(std::string_view manifest,
                                                           std::string_view mediaType) {
    const auto json = readJson(manifest);
    if (!json || !asObject(json->root))
        return {};
    if (const JsonValue* own = find(json->root, "mediaType"); own && asString(*own))
        mediaType = *asString(*own);
    const JsonValue* listed = find(json->root, "manifests");
    if (!listed && !isTypeOfIndex(mediaType))
        return std::vector<std::string>();

    const JsonArray* manifests = listed ? asArray(*listed) : nullptr;
    if (!manifests)
        return {};
    std::vector<std::string> children;
    for (const JsonValue& child : *manifests) {
        const JsonValue* digest = find(child, "digest");
        if (!digest || !asString(*digest))
            return {};
        children.push_back(*asString(*digest));
    }
    return children;
}

} // namespace core
