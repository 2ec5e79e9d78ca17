// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns the pieces of a JSON text, as they come by, into images and notices.
//
// It is told of the beginning and end of everything and answers whether to go on; after a false,
// error() says why. A document's outermost value begins at beginDocument().
#pragma once

#include "core/images/imagenotices.h"
#include "core/images/imagereader.h"
#include "core/images/imagestorebuilder.h"
#include "core/images/lookalike.h"
#include "core/images/manifestcollector.h"
#include "core/images/recordreading.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core {

class ImageCollector {
public:
    ImageCollector();
    ImageCollector(const ImageCollector&) = delete; // parts of it call back
    ImageCollector& operator=(const ImageCollector&) = delete;

    // What comes from here on is from the source with that index.
    void beginSource(std::size_t index);
    void beginDocument(TextPlace place);

    // The same as the beginnings of a list and, where it is in one, of its object.
    void beginList(bool isInObject, TextPlace place);
    // Adds a record of the list that has begun; false, and it is not added, when something has to
    // be said about it, which takes the record's pieces.
    bool addPlain(const ImageRecord& record);
    // So many records of the list come in pieces though they have been added.
    void passOver(std::size_t records) { m_toPassOver = records; }

    bool beginObject(TextPlace place);
    bool endObject();
    bool beginArray(TextPlace place);
    bool endArray();
    bool key(const std::string& name);
    bool text(std::string& value, TextPlace place);
    // `size` is there for a whole number from 0 on that fits.
    bool number(const std::string& written, std::optional<std::uint64_t> size, TextPlace place);
    // true, false
    bool truth(TextPlace place);
    bool null(TextPlace place);

    const std::optional<Error>& error() const { return m_error; }

    // What was collected; error WrongShape when manifests came without a list of images.
    Result<ImageList> take() &&;
    // The source with the first of these manifests; 0 where there are none.
    std::size_t sourceOfManifests() const { return m_sourceOfManifests; }

private:
    enum class Level { Document, List, Record, Tags, Other };

    bool isIn(Level level) const { return !m_levels.empty() && m_levels.back() == level; }
    // The member that a value in a record belongs to; None for any other value.
    ImageField fieldOfValue() const;
    bool enter(Level level, TextPlace place);
    void endRecord();
    // A value that no record takes: what stands in a list, in tags, or alone in the text.
    bool strayValue(TextPlace place);
    void wrongType(ImageField field);
    bool endDocument();
    bool fail(ErrorCode code, TextPlace place, std::string_view sentence);

    bool isOfOtherRepository(const ImageKind& kind);

    std::vector<Level> m_levels;
    TextPlace m_documentPlace;
    bool m_hasList = false;
    bool m_hasManifests = false;
    bool m_isRecord = false;
    Lookalike m_lookalike = Lookalike::None;

    ImageField m_field = ImageField::None;
    RecordReading m_reading;

    ManifestCollector m_manifests;
    std::optional<TextPlace> m_firstManifests; // of their first document
    std::size_t m_sourceOfManifests = 0;
    bool m_hasImages = false; // some document had a list or a record

    std::size_t m_source = 0;
    std::size_t m_toPassOver = 0;
    std::string m_registryId;
    std::string m_repositoryName;
    bool m_saidSeveral = false;
    ImageStoreBuilder m_builder;
    ImageList m_list;
    ImageNotices m_notices;
    std::optional<Error> m_error;
};

} // namespace core
