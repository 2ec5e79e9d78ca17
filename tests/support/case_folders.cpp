// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/case_folders.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <numeric>
#include <stdexcept>

namespace test {

namespace {

struct Totals {
    std::size_t images, keep, expire, archive;
    std::uint64_t expireBytes;
};

std::string line(const Totals& totals) {
    return std::to_string(totals.images) + " images: keep " + std::to_string(totals.keep) +
           ", expire " + std::to_string(totals.expire) + " of " +
           std::to_string(totals.expireBytes) + " bytes, archive " +
           std::to_string(totals.archive) + '\n';
}

std::string line(const std::string& digest, const std::vector<std::string>& tags,
                 std::string_view action, const std::string& rule, std::string_view reason) {
    std::string text = digest + " [";
    for (const std::string& tag : tags)
        text += (&tag == &tags.front() ? "" : " ") + tag;
    return text.append("] ").append(action).append(" by ").append(rule).append(": ").append(
               reason) +
           '\n';
}

std::string describedExpectation(const nlohmann::json& json) {
    const nlohmann::json& summary = json.at("summary");
    std::string text = line(Totals{summary.at("images"), summary.at("keep"), summary.at("expire"),
                                   summary.at("archive"), summary.at("expireBytes")});
    for (const nlohmann::json& image : json.at("images")) {
        const nlohmann::json& rule = image.at("rulePriority");
        text += line(image.at("imageDigest"), image.at("imageTags"),
                     image.at("action").get<std::string>(),
                     rule.is_null() ? "no rule" : std::to_string(rule.get<int>()),
                     image.at("reason").get<std::string>());
    }
    return text;
}

// The JSON of a file, made into something; what goes wrong names the file.
template <class Make>
auto fromJson(const std::filesystem::path& path, Make make) {
    const std::string text = fileText(path);
    try {
        return make(nlohmann::json::parse(text));
    } catch (const std::exception& problem) {
        throw std::runtime_error(path.string() + ": " + problem.what());
    }
}

Case readCase(const std::filesystem::path& folder) {
    Case read;
    read.name = folder.filename().string();
    read.policyText = fileText(folder / "policy.json");
    read.imagesText = fileText(folder / "images.json");
    read.expected = fromJson(folder / "expected.json", [&read](const nlohmann::json& json) {
        const auto now = core::parseInstant(json.at("now").get<std::string>());
        if (!now)
            throw std::runtime_error("`now` is no time");
        read.now = *now;
        return describedExpectation(json);
    });
    fromJson(folder / "case.json", [&read](const nlohmann::json& json) {
        json.at("about").get_to(read.about);
        json.at("pins").get_to(read.pins);
        json.at("exposes").get_to(read.exposes);
    });
    return read;
}

} // namespace

std::vector<Case> casesIn(const std::filesystem::path& root) {
    std::vector<std::filesystem::path> folders;
    for (const auto& entry : std::filesystem::directory_iterator(root))
        if (entry.is_directory())
            folders.push_back(entry.path());
    std::sort(folders.begin(), folders.end());

    std::vector<Case> cases;
    for (const std::filesystem::path& folder : folders)
        cases.push_back(readCase(folder));
    return cases;
}

std::string described(const core::Evaluation& evaluation) {
    const core::ImageStore& images = evaluation.images();
    std::vector<core::ImageIndex> inInputOrder(images.size());
    std::iota(inInputOrder.begin(), inInputOrder.end(), core::ImageIndex{0});
    std::sort(inInputOrder.begin(), inInputOrder.end(),
              [&](core::ImageIndex a, core::ImageIndex b) {
                  return images.inputOrder(a) < images.inputOrder(b);
              });

    const core::Summary& summary = evaluation.summary();
    std::string text = line(Totals{summary.all.images, summary.keep.images, summary.expire.images,
                                   summary.archive.images, summary.expire.bytes});
    for (const core::ImageIndex image : inInputOrder) {
        std::vector<std::string> tags;
        for (const core::TagIndex tag : images.tags(image))
            tags.emplace_back(images.tagName(tag));
        const core::Verdict verdict = evaluation.verdict(image);
        const std::string rule = verdict.rule
                                     ? std::to_string(static_cast<std::int32_t>(
                                           evaluation.policy().rules[*verdict.rule].priority))
                                     : "no rule";
        text += line(images.digest(image), tags, core::word(verdict.outcome), rule,
                     core::word(verdict.reason));
    }
    return text;
}

std::string fileText(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error("cannot read " + path.string());
    return std::string(std::istreambuf_iterator<char>(file), {});
}

} // namespace test
