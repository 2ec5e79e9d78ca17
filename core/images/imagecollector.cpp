// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A document's outermost object may be a record or hold a list of records; which one, its keys
// tell, so it is read as both until it ends.

#include "core/images/imagecollector.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

constexpr std::size_t deepest = 64;

// Fields that hold a list of records or manifests: no record has them.
bool isOfList(ImageField field) {
    return field == ImageField::Details || field == ImageField::Images;
}

} // namespace

ImageCollector::ImageCollector()
    : m_manifests(
          [this](std::string digest, std::vector<std::string> children) {
              m_builder.addIndex(std::move(digest), std::move(children));
          },
          [this](std::size_t manifest, TextPlace place, Message why) {
              m_notices.manifestLeftOut(manifest, place, std::move(why));
          })
    , m_notices(m_list) {}

void ImageCollector::beginSource(std::size_t index) {
    m_source = index;
    m_notices.beginSource(index);
    m_manifests.beginSource();
}

void ImageCollector::beginDocument(TextPlace place) {
    m_levels.clear();
    m_documentPlace = place;
    m_hasList = m_hasManifests = m_isRecord = false;
    m_lookalike = Lookalike::None;
}

ImageField ImageCollector::fieldOfValue() const {
    return isIn(Level::Document) || isIn(Level::Record) ? m_field : ImageField::None;
}

bool ImageCollector::enter(Level level, TextPlace place) {
    if (m_levels.size() == deepest)
        return fail(ErrorCode::TooDeep, place,
                    TAGWARDEN_TEXT("Lists and objects are nested here more than 64 deep"));
    m_levels.push_back(level);
    return true;
}

void ImageCollector::beginList(bool isInObject, TextPlace place) {
    if (isInObject)
        m_levels.push_back(Level::Document);
    m_levels.push_back(Level::List);
    m_hasList = m_hasImages = true;
    m_reading.begin(place);
}

bool ImageCollector::addPlain(const ImageRecord& record) {
    if (!m_saidSeveral && isOfOtherRepository(record.kind))
        return false;
    if (!m_builder.addNew(record))
        return false;
    m_notices.beginRecord();
    return true;
}

bool ImageCollector::beginObject(TextPlace place) {
    if (m_manifests.isOpen()) {
        m_manifests.beginObject(place);
        return enter(Level::Other, place);
    }
    if (m_levels.empty() || isIn(Level::List)) {
        const Level level = m_levels.empty() ? Level::Document : Level::Record;
        m_reading.begin(place);
        return enter(level, place);
    }
    if (isIn(Level::Tags))
        strayValue(place);
    else if (const ImageField field = fieldOfValue(); field != ImageField::None)
        wrongType(field);
    return !m_error && enter(Level::Other, place);
}

bool ImageCollector::endObject() {
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (m_manifests.isOpen())
        m_manifests.endObject();
    if (level == Level::Document)
        return endDocument();
    if (level == Level::Record)
        endRecord();
    return true;
}

bool ImageCollector::beginArray(TextPlace place) {
    if (m_manifests.isOpen()) {
        m_manifests.beginArray(place);
        return enter(Level::Other, place);
    }
    const ImageField field = fieldOfValue();
    if (m_levels.empty() || (isIn(Level::Document) && field == ImageField::Details)) {
        m_hasList = m_hasImages = true;
        return enter(Level::List, place);
    }
    if (field == ImageField::Images) {
        m_hasManifests = true;
        m_manifests.openList();
        return enter(Level::Other, place);
    }
    if (field == ImageField::Tags) {
        m_reading.beginTags();
        return enter(Level::Tags, place);
    }
    if (isIn(Level::List) || isIn(Level::Tags))
        strayValue(place);
    else if (field != ImageField::None)
        wrongType(field);
    return !m_error && enter(Level::Other, place);
}

bool ImageCollector::endArray() {
    m_levels.pop_back();
    if (m_manifests.isOpen())
        m_manifests.endArray();
    return true;
}

bool ImageCollector::key(const std::string& name) {
    if (m_manifests.isOpen())
        m_manifests.key(name);
    m_field = ImageField::None;
    if (!isIn(Level::Document) && !isIn(Level::Record))
        return true;
    m_field = fieldWithKey(name);
    if (m_field == ImageField::ImageId || m_field == ImageField::Manifest ||
        (isOfList(m_field) && isIn(Level::Record)))
        m_field = ImageField::None;
    if (isIn(Level::Record))
        return true;
    if (m_field == ImageField::Digest || m_field == ImageField::Tags ||
        m_field == ImageField::PushedAt)
        m_isRecord = true;
    else if (const Lookalike seen = lookalikeWithKey(name); seen != Lookalike::None)
        m_lookalike = std::max(m_lookalike, seen);
    return true;
}

