// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inuse/imagereference.h"

#include "core/tagsets/taggrammar.h"

#include <algorithm>

namespace core {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

// `sha256:` and the like, with at least 32 hex digits.
bool isDigest(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == 0 || colon == text.npos || text.size() - colon - 1 < 32)
        return false;
    return std::ranges::all_of(text.substr(0, colon),
                               [](char c) { return isLower(c) || isDigit(c); }) &&
           std::ranges::all_of(text.substr(colon + 1),
                               [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); });
}

// The first part of a path is a host when it looks like one.
bool isHost(std::string_view part) {
    return part == "localhost" || part.find_first_of(".:") != part.npos;
}

bool isHostText(std::string_view host) {
    return std::ranges::all_of(host, [](char c) {
        return isLower(c) || isUpper(c) || isDigit(c) ||
               std::string_view(".:-_[]").find(c) != std::string_view::npos;
    });
}

// Parts of lower-case letters and digits, with signs between them.
bool isPath(std::string_view path) {
    const auto isInner = [](char c) {
        return c == '.' || c == '_' || c == '-';
    };
    bool isAtStart = true; // of a part
    char before = '/';
    for (const char c : path) {
        if (!isLower(c) && !isDigit(c) && (isAtStart || (c != '/' && !isInner(c))))
            return false;
        if (c == '/' && isInner(before))
            return false;
        isAtStart = c == '/';
        before = c;
    }
    return !isAtStart && !isInner(before);
}

} // namespace

std::string_view withoutScheme(std::string_view text) {
    for (const std::string_view scheme : {"docker-pullable://", "docker://"})
        if (text.starts_with(scheme))
            return text.substr(scheme.size());
    return text;
}

std::optional<ImageReference> referenceFrom(std::string_view text) {
    text = withoutScheme(text);
    if (text.size() > longestReference)
        return {};
    ImageReference reference;
    if (isDigest(text)) {
        reference.digest = text;
        return reference;
    }
    if (const std::size_t at = text.find('@'); at != text.npos) {
        reference.digest = text.substr(at + 1);
        if (!isDigest(reference.digest))
            return {};
        text = text.substr(0, at);
    }
    const std::size_t slash = text.find('/');
    if (slash != text.npos && isHost(text.substr(0, slash))) {
        if (!isHostText(text.substr(0, slash)))
            return {};
        text.remove_prefix(slash + 1);
    }
    if (const std::size_t colon = text.find(':'); colon != text.npos) {
        reference.tag = text.substr(colon + 1);
        if (!isTag(pushableTags, reference.tag))
            return {};
        text = text.substr(0, colon);
    } else if (reference.digest.empty()) {
        reference.tag = "latest";
    }
    if (!isPath(text))
        return {};
    reference.path = text;
    return reference;
}

} // namespace core
