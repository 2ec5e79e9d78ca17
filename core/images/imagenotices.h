// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notes down what is left out or mended while a list of images is read (spec I3), by the number of
// the record in its source.
//
//   ImageNotices notices(list);
//   notices.beginSource(0);
//   notices.beginRecord();
//   notices.joined(place);    // "The 1st record has the digest of an earlier one. …"
#pragma once

#include "core/images/imagereader.h"

#include <cstddef>

namespace core {

class ImageNotices {
public:
    // Into a list that outlives it.
    explicit ImageNotices(ImageList& list)
        : m_list(list) {}

    void beginSource(std::size_t index);
    // What comes from here on is about the next record of the source.
    void beginRecord() { ++m_records; }

    // In the pattern of `why` %1 is the number of the record, and its arguments follow.
    void leftOut(TextPlace place, Message why);
    void joined(TextPlace place);
    void ofOtherRepository(TextPlace place);
    void manifestLeftOut(std::size_t manifest, TextPlace place, Message why);

private:
    void aboutRecord(ImageNotice::Kind kind, TextPlace place, Message message);
    void keep(ImageNotice notice);

    ImageList& m_list;
    std::size_t m_source = 0;
    std::size_t m_records = 0; // of the source
};

} // namespace core
