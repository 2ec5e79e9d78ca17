// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads lists of images (spec section 2) piece by piece, so that memory stays bounded by what is
// kept and not by the file.
//
//   std::ifstream file(path);
//   auto list = readImages(file);
//   if (list) show(list->store, list->notices);
#pragma once

#include "core/base/result.h"
#include "core/images/imagestore.h"

#include <cstdint>
#include <functional>
#include <istream>
#include <memory>
#include <optional>
#include <vector>

namespace core {

// Something that was left out or mended while reading (spec I3).
struct ImageNotice {
    enum class Kind { LeftOut, Joined, SeveralRepositories, ManifestLeftOut };
    Kind kind;
    std::size_t record; // index among the records of the source, or its manifests, from 0
    TextPlace place;
    Message message;
    std::size_t source = 0; // index among the sources; the place is in this one

    bool operator==(const ImageNotice&) const = default;
};

struct ImageList {
    ImageStore store;
    std::vector<ImageNotice> notices; // the first 100,000
    std::size_t noticesBeyond = 0;    // so many came after these and are not kept
    std::size_t leftOut = 0;          // records
    std::size_t joined = 0;           // records
    std::size_t manifestsLeftOut = 0;
};

// Called now and then with the bytes read so far, over all sources and packed where they are
// packed; false stops the reading with Cancelled.
using ReadProgress = std::function<bool(std::uint64_t bytes)>;

class ImageCollector;

// Reads several sources as one list.
//
//   ImageReader reader;
//   for (std::ifstream& file : files)
//       if (auto error = reader.read(file)) return *error;    // about this file
//   auto list = std::move(reader).take();
class ImageReader {
public:
    explicit ImageReader(ReadProgress progress = {});
    ~ImageReader();

    // Takes `{"imageDetails": […]}`, a bare array, several such documents after one another or one
    // record a line; keys in camel or Pascal case (spec I2); all that packed by gzip too. Among
    // the documents may be those of `batch-get-image`: the indexes in them tell their children
    // (spec I6). Errors: NotUtf8, NotJson, TooDeep, WrongShape (no list of images in it), TooLarge
    // (one value of more than 4 MiB), Unreadable, Cancelled; each with its place. After an error
    // there is nothing more to be had.
    std::optional<Error> read(std::istream& stream);

    // Error WrongShape when there were manifests but no list of images; it is about this source.
    Result<ImageList> take() &&;
    std::size_t sourceOfManifests() const;

private:
    ReadProgress m_progress;
    std::unique_ptr<ImageCollector> m_collector;
    std::size_t m_sources = 0;
    std::uint64_t m_bytes = 0;
};

// A single source.
Result<ImageList> readImages(std::istream& stream);

} // namespace core
