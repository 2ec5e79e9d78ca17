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

void tellNotices(const std::vector<std::string>& files, const core::ImageList& list, bool all) {
    const std::size_t told = all ? list.notices.size() : std::min(list.notices.size(), noticesTold);
    for (std::size_t i = 0; i < told; ++i) {
        const core::ImageNotice& notice = list.notices[i];
        complain("`" + nameOf(files[notice.source]) + "`: line " +
                 std::to_string(notice.place.line) + ": " + core::english(notice.message));
    }
    const std::size_t untold = list.notices.size() - told + list.noticesBeyond;
    if (untold > 0)
        complain("images: " + std::to_string(untold) + (untold == 1 ? " remark" : " remarks") +
                 " more" + (all ? "" : ", which --all-remarks tells") + "; in all " +
                 std::to_string(list.leftOut) + " records left out, " +
                 std::to_string(list.joined) + " joined, " + std::to_string(list.manifestsLeftOut) +
                 " manifests left out");
}

} // namespace

std::vector<Option> imageOptions(std::string_view help, bool areRequired) {
    return {{"images", "FILE", help, true, areRequired},
            {"progress", "", "tell on standard error how much of the images is read", false, false},
            {"all-remarks", "",
             "tell of each record that is left out or joined, not only of the first 10", false,
             false}};
}

std::optional<core::ImageList> readImages(const Arguments& arguments) {
    const std::vector<std::string> files = arguments.values("images");
    ProgressLine progress(files);
    core::ImageReader reader(arguments.has("progress") ? progress.asCallback()
                                                       : core::ReadProgress());
    for (const std::string& file : files) {
        const auto stream = opened(file);
        const auto error = stream ? reader.read(**stream) : stream.error();
        if (error) {
            progress.end();
            complain(told(file, *error));
            return std::nullopt;
        }
    }
    if (arguments.has("progress"))
        progress.finish();
    const std::size_t manifests = reader.sourceOfManifests();
    auto list = std::move(reader).take();
    if (!list) {
        complain(told(files[manifests], list.error()));
        return std::nullopt;
    }
    tellNotices(files, *list, arguments.has("all-remarks"));
    if (list->store.size() == 0 && list->leftOut > 0) {
        complain("images: none of the " + std::to_string(list->leftOut) +
                 " records can be read, so there is nothing to decide about");
        return std::nullopt;
    }
    return *std::move(list);
}

} // namespace cli
