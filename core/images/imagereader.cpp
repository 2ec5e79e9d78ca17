// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The JSON library calls back with each piece of a text; ImageCollector makes images of them.
// TextSource stands between stream and library and ends the text when it asks for too much.

#include "core/images/imagereader.h"

#include "core/images/imagecollector.h"
#include "core/images/textsource.h"

#include <nlohmann/json.hpp>

#include <array>
#include <iterator>
#include <memory>
#include <optional>
#include <string>

namespace core {

namespace {

// Shows the library a source as a pair of iterators.
class SourceIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    SourceIterator() = default; // the end
    explicit SourceIterator(TextSource& source)
        : m_source(&source) {}

    char operator*() const { return m_source->peek(); }
    SourceIterator& operator++() {
        m_source->advance();
        return *this;
    }
    void operator++(int) { m_source->advance(); }

    // Equal only when both are at the end, which is all that the library wants to know.
    bool operator==(const SourceIterator& other) const { return isAtEnd() && other.isAtEnd(); }

private:
    bool isAtEnd() const { return !m_source || m_source->atEnd(); }

    TextSource* m_source = nullptr;
};

Error notJson(TextSource& source, std::string_view what) {
    const TextPlace place = source.place();
    const auto error = [place](ErrorCode code, std::string_view sentence) {
        return Error{code, {}, place, {sentence, {}}};
    };
    if (source.stopped()) {
        switch (*source.stopped()) {
        case TextSource::Stop::TooLarge:
            return error(ErrorCode::TooLarge,
                         TAGWARDEN_TEXT("One value here is larger than 4 MiB. No list of images "
                                        "has such a value"));
        case TextSource::Stop::Cancelled:
            return error(ErrorCode::Cancelled, TAGWARDEN_TEXT("Reading was cancelled"));
        case TextSource::Stop::Unreadable:
            return error(ErrorCode::Unreadable,
                         TAGWARDEN_TEXT("The file cannot be read from here on"));
        }
    }
    const unsigned char last = source.lastByte();
    const bool isNeverUtf8 = last == 0xc0 || last == 0xc1 || last >= 0xf5;
    if (isNeverUtf8 || what.find("UTF-8") != std::string_view::npos)
        return error(ErrorCode::NotUtf8, TAGWARDEN_TEXT("The text is not UTF-8 here. Save it as "
                                                        "UTF-8, or export the list anew"));
    if (source.wasAtEnd())
        return error(ErrorCode::NotJson,
                     TAGWARDEN_TEXT("The text ends before its JSON does. It may have been cut "
                                    "off; export the list anew"));
    return error(ErrorCode::NotJson,
                 TAGWARDEN_TEXT("The text is no JSON from here on. Look for a comma, a quote or "
                                "a bracket that is missing or too many"));
}

// What the library calls; the names are its own.
class Callbacks {
public:
    using Json = nlohmann::json;

    Callbacks(TextSource& source, ImageCollector& collector)
        : m_source(source)
        , m_collector(collector) {}

    bool null() { return m_collector.null(m_source.place()); }
    bool boolean(bool) { return m_collector.truth(m_source.place()); }
    bool number_integer(Json::number_integer_t value) { return number(std::to_string(value), {}); }
    bool number_unsigned(Json::number_unsigned_t value) {
        return number(std::to_string(value), value);
    }
    bool number_float(Json::number_float_t, const std::string& written) {
        return number(written, {});
    }
    bool string(std::string& value) {
        m_source.endOfValue();
        return m_collector.text(value, m_source.place());
    }
    bool binary(Json::binary_t&) { return true; } // not in JSON
    bool start_object(std::size_t) { return m_collector.beginObject(m_source.place()); }
    bool key(const std::string& name) {
        m_source.endOfValue();
        return m_collector.key(name);
    }
    bool end_object() { return m_collector.endObject(); }
    bool start_array(std::size_t) { return m_collector.beginArray(m_source.place()); }
    bool end_array() { return m_collector.endArray(); }
    bool parse_error(std::size_t, const std::string&, const Json::exception& exception) {
        m_error = notJson(m_source, exception.what());
        return false;
    }

    const Error& error() const { return m_collector.error() ? *m_collector.error() : m_error; }

private:
    bool number(const std::string& written, std::optional<std::uint64_t> size) {
        m_source.endOfValue();
        // Where a number ends, only the byte after it tells.
        const TextPlace place = m_source.wasAtEnd() ? m_source.place() : m_source.placeBefore();
        return m_collector.number(written, size, place);
    }

    TextSource& m_source;
    ImageCollector& m_collector;
    Error m_error{};
};

// Reads all documents of one source. The error, or nothing.
std::optional<Error> readSource(TextSource& source, ImageCollector& collector) {
    source.skipBlanks();
    if (source.atEnd() && !source.stopped())
        return Error{ErrorCode::WrongShape,
                     {},
                     source.place(),
                     {TAGWARDEN_TEXT("The file is empty. `aws ecr describe-images` prints a list "
                                     "of images"),
                      {}}};
    Callbacks callbacks(source, collector);
    while (!source.atEnd()) {
        collector.beginDocument(source.nextPlace());
        if (!nlohmann::json::sax_parse(SourceIterator(source), SourceIterator(), &callbacks,
                                       nlohmann::json::input_format_t::json, false))
            return callbacks.error();
        source.skipBlanks();
    }
    if (source.stopped())
        return notJson(source, {});
    return {};
}

// Where a member with that name stands in a text; npos where there is none.
std::size_t findKey(std::string_view text, std::string_view name) {
    const std::string quotedName = '"' + std::string(name) + '"';
    for (auto at = text.find(quotedName); at != text.npos; at = text.find(quotedName, at + 1)) {
        const auto next = text.find_first_not_of(" \t\r\n", at + quotedName.size());
        if (next != text.npos && text[next] == ':')
            return at;
    }
    return text.npos;
}

} // namespace

Result<ImageList> readImages(std::istream& source, const ReadProgress& progress) {
    return readImages(std::vector<std::istream*>{&source}, progress);
}

Result<ImageList> readImages(const std::vector<std::istream*>& sources,
                             const ReadProgress& progress) {
    ImageCollector collector;
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        collector.beginSource(i);
        const auto source = std::make_unique<TextSource>(*sources[i], progress, bytes);
        if (std::optional<Error> error = readSource(*source, collector))
            return std::move(*error);
        bytes = source->bytes();
    }
    return std::move(collector).take();
}

TextKind kindOfText(std::string_view firstBytes) {
    struct Sign {
        std::string_view key;
        TextKind kind;
    };
    constexpr std::array signs{
        Sign{"rules", TextKind::Policy},          Sign{"lifecyclePolicyText", TextKind::Policy},
        Sign{"imageDetails", TextKind::Images},   Sign{"ImageDetails", TextKind::Images},
        Sign{"imageDigest", TextKind::Images},    Sign{"ImageDigest", TextKind::Images},
        Sign{"previewResults", TextKind::Policy}, // it has digests, but the policy is what it has
    };
    std::size_t first = firstBytes.npos;
    TextKind kind = TextKind::Unknown;
    for (const Sign& sign : signs) {
        if (const std::size_t at = findKey(firstBytes, sign.key); at < first) {
            first = at;
            kind = sign.kind;
        }
    }
    // A policy is an object, a list of images may be a bare list.
    const auto start = firstBytes.find_first_not_of("\xef\xbb\xbf \t\r\n");
    if (kind == TextKind::Unknown && start != firstBytes.npos && firstBytes[start] == '[')
        return TextKind::Images;
    return kind;
}

} // namespace core
