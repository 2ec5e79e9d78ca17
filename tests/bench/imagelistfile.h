// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list of images as `aws ecr describe-images` prints it, in a file that goes with the object.
//
//   const bench::ImageListFile list(100'000);    // 67 MB
//   std::ifstream file(list.path());
#pragma once

#include <cstddef>
#include <string>

namespace bench {

class ImageListFile {
public:
    // Two tags an image, one of them its own number.
    explicit ImageListFile(std::size_t images);
    ~ImageListFile();
    ImageListFile(const ImageListFile&) = delete;
    ImageListFile& operator=(const ImageListFile&) = delete;

    const std::string& path() const { return m_path; }

private:
    std::string m_path;
};

} // namespace bench
