// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tags are sorted, so tags that go on alike lie side by side, and a way on is a range:
//
//   dev-1  dev-2  dev-nightly  docs-1  v1     typed: d
//   `---- dev- -------------'  docs-1
//
// The end of a range is sought in steps that double: most ranges are short, some are very long.
#include "core/completion/tagcompletion.h"

#include "core/base/partitionpoint.h"
#include "core/evaluation/evaluation.h"

#include <algorithm>

namespace core {

namespace {

// Ways on that one look at the tags goes through: some milliseconds.
constexpr std::size_t mostWays = 50'000;

struct Way {
    std::string_view head; // of all its tags; the tag itself where there is one only
    TagNames::Range tags;

    std::size_t count() const { return tags.end - tags.begin; }
};

// The first tag from `begin` on that does not start with `head`.
TagIndex endOf(const TagNames& names, std::string_view head, TagIndex begin, TagIndex limit) {
    TagIndex step = 1;
    while (step < limit - begin && names[begin + step].starts_with(head))
        step *= 2;
    const TagIndex known = begin + step / 2;
    const TagIndex size = std::min(limit - known, step - step / 2);
    return known +
           firstNot(size, [&](TagIndex tag) { return names[known + tag].starts_with(head); });
}

std::vector<Way> waysOn(const TagNames& names, const Way& from) {
    std::vector<Way> ways;
    for (TagIndex tag = from.tags.begin; tag < from.tags.end && ways.size() < mostWays;) {
        const std::string_view name = names[tag];
        const std::size_t separator = name.find_first_of(".-_/", from.head.size());
        Way way{name, {tag, tag + 1}};
        if (separator != std::string_view::npos) {
            const std::string_view head = name.substr(0, separator + 1);
            way.tags.end = endOf(names, head, tag, from.tags.end);
            if (way.count() > 1)
                way.head = head;
        }
        ways.push_back(way);
        tag = way.tags.end;
    }
    return ways;
}

// What an entry of the list is for a way on.
std::string entryFor(const Way& way, EntryKind kind) {
    std::string entry(way.head);
    if (kind == EntryKind::Pattern && way.count() > 1)
        entry += '*';
    return entry;
}

std::size_t countImages(const std::string& entry, EntryKind kind, const ImageStore& images) {
    return withTagLike(kind == EntryKind::Prefix ? TagPattern::prefix(entry)
                                                 : TagPattern::pattern(entry),
                       images)
        .count();
}

} // namespace

std::vector<TagCompletion> completions(const ImageStore& images, std::string_view typed,
                                       EntryKind kind, std::size_t limit) {
    if (kind == EntryKind::Pattern && typed.find('*') != std::string_view::npos)
        return {};
    const TagNames& names = images.tagNames();
    std::vector<Way> found;
    Way from{typed, names.startingWith(typed)};
    while (true) {
        std::vector<Way> ways = waysOn(names, from);
        // More tags first: about what the images come to, which are counted for the best only.
        const std::size_t kept = std::min(ways.size(), limit);
        std::ranges::partial_sort(
            ways, ways.begin() + static_cast<std::ptrdiff_t>(kept), [](const Way& a, const Way& b) {
                return a.count() != b.count() ? a.count() > b.count() : a.head < b.head;
            });
        const bool isOnlyWay = ways.size() == 1 && ways.front().count() > 1;
        ways.resize(kept);
        found.insert(found.end(), ways.begin(), ways.end());
        if (!isOnlyWay || found.size() >= limit)
            break;
        from = found.back();
    }
    found.resize(std::min(found.size(), limit));

    std::vector<TagCompletion> completions;
    for (const Way& way : found) {
        std::string entry = entryFor(way, kind);
        if (entry == typed)
            continue;
        const std::size_t count = countImages(entry, kind, images);
        completions.push_back({std::move(entry), count});
    }
    std::ranges::stable_sort(completions, std::ranges::greater{}, &TagCompletion::images);
    return completions;
}

} // namespace core
