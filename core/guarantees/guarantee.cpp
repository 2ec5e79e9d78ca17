// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guarantees/guarantee.h"

#include "core/tagsets/taggrammar.h"

#include <algorithm>
#include <string>
#include <utility>

namespace core {

namespace {

constexpr std::size_t mostStars = 4; // spec V11

Error unusable(std::string_view reason, std::vector<std::string> arguments) {
    return {ErrorCode::WrongUse, {}, {}, {reason, std::move(arguments)}};
}

// Whether a rule does to it what the guarantee rules out.
bool goes(const Guarantee& guarantee, const Evaluation& evaluation, ImageIndex image) {
    const Outcome outcome = evaluation.outcome(image);
    return outcome == Outcome::Expire || (guarantee.alsoArchive && outcome == Outcome::Archive);
}

} // namespace

Result<TagPattern> keepPattern(std::string_view text) {
    if (text.empty())
        return unusable(TAGWARDEN_TEXT("Type a pattern for the tags, for example prod-*"), {});
    const auto stars = static_cast<std::size_t>(std::ranges::count(text, '*'));
    const auto isOfTags = [](char c) {
        return c == '*' || pushableTags.characters.find(c) != std::string_view::npos;
    };
    if (!std::ranges::all_of(text, isOfTags) ||
        pushableTags.notFirst.find(text.front()) != std::string_view::npos)
        return unusable(TAGWARDEN_TEXT("No tag that can be pushed matches `%1`: tags are letters, "
                                       "digits, `_`, `.` and `-`, and begin with none of the last "
                                       "two. Several patterns are given one by one"),
                        {std::string(text)});
    if (text.size() - stars > pushableTags.longest)
        return unusable(TAGWARDEN_TEXT("A pattern has at most %1 characters besides its stars, as "
                                       "a tag is no longer"),
                        {std::to_string(pushableTags.longest)});
    if (stars > mostStars)
        return unusable(TAGWARDEN_TEXT("`%1` has too many stars; ECR takes at most %2"),
                        {std::string(text), std::to_string(mostStars)});
    return TagPattern::pattern(text);
}

std::vector<ImageIndex> lostImages(const Guarantee& guarantee, const Evaluation& evaluation) {
    const ImageStore& images = evaluation.images();
    ImageSet carriers = withTagLike(guarantee.keep.front(), images);
    for (std::size_t i = 1; i < guarantee.keep.size(); ++i)
        carriers &= withTagLike(guarantee.keep[i], images);

    std::vector<ImageIndex> lost;
    std::int32_t rank = 0;
    for (ImageIndex image = 0; image < images.size(); ++image) {
        if (!carriers.contains(image))
            continue;
        if (guarantee.newest && ++rank > *guarantee.newest)
            break;
        // All that come now are at least as old.
        if (guarantee.youngerThan &&
            wholeDays(images.countsFrom(image), evaluation.now()) >= *guarantee.youngerThan)
            break;
        if (!images.subject(image) && goes(guarantee, evaluation, image))
            lost.push_back(image);
    }
    return lost;
}

} // namespace core
