// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list of images that is longer than any window: dev-0, dev-1, …, pushed a minute apart, the
// first one last.
#pragma once

#include "core/images/imagereader.h"
#include "core/images/imagestorebuilder.h"
#include "tests/support/builders.h"
#include "ui/window/samples.h"

#include <memory>

namespace test {

inline std::shared_ptr<const core::ImageList> manyImages(int count) {
    core::ImageStoreBuilder builder;
    for (int i = 0; i < count; ++i) {
        core::ImageRecord record = test::image("dev-" + std::to_string(i));
        record.pushedAt = ui::sampleTime() - std::chrono::minutes(i);
        builder.add(std::move(record));
    }
    auto list = std::make_shared<core::ImageList>();
    list->store = std::move(builder).build();
    return list;
}

} // namespace test
