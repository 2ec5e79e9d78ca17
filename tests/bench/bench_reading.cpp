// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading a list of 100,000 images, some 67 MB, beside Python's json.load of the same file and
// beside a bare pass of simdjson over the same chunks, in one run. Besides: whether a million
// images take ten times as long, how much memory the process takes at most, and how much an image.
//
// Times are those of the processor, so that other programs on the machine matter little.
#include "core/images/imagereader.h"
#include "tests/bench/imagelistfile.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <malloc.h>
#include <simdjson.h>
#include <string>
#include <vector>

namespace {

constexpr std::size_t repetitions = 9;
constexpr std::size_t chunkSize = 256u << 10; // as the reader's

double processorSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double timed(const std::function<void()>& run) {
    const double start = processorSeconds();
    run();
    return processorSeconds() - start;
}

core::ImageList load(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    auto list = core::readImages(file);
    if (!list) {
        std::cerr << core::english(list.error()) << '\n';
        std::exit(1);
    }
    return *std::move(list);
}

// Looks at each value once, so that none of the work is left undone.
std::size_t sizeOf(simdjson::dom::element value) {
    std::size_t size = 1;
    if (value.is_object())
        for (const auto& [key, member] : simdjson::dom::object(value))
            size += key.size() + sizeOf(member);
    else if (value.is_array())
        for (const simdjson::dom::element item : simdjson::dom::array(value))
            size += sizeOf(item);
    else if (value.is_string())
        size += std::string_view(value).size();
    return size;
}

// The file in chunks that end with a record. It is of the kind that writeImageList makes.
void passOver(const std::string& path) {
    constexpr std::string_view betweenRecords = "},\n        {";
    std::ifstream file(path, std::ios::binary);
    std::string buffer(chunkSize + simdjson::SIMDJSON_PADDING, ' ');
    simdjson::dom::parser parser;
    std::size_t filled = 0;
    std::size_t seen = 0;
    bool isFirst = true;
    for (;;) {
        file.read(buffer.data() + filled, static_cast<std::streamsize>(chunkSize - filled));
        filled += static_cast<std::size_t>(file.gcount());
        const std::string_view text(buffer.data(), filled);
        const std::size_t start = isFirst ? text.find('[') : 0;
        const std::size_t end = text.rfind(betweenRecords);
        if (end == text.npos)
            break; // the last record is not worth the trouble
        isFirst = false;
        buffer[start] = '[';
        buffer[end + 1] = ']';
        seen += sizeOf(parser.parse(buffer.data() + start, end + 2 - start, false).value());
        filled -= end + 1;
        buffer.replace(0, filled, buffer, end + 1, filled);
    }
    if (seen < std::filesystem::file_size(path) / 4)
        std::exit(1); // it has not seen the list
}

// What a program prints, a number.
double printed(const std::string& command) {
    std::array<char, 64> line{};
    FILE* output = popen(command.c_str(), "r");
    const bool isThere = output && std::fgets(line.data(), line.size(), output);
    if (output)
        pclose(output);
    return isThere ? std::atof(line.data()) : 0;
}

double pythonSeconds(const std::string& path) {
    return printed("python3 -c 'import json, sys, time\n"
                   "file = open(sys.argv[1], \"rb\")\n"
                   "start = time.process_time()\n"
                   "json.load(file)\n"
                   "print(time.process_time() - start)' '" +
                   path + "'");
}

// Of this process, in MB.
double peakMemory() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (double kilobytes = 0; word == "VmHWM:" && status >> kilobytes)
            return kilobytes / 1000;
    return 0;
}

double allocatedBytes() {
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd);
}

} // namespace

int main(int argc, char** argv) {
    if (argc == 3 && argv[1] == std::string_view("--peak-memory")) { // in a process of its own
        load(argv[2]);
        std::printf("%f\n", peakMemory());
        return 0;
    }
    const bench::ImageListFile list(100'000);
    const double peak = printed(std::string(argv[0]) + " --peak-memory '" + list.path() + "'");

    std::vector<double> loads;
    std::vector<double> passes;
    std::vector<double> pythons;
    for (std::size_t i = 0; i < repetitions; ++i) {
        loads.push_back(timed([&] { load(list.path()); }));
        passes.push_back(timed([&] { passOver(list.path()); }));
        pythons.push_back(pythonSeconds(list.path()));
    }
    const double before = allocatedBytes();
    const core::ImageList images = load(list.path());
    const double perImage = (allocatedBytes() - before) / static_cast<double>(images.store.size());

    const bench::ImageListFile longList(1'000'000);
    std::vector<double> longLoads;
    for (std::size_t i = 0; i < 3; ++i)
        longLoads.push_back(timed([&] { load(longList.path()); }));

    const double mine = median(loads);
    std::printf("list of 100,000 images, %.0f MB, medians of %zu:\n",
                static_cast<double>(std::filesystem::file_size(list.path())) / 1e6, repetitions);
    std::printf("  load            %7.1f ms\n", mine * 1e3);
    std::printf("  bare simdjson   %7.1f ms\n", median(passes) * 1e3);
    std::printf("  json.load       %7.1f ms\n", median(pythons) * 1e3);
    std::printf("load: %.1f times as long as a bare pass of simdjson (required: 2)\n",
                mine / median(passes));
    std::printf("load: %.1f times faster than json.load (required: 4)\n", median(pythons) / mine);
    std::printf("a million images: %.1f times as long (linear: 10)\n", median(longLoads) / mine);
    std::printf("peak memory of a process that loads the list: %.0f MB (required: 80)\n", peak);
    std::printf("memory of the store: %.0f bytes an image (aim: 150)\n", perImage);
}
