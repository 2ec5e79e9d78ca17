// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/imageinput.h"

#include "app/cli/inputfile.h"
#include "app/cli/output.h"
#include "app/cli/progressline.h"

#include <algorithm>

namespace cli {

namespace {

constexpr std::size_t noticesTold = 10;

void tellNotices(const std::vector<std::string>& files, const core::ImageList& list) {
    const std::size_t told = std::min(list.notices.size(), noticesTold);
    for (std::size_t i = 0; i < told; ++i) {
        const core::ImageNotice& notice = list.notices[i];
        complain("`" + nameOf(files[notice.source]) + "`: line " +
                 std::to_string(notice.place.line) + ": " + core::english(notice.message));
    }
    if (list.notices.size() > told)
        complain("images: in all " + std::to_string(list.leftOut) + " records left out, " +
                 std::to_string(list.joined) + " joined, " + std::to_string(list.manifestsLeftOut) +
                 " manifests left out");
}

} // namespace

std::optional<core::ImageList> readImageFiles(const std::vector<std::string>& files,
                                              bool tellsProgress) {
    ProgressLine progress(files);
    core::ImageReader reader(tellsProgress ? progress.asCallback() : core::ReadProgress());
    for (const std::string& file : files) {
        const auto stream = opened(file);
        const auto error = stream ? reader.read(**stream) : stream.error();
        if (error) {
            progress.end();
            complain(told(file, *error));
            return std::nullopt;
        }
    }
    progress.end();
    const std::size_t manifests = reader.sourceOfManifests();
    auto list = std::move(reader).take();
    if (!list) {
        complain(told(files[manifests], list.error()));
        return std::nullopt;
    }
    tellNotices(files, *list);
    return *std::move(list);
}

} // namespace cli
