// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filtermatch.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

template <class Value>
bool holds(Comparison comparison, Value left, Value right) {
    switch (comparison) {
    case Comparison::More:
        return left > right;
    case Comparison::AtLeast:
        return left >= right;
    case Comparison::Less:
        return left < right;
    case Comparison::AtMost:
        return left <= right;
    }
    return false;
}

template <class Holds>
ImageSet imagesWhere(std::size_t count, Holds holds) {
    ImageSet found(count);
    for (ImageIndex image = 0; image < count; ++image)
        if (holds(image))
            found.insert(image);
    return found;
}

void restrict(ImageSet& shown, const FilterTerm& term, const ImageSet& found) {
    if (term.isNegated)
        shown -= found;
    else
        shown &= found;
}

// Finds what a term about the list asks for; nothing for the others.
struct FindOf {
    const ImageTexts& texts;
    const ImageStore& images = texts.images();
    using Found = std::optional<ImageSet>;

    Found operator()(const WordTerm& term) const {
        ImageSet found = texts.withTagPart(term.word);
        found |= texts.withDigestPart(term.word);
        return found;
    }
    Found operator()(const TagTerm& term) const {
        ImageSet found(images.size());
        for (const TagPattern& pattern : term.anyOf)
            found |= withTagLike(pattern, images);
        return found;
    }
    Found operator()(const DigestTerm& term) const {
        ImageSet found(images.size());
        for (const std::string& part : term.anyOf)
            found |= texts.withDigestPart(part);
        return found;
    }
    Found operator()(const SizeTerm& term) const {
        return imagesWhere(images.size(), [&](ImageIndex image) {
            const auto size = images.sizeInBytes(image);
            return size && holds(term.comparison, static_cast<double>(*size), term.bytes);
        });
    }
    Found operator()(const NeverPulledTerm&) const {
        return imagesWhere(images.size(),
                           [&](ImageIndex image) { return !images.lastPulledAt(image); });
    }
    template <class Other>
    Found operator()(const Other&) const {
        return {};
    }
};

// Finds what a term about verdicts, ages or use asks for; nothing for the others.
struct FindNow {
    const ImageStore& images;
    const Evaluation* evaluation;
    Instant now;
    const ImageSet* inUse;
    using Found = std::optional<ImageSet>;

    Found operator()(const VerdictTerm& term) const {
        if (!evaluation)
            return {};
        ImageSet found(images.size());
        if (term.anyOf.keep) {
            found = ImageSet::all(images.size());
            found -= evaluation->expiring();
            found -= evaluation->archiving();
        }
        if (term.anyOf.expire)
            found |= evaluation->expiring();
        if (term.anyOf.archive)
            found |= evaluation->archiving();
        return found;
    }
    Found operator()(const RuleTerm& term) const {
        if (!evaluation)
            return {};
        std::array<bool, Evaluation::noRule + 1> isAsked{};
        const auto& rules = evaluation->policy().rules;
        for (const auto& priority : term.anyOf) {
            if (!priority)
                isAsked[Evaluation::noRule] = true;
            for (std::size_t rule = 0; rule < rules.size(); ++rule)
                if (rules[rule].priority == priority)
                    isAsked[rule] = true;
        }
        return imagesWhere(images.size(), [&](ImageIndex image) {
            return isAsked[evaluation->decidingRule(image)];
        });
    }
    Found operator()(const AgeTerm& term) const {
        return imagesWhere(images.size(), [&](ImageIndex image) {
            const Instant start = term.since == AgeSince::Pulled ? images.pullCountsFrom(image)
                                                                 : images.countsFrom(image);
            return holds(term.comparison, std::chrono::duration<double>(now - start), term.age);
        });
    }
    Found operator()(const InUseTerm& term) const {
        ImageSet found = inUse ? *inUse : ImageSet(images.size());
        if (term.isInUse)
            return found;
        ImageSet others = ImageSet::all(images.size());
        others -= found;
        return others;
    }
    template <class Other>
    Found operator()(const Other&) const {
        return {};
    }
};

template <class Find>
ImageSet matching(const ImageFilter& filter, std::size_t count, const Find& find) {
    ImageSet shown = ImageSet::all(count);
    for (const FilterTerm& term : filter.terms)
        if (const auto found = std::visit(find, term.asks))
            restrict(shown, term, *found);
    return shown;
}

} // namespace

ImageSet matchingOf(const ImageFilter& filter, const ImageTexts& texts) {
    return matching(filter, texts.images().size(), FindOf{texts});
}

ImageSet matchingNow(const ImageFilter& filter, const ImageStore& images,
                     const Evaluation* evaluation, Instant now, const ImageSet* inUse) {
    return matching(filter, images.size(), FindNow{images, evaluation, now, inUse});
}

bool findsTag(const ImageFilter& filter, std::string_view tag) {
    const auto isSame = [](char a, char b) { // the word is in lower case
        return a == b || (a >= 'A' && a <= 'Z' && a - 'A' + 'a' == b);
    };
    return std::ranges::any_of(filter.terms, [&](const FilterTerm& term) {
        if (term.isNegated)
            return false;
        if (const auto* word = std::get_if<WordTerm>(&term.asks))
            return std::search(tag.begin(), tag.end(), word->word.begin(), word->word.end(),
                               isSame) != tag.end();
        const auto* tags = std::get_if<TagTerm>(&term.asks);
        return tags && std::ranges::any_of(tags->anyOf, [&](const TagPattern& pattern) {
                   return pattern.matches(tag);
               });
    });
}

} // namespace core
