// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads what runs now, piece by piece, so that memory stays bounded by what is kept.
//
//   RunningReader reader;
//   for (std::ifstream& file : files)
//       if (auto error = reader.read(file, name)) return *error;
//   const Running running = std::move(reader).take();
#pragma once

#include "core/base/result.h"
#include "core/images/imagereader.h"
#include "core/inuse/runninglist.h"

#include <istream>
#include <optional>
#include <string>
#include <vector>

namespace core {

// Something in a source that names no image, and is left out.
struct RunningNotice {
    std::size_t source = 0; // index among the sources
    TextPlace place;
    Message message;

    bool operator==(const RunningNotice&) const = default;
};

struct Running {
    RunningList list;
    std::vector<RunningNotice> notices; // the first 100
    std::size_t leftOut = 0;            // all of them
};

class RunningReader {
public:
    static constexpr std::size_t mostNotices = 100;

    explicit RunningReader(ReadProgress progress = {});

    // Takes the output of `kubectl get pods -A -o json` or of one pod, of
    // `aws ecs describe-task-definition` and `describe-tasks`, of `aws lambda get-function`,
    // several such documents after one another, or references of images, one a line (blank lines
    // and what is after a `#` say nothing); all that packed by gzip too. What has ended counts as
    // well, since a job comes again. A container counts by its digest alone where that is told: its
    // tag may have moved on since it started. `name` is that of the source: lines are told by it,
    // "runs.txt:3". Errors: NotUtf8, NotJson, TooDeep, WrongShape, TooLarge (one value of more than
    // 4 MiB, or more than a RunningList keeps), Unreadable, Cancelled; each with its place.
    std::optional<Error> read(std::istream& stream, const std::string& name);

    Running take() && { return std::move(m_running); }

private:
    ReadProgress m_progress;
    Running m_running;
    std::size_t m_sources = 0;
    std::uint64_t m_bytes = 0;
};

} // namespace core
