// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/linksbythebook.h"

#include <optional>

namespace test {

namespace {

using core::ImageRecord;

// E11: the fate of the subject, where that is another than the image's own; nothing where the
// image does not follow. To expire is stronger than to be archived.
std::optional<BookVerdict> fateOfSubject(const ImageRecord& image, const BookVerdict& own,
                                         const BookVerdict& ofSubject) {
    using core::Outcome;
    const bool isStronger =
        (ofSubject.outcome == Outcome::Expire && own.outcome != Outcome::Expire) ||
        (ofSubject.outcome == Outcome::Archive && own.outcome == Outcome::Keep);
    if (!isStronger || (ofSubject.outcome == Outcome::Archive && image.kind.status == "ARCHIVED"))
        return {};
    return BookVerdict{ofSubject.outcome, core::Reason::FollowsSubject, ofSubject.rule, 0};
}

} // namespace

bool isPartOfAnIndex(const ImageRecord& image, const std::vector<ImageRecord>& images,
                     const std::vector<Index>& indexes) {
    for (const Index& index : indexes)
        for (const std::string& child : index.children)
            if (child == image.digest && index.digest != image.digest)
                for (const ImageRecord& there : images)
                    if (there.digest == index.digest)
                        return true;
    return false;
}

void keepParts(std::vector<BookVerdict>& verdicts, const std::vector<ImageRecord>& images,
               const std::vector<Index>& indexes) {
    for (std::size_t image = 0; image < images.size(); ++image)
        if (verdicts[image].outcome != core::Outcome::Keep &&
            isPartOfAnIndex(images[image], images, indexes)) {
            verdicts[image].outcome = core::Outcome::Keep;
            verdicts[image].reason = core::Reason::IndexChild;
        }
}

void followSubjects(std::vector<BookVerdict>& verdicts, const std::vector<ImageRecord>& images,
                    const std::vector<Index>& indexes) {
    for (bool isSettled = false; !isSettled;) { // a subject may be a referrer itself
        isSettled = true;
        for (std::size_t image = 0; image < images.size(); ++image) {
            if (images[image].subjectDigest.empty() ||
                isPartOfAnIndex(images[image], images, indexes))
                continue;
            for (std::size_t subject = 0; subject < images.size(); ++subject) {
                if (images[subject].digest != images[image].subjectDigest)
                    continue;
                if (const auto fate =
                        fateOfSubject(images[image], verdicts[image], verdicts[subject])) {
                    verdicts[image] = *fate;
                    isSettled = false;
                }
            }
        }
    }
}

} // namespace test
