// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/imagelistfile.h"

#include "core/base/instant.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <string_view>
#include <unistd.h>

namespace bench {

namespace {

std::string hash(std::mt19937_64& engine) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (int word = 0; word < 4; ++word)
        for (auto [value, digit] = std::pair(engine(), 0); digit < 16; ++digit, value /= 16)
            text += digits[value % 16];
    return text;
}

} // namespace

ImageListFile::ImageListFile(std::size_t images)
    : m_path(std::filesystem::temp_directory_path() / "tagwarden-images-XXXXXX") {
    const int handle = mkstemp(m_path.data());
    if (handle < 0)
        std::abort();
    close(handle);

    using namespace std::chrono_literals;
    std::mt19937_64 engine(1);
    std::ofstream file(m_path, std::ios::binary);
    file << "{\n    \"imageDetails\": [";
    for (std::size_t i = 0; i < images; ++i) {
        const std::string digest = hash(engine);
        const core::Instant pushedAt =
            core::Instant(20'000'000min) + 1min * static_cast<std::int64_t>(engine() % 9'000'000);
        const auto member = [&](const char* name, const std::string& value) {
            file << ",\n            \"" << name << "\": \"" << value << '"';
        };
        file << (i == 0 ? "\n" : ",\n")
             << "        {\n            \"registryId\": \"123456789012\"";
        member("repositoryName", "shop/web");
        member("imageDigest", "sha256:" + digest);
        file << ",\n            \"imageTags\": [\n                \"main-" << i
             << "\",\n                \"git-" << digest.substr(0, 10)
             << "\"\n            ],\n            \"imageSizeInBytes\": "
             << 150'000'000 + engine() % 100'000'000;
        member("imagePushedAt", core::formatInstant(pushedAt));
        member("imageManifestMediaType", "application/vnd.oci.image.manifest.v1+json");
        member("artifactMediaType", "application/vnd.oci.image.config.v1+json");
        member("lastRecordedPullTime", core::formatInstant(pushedAt + 1h));
        member("imageStatus", "ACTIVE");
        file << "\n        }";
    }
    file << "\n    ]\n}\n";
    if (!file.flush())
        std::abort();
}

ImageListFile::~ImageListFile() {
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored);
}

} // namespace bench
