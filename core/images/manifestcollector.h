// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns the pieces of `images`, the list in a document of `batch-get-image`, into manifests
// (spec I6). It is told of all that comes between the list's brackets.
#pragma once

#include "core/base/message.h"
#include "core/images/imagefield.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace core {

class ManifestCollector {
public:
    // The digest of an index and those of its children.
    using TellIndex = std::function<void(std::string digest, std::vector<std::string> children)>;
    // A manifest that is left out: its index in the source, from 0, its place, and why.
    using TellLeftOut = std::function<void(std::size_t manifest, TextPlace place, Message why)>;

    ManifestCollector(TellIndex tellIndex, TellLeftOut tellLeftOut);

    // Manifests are counted from here on.
    void beginSource() { m_entries = 0; }
    void openList() { m_depth = 1; }
    // False again after the list's own end.
    bool isOpen() const { return m_depth > 0; }

    void beginObject(TextPlace place);
    void endObject();
    void beginArray(TextPlace place);
    void endArray() { --m_depth; }
    void key(const std::string& name) { m_field = fieldWithKey(name); }
    void text(std::string& value, TextPlace place);
    // A number, true, false or null.
    void otherValue(TextPlace place);

private:
    struct Entry {
        TextPlace place;
        std::string digest;
        std::string mediaType;
        std::string manifest; // JSON
    };

    void endEntry();
    void leaveOut(TextPlace place, std::string_view sentence, std::vector<std::string> arguments);

    TellIndex m_tellIndex;
    TellLeftOut m_tellLeftOut;
    // 0 outside, 1 in the list, 2 in an entry, 3 in its `imageId` or in something else.
    std::size_t m_depth = 0;
    bool m_isInImageId = false;
    ImageField m_field = ImageField::None;
    Entry m_entry;
    std::size_t m_entries = 0;
};

} // namespace core
