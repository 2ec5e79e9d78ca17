// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Decides for each image of a repository whether a policy keeps, expires or archives it, and why.
//
//   Evaluator evaluator(images);
//   const Evaluation evaluation = evaluator.evaluate(policy, now);
//   evaluation.verdict(0).outcome;    // of the newest image
//
// Total: any policy, any images, any time, one verdict per image.
#pragma once

#include "core/evaluation/claimers.h"
#include "core/evaluation/verdict.h"
#include "core/images/imageset.h"
#include "core/images/imagestore.h"
#include "core/images/rankedset.h"
#include "core/policy/policy.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace core {

// What one rule does, in images.
struct RuleFigures {
    std::size_t identifies = 0;
    std::size_t claims = 0;
    std::size_t actsOn = 0;
    std::size_t loses = 0;     // would act on them, but an earlier rule has claimed them
    std::size_t shields = 0;   // claims and keeps them, and a later rule would have acted on them
    std::size_t followers = 0; // go along with their subjects, which it acts on (E11)

    bool operator==(const RuleFigures&) const = default;
};

struct Total {
    std::size_t images = 0;
    std::uint64_t bytes = 0; // unknown sizes count as 0

    bool operator==(const Total&) const = default;
};

struct Summary {
    Total all, keep, expire, archive;

    bool operator==(const Summary&) const = default;
};

class Evaluation {
public:
    const Policy& policy() const { return m_policy; }
    const ImageStore& images() const { return *m_images; }
    std::shared_ptr<const ImageStore> sharedImages() const { return m_images; }
    Instant now() const { return m_now; }

    Verdict verdict(ImageIndex image) const;
    Outcome outcome(ImageIndex image) const;

    // The rule that claims the image: index in policy().rules, or noRule.
    static constexpr std::uint8_t noRule = Claimers::none;
    std::uint8_t claimingRule(ImageIndex image) const { return m_claimers.of(image); }

    // The rule that the verdict names: the claiming one, or that of the subject where the image
    // follows it. noRule where there is none.
    std::uint8_t decidingRule(ImageIndex image) const;
    // How many images no rule decides about: they are kept.
    std::size_t undecided() const;
    // Whether the image goes for no other cause than that its subject does (spec E11).
    bool followsSubject(ImageIndex image) const {
        return !m_leaders.empty() && !m_leaders.of(image).empty();
    }

    bool identifies(std::size_t rule, ImageIndex image) const;
    // Spec E4.
    bool marks(std::size_t rule, ImageIndex image) const;
    // Whether the rule would act on the image if it could claim it: no rule acts on a child of an
    // index that is there (spec E10).
    bool wouldActOn(std::size_t rule, ImageIndex image) const;
    // Whether it does: it claims the image, and nothing stronger befalls the image's subject.
    bool actsOn(std::size_t rule, ImageIndex image) const;
    // The image's rank among those that the rule identifies, from 1. The rule must identify it.
    std::size_t rank(std::size_t rule, ImageIndex image) const;

    const ImageSet& identified(std::size_t rule) const {
        return m_rules[rule].identified->images();
    }
    const ImageSet& expiring() const { return m_expiring; }
    const ImageSet& archiving() const { return m_archiving; }

    const RuleFigures& figures(std::size_t rule) const { return m_rules[rule].figures; }
    // How many of the images that `rule` would act on each earlier rule has claimed.
    std::vector<std::size_t> losesTo(std::size_t rule) const;
    // How many images that `rule` claims and keeps each later rule would have acted on.
    std::vector<std::size_t> shieldsFrom(std::size_t rule) const;

    const Summary& summary() const { return m_summary; }

private:
    friend class Evaluator;

    // What a rule marks: its images from a place on, and for ages with an order of their own
    // those in a set.
    struct RuleSets {
        std::shared_ptr<const RankedSet> identified;
        std::shared_ptr<const ImageSet> older; // null: the cut alone decides
        std::size_t cut = 0;
        RuleFigures figures;

        ImageSet::Word marked(std::size_t word) const; // spec E4
    };

    struct BlockOfRule;
    void claim();
    void findWouldActOn(std::size_t start, BlockOfRule& block) const;
    void follow();
    void leadAlong(ImageIndex referrer, ImageIndex leader, Outcome going);
    void sumUp(std::span<const std::uint64_t> bytesOfWords);
    ImageSet claimedAndKept(std::size_t rule) const;

    Policy m_policy;
    std::shared_ptr<const ImageStore> m_images;
    Instant m_now;
    std::vector<RuleSets> m_rules;
    Claimers m_claimers;
    ImageSet m_expiring;
    ImageSet m_archiving;
    // Of an image that follows its subject: the image that goes by its rule, which is the subject
    // or what that follows in turn.
    ImagePairs m_leaders;
    Summary m_summary;
};

// Evaluates policies over one repository, and remembers what a selection identifies: after a
// move or a change of a count no tag is matched again.
class Evaluator {
public:
    explicit Evaluator(std::shared_ptr<const ImageStore> images);

    Evaluation evaluate(const Policy& policy, Instant now);

    // How many of the policy's rules would have their selection matched against tags anew.
    std::size_t unmatched(const Policy& policy) const;

    // How many selections were matched against tags so far.
    std::size_t matchedSelections() const { return m_matchedSelections; }

private:
    struct Matched {
        Selection selection;
        std::shared_ptr<const RankedSet> identified;
    };
    // Images whose pull or archiving was before an instant.
    struct Older {
        AgeSince since;
        Instant oldest;
        std::shared_ptr<const ImageSet> images;
    };
    // What was found out for one policy.
    struct Memory {
        std::vector<Matched> matched;
        std::vector<Older> older;
    };

    std::shared_ptr<const RankedSet> identify(const Selection& selection, Memory& next);
    std::shared_ptr<const ImageSet> olderThan(AgeSince since, Instant oldest, Memory& next) const;

    std::shared_ptr<const ImageStore> m_images;
    std::vector<std::uint64_t> m_bytesOfWords; // the sizes of 64 images each
    Memory m_memory;                           // of the policy evaluated last
    std::size_t m_matchedSelections = 0;
};

// The images that a selection identifies (spec E2).
ImageSet identify(const Selection& selection, const ImageStore& images);

// The images of both storage classes with a tag that the entry matches (spec E3).
ImageSet withTagLike(const TagPattern& entry, const ImageStore& images);

} // namespace core
