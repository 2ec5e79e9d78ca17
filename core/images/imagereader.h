// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads lists of images (spec section 2) piece by piece, so that memory stays bounded by what is
// kept and not by the file.
//
//   std::ifstream file(path);
//   auto read = readImages(file, {});
//   if (read) show(read->store, read->notices);
#pragma once

#include "core/base/result.h"
#include "core/images/imagestore.h"

#include <cstdint>
#include <functional>
#include <istream>
#include <vector>

namespace core {

// Something that was left out or mended while reading (spec I3).
struct ImageNotice {
    enum class Kind { LeftOut, Joined, SeveralRepositories, ManifestLeftOut };
    Kind kind;
    std::size_t record; // index among the records of the list, or among the manifests, from 0
    TextPlace place;
    Message message;
    std::size_t source = 0; // index among the sources; the place is in this one

    bool operator==(const ImageNotice&) const = default;
};

struct ImageList {
    ImageStore store;
    std::vector<ImageNotice> notices; // at most 1000 are kept
    std::size_t leftOut = 0;          // records
    std::size_t joined = 0;           // records
};

// Called now and then with the bytes read so far; false stops the reading with Cancelled.
using ReadProgress = std::function<bool(std::uint64_t bytes)>;

// Takes `{"imageDetails": […]}`, a bare array, several such documents after one another or one
// record a line; keys in camel or Pascal case. Several sources are one list. Among the documents
// may be those of `batch-get-image`: the indexes in them tell their children (spec I6). Errors:
// NotUtf8, NotJson, TooDeep, WrongShape (no list of images in it, or none beside the manifests),
// TooLarge (one value of more than 4 MiB), Cancelled; each with its place.
Result<ImageList> readImages(std::istream& source, const ReadProgress& progress = {});
Result<ImageList> readImages(const std::vector<std::istream*>& sources,
                             const ReadProgress& progress = {});

// What a text is about, judged by its first bytes.
enum class TextKind { Policy, Images, Unknown };
TextKind kindOfText(std::string_view firstBytes);

} // namespace core
