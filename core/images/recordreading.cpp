// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/images/recordreading.h"

#include "core/base/utf8.h"

#include <utility>

namespace core {

void RecordReading::begin(TextPlace place) {
    m_record = {};
    m_place = place;
    m_hasPushTime = false;
    m_fault.reset();
}

void RecordReading::tag(std::string& value) {
    if (m_record.tags.size() == mostTags)
        fault(TAGWARDEN_TEXT("The %o1 record is left out: it has more than 10,000 tags"));
    else
        m_record.tags.push_back(std::move(value));
}

void RecordReading::strayTag() {
    fault(TAGWARDEN_TEXT("The %o1 record is left out: one of its tags is no text"));
}

void RecordReading::text(ImageField field, std::string& value) {
    if (isTime(field))
        time(field, value);
    else if (std::string* kept = textOf(m_record, field))
        *kept = std::move(value);
    else
        wrongType(field);
}

void RecordReading::number(ImageField field, const std::string& written,
                           std::optional<std::uint64_t> size) {
    if (isTime(field))
        time(field, written);
    else if (field == ImageField::Size && size && *size <= ImageRecord::largestSize)
        m_record.sizeInBytes = size;
    else
        wrongType(field);
}

void RecordReading::wrongType(ImageField field) {
    if (field == ImageField::Tags)
        fault(TAGWARDEN_TEXT("The %o1 record is left out: its `imageTags` are no list"));
    else if (field == ImageField::Size)
        fault(TAGWARDEN_TEXT(
            "The %o1 record is left out: its `imageSizeInBytes` is no whole number of bytes up to "
            "16 TiB"));
    else if (isTime(field))
        fault(TAGWARDEN_TEXT("The %o1 record is left out: its `%2` is no time"), {nameOf(field)});
    else
        fault(TAGWARDEN_TEXT("The %o1 record is left out: its `%2` is no text"), {nameOf(field)});
}

std::optional<Message> RecordReading::finish() {
    if (m_record.digest.empty())
        fault(TAGWARDEN_TEXT("The %o1 record is left out: it has no `imageDigest`"));
    else if (!m_hasPushTime)
        fault(TAGWARDEN_TEXT("The %o1 record is left out: it has no `imagePushedAt`"));
    return std::exchange(m_fault, std::nullopt);
}

void RecordReading::time(ImageField field, const std::string& written) {
    const Result<Instant> time = parseInstant(written);
    if (!time) {
        fault(TAGWARDEN_TEXT("The %o1 record is left out: its `%2` is `%3`, which is no time "
                             "like `2026-11-24T09:00:00Z`"),
              {nameOf(field), excerpt(written, 60)});
        return;
    }
    setTime(m_record, field, *time);
    m_hasPushTime = m_hasPushTime || field == ImageField::PushedAt;
}

void RecordReading::fault(std::string_view sentence, std::vector<std::string> arguments) {
    if (!m_fault)
        m_fault = Message{sentence, std::move(arguments)};
}

} // namespace core
