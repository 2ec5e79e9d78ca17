// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table for people. It is made twice: once to see how wide each column gets, once to write it.
// On a terminal that is too narrow for it, each image gets two lines instead of one that wraps.
#include "app/cli/reports.h"
#include "app/cli/textvalues.h"
#include "core/base/utf8.h"
#include "core/evaluation/imagejson.h"
#include "core/inuse/inusewording.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <sys/ioctl.h>
#include <unistd.h>

namespace cli {

namespace {

enum Column { Verdict, Tags, Digest, Pushed, Age, Size, Rule, Why, ColumnCount };
using Row = std::array<std::string, ColumnCount>;
using Widths = std::array<std::size_t, ColumnCount>;

constexpr std::size_t gap = 2; // between columns

// Of the terminal that standard output is; nothing for a file or a pipe.
std::optional<std::size_t> terminalWidth() {
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return std::nullopt;
    return size.ws_col;
}

Row rowOf(const core::Evaluation& evaluation, core::ImageIndex image) {
    const core::ImageStore& images = evaluation.images();
    const core::Verdict verdict = evaluation.verdict(image);
    Row row;
    row[Verdict] = verdictText(verdict.outcome);
    row[Tags] = shownTags(images, image);
    row[Digest] = shortDigest(images.digest(image));
    row[Pushed] = core::formatInstant(images.pushedAt(image)).substr(0, 16);
    row[Pushed][10] = ' ';
    row[Age] = ageText(images.pushedAt(image), evaluation.now());
    row[Size] = sizeText(images.sizeInBytes(image));
    row[Rule] = verdict.rule ? std::to_string(priorityOf(evaluation, *verdict.rule)) : "-";
    row[Why] = core::visible(core::english(core::shortReason(evaluation, image)));
    return row;
}

void writeRow(Output& output, const Row& row, const Widths& widths) {
    std::string line;
    for (std::size_t column = 0; column < ColumnCount; ++column) {
        line += row[column];
        if (column + 1 < ColumnCount)
            line.append(widths[column] - core::countCodePoints(row[column]) + gap, ' ');
    }
    output << line << "\n";
}

void writeInTwoLines(Output& output, const Row& row) {
    output << row[Verdict] << "  " << row[Tags] << "\n    " << row[Digest] << "  " << row[Pushed]
           << "  " << row[Age] << "  " << row[Size] << "  rule " << row[Rule] << "  " << row[Why]
           << "\n";
}

void writeTotals(Output& output, const core::Evaluation& evaluation) {
    const core::Summary& summary = evaluation.summary();
    const auto part = [](const core::Total& total) {
        return std::to_string(total.images) + " (" + sizeText(total.bytes) + ")";
    };
    output << "images " << part(summary.all) << " · kept " << part(summary.keep) << " · expire "
           << part(summary.expire) << " · archive " << part(summary.archive) << " · as of "
           << core::formatInstant(evaluation.now()) << "\n";
}

void writeInUse(Output& output, const core::Evaluation& evaluation, const core::InUse& inUse) {
    inUse.lost(evaluation).forEach([&](std::size_t image) {
        output << core::visible(core::english(
                      core::lostSentence(inUse, evaluation, static_cast<core::ImageIndex>(image))))
               << "\n";
    });
    for (const std::size_t reference : inUse.unmatched())
        output << core::visible(core::english(core::unmatchedSentence(inUse, reference))) << "\n";
    output << "in use " << std::to_string(inUse.images().count()) << " · in use and lost "
           << std::to_string(inUse.lost(evaluation).count()) << " · runs, but not in the list "
           << std::to_string(inUse.unmatched().size()) << " · of other repositories "
           << std::to_string(inUse.others()) << "\n\n";
}

} // namespace

void writeText(Output& output, const core::Evaluation& evaluation, const InUseInput* inUse,
               Detail detail) {
    if (inUse)
        writeInUse(output, evaluation, inUse->inUse);
    if (detail == Detail::EveryImage && evaluation.images().size() > 0) {
        const Row heading{"VERDICT", "TAGS", "DIGEST", "PUSHED (UTC)",
                          "AGE",     "SIZE", "RULE",   "WHY"};
        const auto order = inInputOrder(evaluation.images());
        Widths widths{};
        const auto widen = [&widths](const Row& row) {
            for (std::size_t column = 0; column < ColumnCount; ++column)
                widths[column] = std::max(widths[column], core::countCodePoints(row[column]));
        };
        widen(heading);
        for (const core::ImageIndex image : order)
            widen(rowOf(evaluation, image));
        const std::size_t tableWidth =
            std::accumulate(widths.begin(), widths.end(), (ColumnCount - 1) * gap);
        const bool isTooNarrow = terminalWidth().value_or(tableWidth) < tableWidth;
        if (!isTooNarrow)
            writeRow(output, heading, widths);
        for (const core::ImageIndex image : order) {
            const Row row = rowOf(evaluation, image);
            if (isTooNarrow)
                writeInTwoLines(output, row);
            else
                writeRow(output, row, widths);
        }
        output << "\n";
    }
    writeTotals(output, evaluation);
}

} // namespace cli
