// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A buffer is cut after the last `}` that a comma and a `{` follow, and what is before goes to the
// parser as a list. That may be a wrong place, inside of a text or of a list in a record, but then
// there are quotes or brackets too many before it, and the parser refuses.

#include "core/images/plainrecords.h"

#include "core/images/imagefield.h"
#include "core/images/recordreading.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <simdjson.h>
#include <string_view>
#include <utility>

namespace core {

namespace {

namespace dom = simdjson::dom;

constexpr std::string_view blanks = " \t\r\n";
static_assert(TextSource::padding >= simdjson::SIMDJSON_PADDING);

std::size_t afterBlanks(std::string_view text, std::size_t at) {
    return std::min(text.find_first_not_of(blanks, at), text.size());
}

// Where the list of a document begins with its bracket.
struct Start {
    bool isInObject; // as its first member
    std::size_t bracket;
};

std::optional<Start> startOf(std::string_view text) {
    const auto startsAt = [text](std::size_t at, std::string_view what) {
        return text.substr(at).starts_with(what);
    };
    if (startsAt(0, "["))
        return Start{false, 0};
    if (!startsAt(0, "{"))
        return {};
    const std::size_t name = afterBlanks(text, 1);
    constexpr std::string_view camelCase = "\"imageDetails\"";
    constexpr std::string_view pascalCase = "\"ImageDetails\"";
    if (!startsAt(name, camelCase) && !startsAt(name, pascalCase))
        return {};
    const std::size_t colon = afterBlanks(text, name + camelCase.size());
    if (!startsAt(colon, ":"))
        return {};
    const std::size_t bracket = afterBlanks(text, colon + 1);
    return startsAt(bracket, "[") ? std::optional(Start{true, bracket}) : std::nullopt;
}

// Just after the last record that is followed by another; 0 where there is none.
std::size_t endOfRecords(std::string_view text) {
    for (std::size_t end = text.rfind('{'); end != text.npos && end > 0;
         end = text.rfind('{', end - 1)) {
        const std::size_t comma = text.find_last_not_of(blanks, end - 1);
        if (comma == text.npos || comma == 0 || text[comma] != ',')
            continue;
        const std::size_t brace = text.find_last_not_of(blanks, comma - 1);
        if (brace != text.npos && text[brace] == '}')
            return brace + 1;
    }
    return 0;
}

// False where the value is not what the field should have.
bool readTime(ImageRecord& record, ImageField field, dom::element value) {
    char digits[24];
    std::string_view written;
    std::uint64_t seconds = 0;
    if (value.get(seconds) == simdjson::SUCCESS)
        written = {digits, std::to_chars(std::begin(digits), std::end(digits), seconds).ptr};
    else if (value.get(written) != simdjson::SUCCESS)
        return false; // also a number with a fraction, whose digits are gone by now
    const Result<Instant> time = parseInstant(written);
    if (time)
        setTime(record, field, *time);
    return bool(time);
}

bool readTags(ImageRecord& record, dom::element value) {
    dom::array tags;
    if (value.get(tags) != simdjson::SUCCESS || tags.size() > RecordReading::mostTags)
        return false;
    record.tags.resize(tags.size());
    std::size_t next = 0;
    for (const dom::element tag : tags) {
        std::string_view text;
        if (tag.get(text) != simdjson::SUCCESS)
            return false;
        record.tags[next++] = text;
    }
    return true;
}

bool readField(ImageRecord& record, ImageField field, dom::element value) {
    if (value.is_null())
        return true; // as good as missing
    if (isTime(field))
        return readTime(record, field, value);
    if (field == ImageField::Tags)
        return readTags(record, value);
    if (field == ImageField::Size)
        return value.get(record.sizeInBytes.emplace()) == simdjson::SUCCESS &&
               *record.sizeInBytes <= ImageRecord::largestSize;
    std::string_view text;
    std::string* const kept = textOf(record, field);
    if (!kept)
        return true; // nothing that we keep
    if (value.get(text) != simdjson::SUCCESS)
        return false;
    *kept = text;
    return true;
}

// Empty, with the memory that it has.
void clear(ImageRecord& record) {
    static_cast<ImageTimes&>(record) = {};
    record.sizeInBytes.reset();
    record.tags.clear();
    for (std::string* text : {&record.digest, &record.subjectDigest, &record.kind.manifestMediaType,
                              &record.kind.artifactMediaType, &record.kind.status,
                              &record.kind.registryId, &record.kind.repositoryName})
        text->clear();
}

bool readRecord(ImageRecord& record, dom::element value) {
    dom::object members;
    if (value.get(members) != simdjson::SUCCESS)
        return false;
    clear(record);
    bool hasPushTime = false;
    for (const auto& [key, member] : members) {
        const ImageField field = fieldWithKey(key);
        if (field != ImageField::None && !readField(record, field, member))
            return false;
        hasPushTime = hasPushTime || (field == ImageField::PushedAt && !member.is_null());
    }
    return hasPushTime && !record.digest.empty();
}

} // namespace

struct PlainRecords::Records : dom::array {};

class PlainRecords::Parser : public dom::parser {
public:
    Parser() {
        constexpr std::size_t deepest = 32; // less than the collector has
        m_canParse = allocate(TextSource::padding, deepest) == simdjson::SUCCESS;
    }

