// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inuseinput.h"

#include "app/cli/inputfile.h"
#include "app/cli/output.h"
#include "core/inuse/inusewording.h"
#include "core/inuse/runningreader.h"

#include <algorithm>
#include <memory>

namespace cli {

namespace {

constexpr std::size_t noticesTold = 10;

void tellNotices(const std::vector<std::string>& files, const core::Running& running) {
    const std::size_t told = std::min(running.notices.size(), noticesTold);
    for (std::size_t i = 0; i < told; ++i) {
        const core::RunningNotice& notice = running.notices[i];
        complain("`" + nameOf(files[notice.source]) + "`: line " +
                 std::to_string(notice.place.line) + ": " + core::english(notice.message));
    }
    if (running.leftOut > told)
        complain("what runs: " + std::to_string(running.leftOut) + " entries left out in all");
}

} // namespace

Option inUseOption() {
    return {"in-use", "FILE",
            "what runs now: pods of `kubectl get pods -A -o json`, answers of `aws ecs "
            "describe-task-definition`, `describe-tasks` or `aws lambda get-function`, or lines of "
            "image references; exit code 1 when an image of these expires or is archived",
            true, false};
}

std::optional<InUseInput> readInUse(const Arguments& arguments, const core::ImageStore& images) {
    const std::vector<std::string> files = arguments.values("in-use");
    core::RunningReader reader;
    for (const std::string& file : files) {
        const auto stream = opened(file);
        const auto error = stream ? reader.read(**stream, nameOf(file)) : stream.error();
        if (error) {
            complain(told(file, *error));
            return std::nullopt;
        }
    }
    core::Running running = std::move(reader).take();
    tellNotices(files, running);
    core::InUse inUse(std::make_shared<const core::RunningList>(std::move(running.list)), images);
    if (const core::Message sentence = core::repositorySentence(inUse); !sentence.pattern.empty())
        complain(core::english(sentence));
    return InUseInput{std::move(inUse), running.leftOut};
}

} // namespace cli
