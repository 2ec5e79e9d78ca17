// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inuse/inusewording.h"

#include <span>

namespace core {

namespace {

// Where something runs: one place, and how many more.
struct Places {
    std::string first;
    std::size_t more = 0;
};

Places placesOf(const InUse& inUse, std::span<const std::size_t> references) {
    Places places;
    std::size_t runs = 0;
    for (const std::size_t reference : references) {
        const RunningImage& running = inUse.running().images()[reference];
        runs += running.runs;
        if (places.first.empty())
            places.first = running.places.front();
    }
    places.more = runs - 1;
    return places;
}

// The tag by which the image runs, else one that it has, else its digest.
std::string nameOf(const InUse& inUse, const ImageStore& images, ImageIndex image) {
    for (const std::size_t reference : inUse.runningAs(image))
        if (const std::string& tag = inUse.running().images()[reference].reference.tag;
            !tag.empty())
            return tag;
    if (const auto tags = images.tags(image); !tags.empty())
        return std::string(images.tagName(tags.front()));
    return std::string(shortDigest(images.digest(image)));
}

// One sentence for a single place and one for several.
Message inPlaces(std::string_view single, std::string_view several, const Places& places,
                 std::vector<std::string> others) {
    others.push_back(places.first);
    if (places.more == 0)
        return {single, std::move(others)};
    others.push_back(std::to_string(places.more));
    return {several, std::move(others)};
}

} // namespace

Message runningSentence(const InUse& inUse, ImageIndex image) {
    return inPlaces(TAGWARDEN_TEXT("It runs now in %1"),
                    TAGWARDEN_TEXT("It runs now in %1 and %2 more"),
                    placesOf(inUse, inUse.runningAs(image)), {});
}

Message lostSentence(const InUse& inUse, const Evaluation& evaluation, ImageIndex image) {
    const Places places = placesOf(inUse, inUse.runningAs(image));
    const std::string name = nameOf(inUse, evaluation.images(), image);
    if (evaluation.outcome(image) == Outcome::Archive)
        return inPlaces(
            TAGWARDEN_TEXT("In use and would go to the archive, from where nobody can pull it: "
                           "`%1`, which runs in %2"),
            TAGWARDEN_TEXT("In use and would go to the archive, from where nobody can pull it: "
                           "`%1`, which runs in %2 and %3 more"),
            places, {name});
    return inPlaces(TAGWARDEN_TEXT("In use and would expire: `%1`, which runs in %2"),
                    TAGWARDEN_TEXT("In use and would expire: `%1`, which runs in %2 and %3 more"),
                    places, {name});
}

Message unmatchedSentence(const InUse& inUse, std::size_t reference) {
    return inPlaces(TAGWARDEN_TEXT("`%1` runs in %2, but is not in the list of images: it may have "
                                   "gone already, or the list is older"),
                    TAGWARDEN_TEXT("`%1` runs in %2 and %3 more, but is not in the list of images: "
                                   "it may have gone already, or the list is older"),
                    placesOf(inUse, std::span(&reference, 1)),
                    {inUse.running().images()[reference].text});
}

Message repositorySentence(const InUse& inUse) {
    const std::vector<std::string>& names = inUse.repositories();
    if (names.empty())
        return {TAGWARDEN_TEXT("The list of images does not name its repository, so whatever runs "
                               "is compared with it by digest and tag alone"),
                {}};
    if (names.size() == 1)
        return {};
    return {TAGWARDEN_TEXT("The list of images is of %1 repositories; what runs is compared with "
                           "the images of its own"),
            {std::to_string(names.size())}};
}

} // namespace core
