// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A record of a list of images while its members come by, and why it has to be left out (spec I3).
//
//   reading.begin(place);
//   reading.text(ImageField::Digest, digest);
//   if (const auto fault = reading.finish())    // "The %o1 record is left out: …"
#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/images/imagefield.h"
#include "core/images/imagerecord.h"

#include <cstdint>
#include <optional>
#include <string>

namespace core {

class RecordReading {
public:
    static constexpr std::size_t mostTags = 10'000; // ECR has at most 1,000 an image

    void begin(TextPlace place);

    void beginTags() { m_record.tags.clear(); }
    void tag(std::string& value);
    // Something stands among the tags that is no text.
    void strayTag();

    // Values of a field that a record has. `size` is there for a whole number from 0 on that fits.
    void text(ImageField field, std::string& value);
    void number(ImageField field, const std::string& written, std::optional<std::uint64_t> size);
    // Its value is of a type that it never has.
    void wrongType(ImageField field);

    // After the last member: the first reason to leave the record out, in which %1 stands for the
    // record's number; nothing when it is whole.
    std::optional<Message> finish();

    const ImageRecord& record() const { return m_record; }
    // Where it begins.
    TextPlace place() const { return m_place; }

private:
    void time(ImageField field, const std::string& written);
    void fault(std::string_view sentence, std::vector<std::string> arguments = {});

    ImageRecord m_record;
    TextPlace m_place;
    bool m_hasPushTime = false;
    std::optional<Message> m_fault; // the first; without the record's number
};

} // namespace core
