// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The JSON library calls back with each piece of a text; ImageCollector makes images of them.
// TextSource stands between stream and library and ends the text when it asks for too much.
// PlainRecords goes ahead of the library as far as there is nothing to say.

#include "core/images/imagereader.h"

#include "core/images/imagecollector.h"
#include "core/images/jsonsource.h"
#include "core/images/plainrecords.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <string>

namespace core {

namespace {

// What the library calls; the names are its own.
class Callbacks {
public:
    using Json = nlohmann::json;

    // Leaves out the first `known` calls.
    Callbacks(TextSource& source, ImageCollector& collector, std::size_t known)
        : m_source(source)
        , m_collector(collector)
        , m_known(known) {}

    bool null() {
        m_source.endOfValue();
        return m_collector.null(startOf(4, m_source.place()));
    }
    bool boolean(bool value) { return m_collector.truth(startOf(value ? 4 : 5, m_source.place())); }
    bool number_integer(Json::number_integer_t value) { // below 0, or -0
        return number(std::to_string(value), value == 0 ? std::optional(0u) : std::nullopt);
    }
    bool number_unsigned(Json::number_unsigned_t value) {
        return isKnown() || number(std::to_string(value), value);
    }
    bool number_float(Json::number_float_t, const std::string& written) {
        return number(written, {});
    }
    bool string(std::string& value) {
        m_source.endOfValue();
        return m_collector.text(value, m_source.place());
    }
    bool binary(Json::binary_t&) { return true; } // not in JSON
    bool start_object(std::size_t) {
        m_source.endOfValue();
        return isKnown() || m_collector.beginObject(m_source.place());
    }
    bool key(const std::string& name) {
        if (isKnown())
            return true;
        m_source.endOfValue();
        return m_collector.key(name);
    }
    bool end_object() {
        m_source.endOfValue();
        return m_collector.endObject();
    }
    bool start_array(std::size_t) {
        m_source.endOfValue();
        return isKnown() || m_collector.beginArray(m_source.place());
    }
    bool end_array() {
        m_source.endOfValue();
        return m_collector.endArray();
    }
    bool parse_error(std::size_t, const std::string&, const Json::exception& exception) {
        m_error = notJson(m_source, exception.what());
        return false;
    }

    const Error& error() const { return m_collector.error() ? *m_collector.error() : m_error; }

private:
    bool isKnown() {
        if (m_known == 0)
            return false;
        --m_known;
        return true;
    }
    // Of a value in one line, by its last character.
    static TextPlace startOf(std::size_t length, TextPlace end) {
        return {end.line, std::max(1, end.column - static_cast<int>(length) + 1)};
    }

    bool number(const std::string& written, std::optional<std::uint64_t> size) {
        m_source.endOfValue();
        // Where a number ends, only the byte after it tells.
        const TextPlace place = m_source.wasAtEnd() ? m_source.place() : m_source.placeBefore();
        return m_collector.number(written, size, startOf(written.size(), place));
    }

    TextSource& m_source;
    ImageCollector& m_collector;
    std::size_t m_known;
    Error m_error{};
};

std::optional<Error> readDocument(TextSource& source, ImageCollector& collector,
                                  PlainRecords& plainRecords) {
    collector.beginDocument(source.nextPlace());
    const PlainRecords::Taken taken = plainRecords.takeFrom(source);
    Callbacks callbacks(source, collector, taken.events);
    if (!nlohmann::json::sax_parse(SourceIterator(taken.standIn, source), SourceIterator(),
                                   &callbacks, nlohmann::json::input_format_t::json, false))
        return callbacks.error();
    return {};
}

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
    PlainRecords plainRecords(collector);
    while (!source.atEnd()) {
        if (auto error = readDocument(source, collector, plainRecords))
            return error;
        source.skipBlanks();
    }
    if (source.stopped())
        return notJson(source, {});
    return {};
}

} // namespace

ImageReader::ImageReader(ReadProgress progress)
    : m_progress(std::move(progress))
    , m_collector(std::make_unique<ImageCollector>()) {}

ImageReader::~ImageReader() = default;

std::optional<Error> ImageReader::read(std::istream& stream) {
    m_collector->beginSource(m_sources++);
    TextSource source(stream, m_progress, m_bytes);
    auto error = readSource(source, *m_collector);
    m_bytes = source.bytes();
    return error;
}

Result<ImageList> ImageReader::take() && {
    return std::move(*m_collector).take();
}

std::size_t ImageReader::sourceOfManifests() const {
    return m_collector->sourceOfManifests();
}

Result<ImageList> readImages(std::istream& stream) {
    ImageReader reader;
    if (auto error = reader.read(stream))
        return *std::move(error);
    return std::move(reader).take();
}

} // namespace core