bool ImageCollector::text(std::string& value, TextPlace place) {
    if (m_manifests.isOpen()) {
        m_manifests.text(value, place);
        return true;
    }
    const ImageField field = fieldOfValue();
    if (isIn(Level::Tags))
        m_reading.tag(value);
    else if (field == ImageField::None)
        return strayValue(place);
    else if (isOfList(field))
        wrongType(field);
    else
        m_reading.text(field, value);
    return !m_error;
}

bool ImageCollector::number(const std::string& written, std::optional<std::uint64_t> size,
                            TextPlace place) {
    const ImageField field = fieldOfValue();
    if (field == ImageField::None)
        return strayValue(place);
    if (isOfList(field))
        wrongType(field);
    else
        m_reading.number(field, written, size);
    return !m_error;
}

bool ImageCollector::truth(TextPlace place) {
    const ImageField field = fieldOfValue();
    if (field == ImageField::None)
        return strayValue(place);
    wrongType(field);
    return !m_error;
}

bool ImageCollector::null(TextPlace place) {
    // As good as a member that is missing, except for the list itself.
    if (fieldOfValue() == ImageField::Details)
        wrongType(ImageField::Details);
    else if (fieldOfValue() == ImageField::None)
        strayValue(place);
    return !m_error;
}

bool ImageCollector::strayValue(TextPlace place) {
    if (m_manifests.isOpen()) {
        m_manifests.otherValue(place);
        return true;
    }
    if (m_levels.empty())
        return fail(ErrorCode::WrongShape, place,
                    TAGWARDEN_TEXT("A single value stands here where a list of images is "
                                   "expected, as `aws ecr describe-images` prints it"));
    if (isIn(Level::List)) {
        m_notices.beginRecord();
        m_notices.leftOut(place,
                          {TAGWARDEN_TEXT("The %o1 record is left out: it is no object"), {}});
    } else if (isIn(Level::Tags)) {
        m_reading.strayTag();
    }
    return true;
}

void ImageCollector::wrongType(ImageField field) {
    if (field == ImageField::Images)
        return; // something else that is called so
    if (field == ImageField::Details)
        fail(ErrorCode::WrongShape, m_documentPlace,
             TAGWARDEN_TEXT("`imageDetails` must be a list of images"));
    else
        m_reading.wrongType(field);
}

void ImageCollector::endRecord() {
    if (m_toPassOver > 0) {
        --m_toPassOver;
        return;
    }
    m_notices.beginRecord();
    if (std::optional<Message> fault = m_reading.finish()) {
        m_notices.leftOut(m_reading.place(), *std::move(fault));
        return;
    }
    const ImageRecord& record = m_reading.record();
    if (!m_saidSeveral && isOfOtherRepository(record.kind)) {
        m_saidSeveral = true;
        m_notices.ofOtherRepository(m_reading.place());
    }
    if (m_builder.add(record))
        m_notices.joined(m_reading.place());
}

bool ImageCollector::endDocument() {
    if (m_hasList)
        return true;
    if (m_isRecord) {
        m_hasImages = true;
        endRecord();
        return true;
    }
    if (m_hasManifests) {
        if (!m_firstManifests) {
            m_firstManifests = m_documentPlace;
            m_sourceOfManifests = m_source;
        }
        return true;
    }
    return fail(ErrorCode::WrongShape, m_documentPlace, sentence(m_lookalike));
}

bool ImageCollector::fail(ErrorCode code, TextPlace place, std::string_view sentence) {
    m_error = Error{code, {}, place, {sentence, {}}};
    return false;
}

// Than the one that was named first.
bool ImageCollector::isOfOtherRepository(const ImageKind& kind) {
    const auto differs = [](std::string& first, const std::string& name) {
        if (first.empty())
            first = name;
        return !name.empty() && name != first;
    };
    const bool isOtherRegistry = differs(m_registryId, kind.registryId);
    const bool isOtherName = differs(m_repositoryName, kind.repositoryName);
    return isOtherRegistry || isOtherName;
}

Result<ImageList> ImageCollector::take() && {
    if (m_firstManifests && !m_hasImages)
        return Error{ErrorCode::WrongShape,
                     {},
                     *m_firstManifests,
                     {TAGWARDEN_TEXT("These are manifests of images. Choose them together with the "
                                     "list of images that `aws ecr describe-images` prints"),
                      {}}};
    m_list.store = std::move(m_builder).build();
    return std::move(m_list);
}

} // namespace core
