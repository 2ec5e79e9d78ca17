// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/images/imagerecord.h"

#include <algorithm>

namespace core {

StorageClass ImageRecord::storageClass() const {
    return kind.status == "ARCHIVED" ? StorageClass::Archive : StorageClass::Standard;
}

Instant ImageRecord::pullCountsFrom() const {
    if (lastPulledAt && lastActivatedAt)
        return std::max(*lastPulledAt, *lastActivatedAt);
    return lastPulledAt.value_or(countsFrom());
}

} // namespace core
