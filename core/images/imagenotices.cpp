// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/images/imagenotices.h"

#include <utility>

namespace core {

namespace {

constexpr std::size_t mostNotices = 100'000; // ECR has as many images in a repository

} // namespace

void ImageNotices::beginSource(std::size_t index) {
    m_source = index;
    m_records = 0;
}

void ImageNotices::leftOut(TextPlace place, Message why) {
    ++m_list.leftOut;
    aboutRecord(ImageNotice::Kind::LeftOut, place, std::move(why));
}

void ImageNotices::joined(TextPlace place) {
    ++m_list.joined;
    aboutRecord(ImageNotice::Kind::Joined, place,
                {TAGWARDEN_TEXT("The %o1 record has the digest of an earlier one. They are one "
                                "image, with the tags of both and the later push time"),
                 {}});
}

void ImageNotices::ofOtherRepository(TextPlace place) {
    aboutRecord(ImageNotice::Kind::SeveralRepositories, place,
                {TAGWARDEN_TEXT("The %o1 record is of another repository than those before it. A "
                                "policy sees one repository, so results for this list are not "
                                "what ECR would do"),
                 {}});
}

void ImageNotices::manifestLeftOut(std::size_t manifest, TextPlace place, Message why) {
    ++m_list.manifestsLeftOut;
    keep({ImageNotice::Kind::ManifestLeftOut, manifest, place, std::move(why), m_source});
}

void ImageNotices::aboutRecord(ImageNotice::Kind kind, TextPlace place, Message message) {
    message.arguments.insert(message.arguments.begin(), std::to_string(m_records));
    keep({kind, m_records - 1, place, std::move(message), m_source});
}

void ImageNotices::keep(ImageNotice notice) {
    if (m_list.notices.size() < mostNotices)
        m_list.notices.push_back(std::move(notice));
    else
        ++m_list.noticesBeyond;
}

} // namespace core
