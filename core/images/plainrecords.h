// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fast way through a list of images, for records of which nothing has to be said: they are
// valid JSON without escapes, their times have no decimal point, nothing is wrong with them, and
// their digests are new. In most lists these are all, and so a list is read several times faster
// than by the library that calls back with each piece.
//
// Where a record is not like that, the exact way goes on from there; it knows places and words.
#pragma once

#include "core/images/imagecollector.h"
#include "core/images/textsource.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace core {

class PlainRecords {
public:
    explicit PlainRecords(ImageCollector& collector);
    ~PlainRecords();

    // What was taken of a document, for a reader of JSON that reads the rest: a text with as many
    // brackets open, and the number of things in it, which the collector knows already.
    struct Taken {
        std::string standIn;
        std::size_t events = 0;
    };

    // Takes records from the start of a document on, as many as are plain. Nothing where the
    // document is no list, or where that was so in the same part of the source already.
    Taken takeFrom(TextSource& source);

private:
    class Parser;
    Taken takeList(TextSource& source);
    struct Records;
    std::size_t takePlain(const Records& records);

    ImageCollector& m_collector;
    std::unique_ptr<Parser> m_parser;
    ImageRecord m_record;        // kept for its memory
    std::uint64_t m_nextTry = 0; // offset in the source
};

} // namespace core
