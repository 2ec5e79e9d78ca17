// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inuse/runningreader.h"

#include "core/images/jsonsource.h"
#include "core/inuse/runningcollector.h"

#include <nlohmann/json.hpp>

#include <string>

namespace core {

namespace {

// What the library calls; the names are its own.
class Callbacks {
public:
    using Json = nlohmann::json;

    Callbacks(TextSource& source, RunningCollector& collector)
        : m_source(source)
        , m_collector(collector) {}

    bool null() { return other(); }
    bool boolean(bool) { return other(); }
    bool number_integer(Json::number_integer_t) { return other(); }
    bool number_unsigned(Json::number_unsigned_t) { return other(); }
    bool number_float(Json::number_float_t, const std::string&) { return other(); }
    bool binary(Json::binary_t&) { return true; } // not in JSON
    bool string(const std::string& value) {
        m_source.endOfValue();
        return m_collector.text(value, m_source.place());
    }
    bool start_object(std::size_t) {
        m_source.endOfValue();
        return m_collector.begin(RunningCollector::Holder::Object, m_source.place());
    }
    bool key(const std::string& name) {
        m_source.endOfValue();
        m_collector.key(name);
        return true;
    }
    bool end_object() {
        m_source.endOfValue();
        return m_collector.end();
    }
    bool start_array(std::size_t) {
        m_source.endOfValue();
        return m_collector.begin(RunningCollector::Holder::Array, m_source.place());
    }
    bool end_array() { return end_object(); }
    bool parse_error(std::size_t, const std::string&, const Json::exception& exception) {
        m_error = notJson(m_source, exception.what());
        return false;
    }

    const Error& error() const { return m_collector.error() ? *m_collector.error() : m_error; }

private:
    bool other() {
        m_source.endOfValue();
        return m_collector.otherValue(m_source.place());
    }

    TextSource& m_source;
    RunningCollector& m_collector;
    Error m_error{};
};

std::optional<Error> readDocuments(TextSource& source, RunningCollector& collector) {
    while (!source.atEnd()) {
        collector.beginDocument(source.nextPlace());
        Callbacks callbacks(source, collector);
        if (!nlohmann::json::sax_parse(SourceIterator({}, source), SourceIterator(), &callbacks,
                                       nlohmann::json::input_format_t::json, false))
            return callbacks.error();
        source.skipBlanks();
    }
    return {};
}

std::string_view trimmed(std::string_view line) {
    constexpr std::string_view blanks = " \t\r";
    line = line.substr(0, line.find('#'));
    const std::size_t first = line.find_first_not_of(blanks);
    if (first == line.npos)
        return {};
    return line.substr(first, line.find_last_not_of(blanks) - first + 1);
}

std::optional<Error> readLines(TextSource& source, const std::string& name,
                               RunningCollector& collector) {
    while (!source.atEnd()) {
        const TextPlace place = source.nextPlace();
        std::string line;
        for (; !source.atEnd() && source.peek() != '\n'; source.advance())
            line += source.peek();
        if (source.stopped())
            break;
        if (!source.atEnd())
            source.advance();
        source.endOfValue();
        const std::string_view text = trimmed(line);
        if (!text.empty() && !collector.line(text, name + ':' + std::to_string(place.line), place))
            return collector.error();
    }
    return {};
}

} // namespace

RunningReader::RunningReader(ReadProgress progress)
    : m_progress(std::move(progress)) {}

std::optional<Error> RunningReader::read(std::istream& stream, const std::string& name) {
    TextSource source(stream, m_progress, m_bytes);
    RunningCollector collector(m_running, m_sources++);
    source.skipBlanks();
    if (source.atEnd() && !source.stopped())
        return Error{ErrorCode::WrongShape,
                     {},
                     source.place(),
                     {TAGWARDEN_TEXT("The file is empty. `kubectl get pods -A -o json` prints what "
                                     "runs"),
                      {}}};
    const bool isJson = !source.atEnd() && (source.peek() == '{' || source.peek() == '[');
    auto error = isJson ? readDocuments(source, collector) : readLines(source, name, collector);
    m_bytes = source.bytes();
    if (source.stopped())
        return notJson(source, {});
    return error ? error : collector.endSource();
}

} // namespace core