    // Takes bytes that are followed by TextSource::padding others.
    std::optional<Records> list(std::span<const char> text) {
        dom::array values;
        if (!m_canParse || parse(text.data(), text.size(), false).get(values) != simdjson::SUCCESS)
            return {};
        return Records{values};
    }

private:
    bool m_canParse = false;
};

PlainRecords::PlainRecords(ImageCollector& collector)
    : m_collector(collector)
    , m_parser(std::make_unique<Parser>()) {}

PlainRecords::~PlainRecords() = default;

// The number of records at the start that are plain.
std::size_t PlainRecords::takePlain(const Records& records) {
    std::size_t taken = 0;
    for (const dom::element record : records) {
        if (!readRecord(m_record, record) || !m_collector.addPlain(m_record))
            break;
        ++taken;
    }
    return taken;
}

PlainRecords::Taken PlainRecords::takeFrom(TextSource& source) {
    // Where it was in vain, it is tried again a buffer later only: there may be many short
    // documents in one, and looking through it takes a while.
    if (source.offset() < m_nextTry)
        return {};
    Taken taken = takeList(source);
    if (taken.events == 0)
        m_nextTry = source.offset() + TextSource::bufferSize;
    return taken;
}

PlainRecords::Taken PlainRecords::takeList(TextSource& source) {
    Taken taken;
    const std::span<const char> beginning = source.buffered();
    if (!startOf({beginning.data(), beginning.size()}))
        return taken;
    for (;;) {
        const std::span<char> buffer = source.ahead();
        const std::string_view text(buffer.data(), buffer.size());
        const bool isFirst = taken.events == 0;
        std::size_t open = afterBlanks(text, 0); // at the comma
        bool isInObject = false;
        if (isFirst) {
            const std::optional<Start> start = startOf(text);
            if (!start)
                return taken;
            open = start->bracket;
            isInObject = start->isInObject;
        } else if (!text.substr(open).starts_with(',')) {
            return taken;
        }
        const std::size_t end = endOfRecords(text);
        // What an escape stands for, libraries do not wholly agree about.
        if (end <= open || text.substr(open, end - open).find('\\') != text.npos)
            return taken;

        const char comma = std::exchange(buffer[open], '[');
        const char next = std::exchange(buffer[end], ']');
        const auto list = m_parser->list(buffer.subspan(open, end + 1 - open));
        buffer[open] = comma;
        buffer[end] = next;
        if (!list)
            return taken;
        if (isFirst) {
            m_collector.beginList(isInObject, source.nextPlace());
            taken = isInObject ? Taken{R"({"imageDetails":[)", 3} : Taken{"[", 1};
        }
        const std::size_t count = takePlain(*list);
        if (count < list->size()) {
            m_collector.passOver(count);
            source.skip(isFirst ? open + 1 : open);
            return taken;
        }
        source.skip(end);
        if (isFirst) {
            taken.standIn += '0';
            ++taken.events;
        }
    }
}

} // namespace core
