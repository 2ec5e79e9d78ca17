// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progressline.h"

#include "app/cli/output.h"

#include <cstdio>
#include <filesystem>
#include <unistd.h>

namespace cli {

namespace {

constexpr std::uint64_t megabyte = 1'000'000;
constexpr std::uint64_t steps = 10;                   // lines, where the size is known
constexpr std::uint64_t bytesPerStep = 20 * megabyte; // where it is not

std::uint64_t sizeOf(const std::vector<std::string>& files) {
    std::uint64_t total = 0;
    for (const std::string& file : files) {
        std::error_code error;
        if (!std::filesystem::is_regular_file(file, error))
            return 0;
        total += std::filesystem::file_size(file, error);
        if (error)
            return 0;
    }
    return total;
}

} // namespace

ProgressLine::ProgressLine(const std::vector<std::string>& files)
    : m_total(sizeOf(files))
    , m_isTerminal(isatty(STDERR_FILENO) == 1) {}

core::ReadProgress ProgressLine::asCallback() {
    return [this](std::uint64_t bytes) {
        tell(bytes);
        return true;
    };
}

void ProgressLine::tell(std::uint64_t bytes) {
    const std::uint64_t step = m_total > 0 ? bytes * steps / m_total : bytes / bytesPerStep;
    if (!m_isTerminal && step == m_lastStep)
        return;
    m_lastStep = step;
    std::string text = "read: ";
    if (m_total > 0)
        text += std::to_string(bytes * 100 / m_total) + " % (" + std::to_string(bytes / megabyte) +
                " of " + std::to_string(m_total / megabyte) + " MB)";
    else
        text += std::to_string(bytes / megabyte) + " MB";
    if (!m_isTerminal) {
        complain(text);
        return;
    }
    std::fprintf(stderr, "\r%s ", text.c_str());
    m_isInLine = true;
}

void ProgressLine::finish() {
    if (m_total > 0)
        tell(m_total);
    end();
}

void ProgressLine::end() {
    if (m_isInLine)
        std::fputc('\n', stderr);
    m_isInLine = false;
}

} // namespace cli
