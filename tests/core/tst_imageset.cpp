// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sets of images as bits, held against plain lists.
#include "core/images/rankedset.h"

#include <QTest>

#include <vector>

namespace {

// Every image whose place the step divides, and the last one.
core::ImageSet everyNth(std::size_t size, std::size_t step) {
    core::ImageSet set(size);
    for (std::size_t image = 0; image < size; image += step)
        set.insert(image);
    if (size > 0)
        set.insert(size - 1);
    return set;
}

std::vector<std::size_t> membersOf(const core::ImageSet& set) {
    std::vector<std::size_t> members;
    for (std::size_t image = 0; image < set.size(); ++image)
        if (set.contains(image))
            members.push_back(image);
    return members;
}

} // namespace

class TestImageSet : public QObject {
    Q_OBJECT

private slots:
    void allHoldsEveryImageAndNoMore_data() { sizes(); }
    void allHoldsEveryImageAndNoMore() {
        QFETCH(std::size_t, size);
        const core::ImageSet all = core::ImageSet::all(size);
        QCOMPARE(all.count(), size);
        QCOMPARE(membersOf(all).size(), size);
    }

    void visitsMembersNewestFirst_data() { sizes(); }
    void visitsMembersNewestFirst() {
        QFETCH(std::size_t, size);
        const core::ImageSet set = everyNth(size, 7);
        std::vector<std::size_t> visited;
        set.forEach([&](std::size_t image) { visited.push_back(image); });
        QCOMPARE(visited, membersOf(set));
    }

    void ranksAreThoseOfAList_data() { sizes(); }
    void ranksAreThoseOfAList() {
        QFETCH(std::size_t, size);
        for (const std::size_t step : {1u, 2u, 5u, 64u, 70u}) {
            const core::ImageSet set = everyNth(size, step);
            const core::RankedSet ranked(set);
            const std::vector<std::size_t> members = membersOf(set);
            QCOMPARE(set.count(), members.size());
            QCOMPARE(ranked.count(), members.size());
            QVERIFY(ranked.images() == set);
            for (std::size_t i = 0; i < members.size(); ++i) {
                QCOMPARE(ranked.countBefore(members[i]), i);
                QCOMPARE(set.placeAfter(i + 1), members[i] + 1);
                QCOMPARE(ranked.placeAfter(i + 1), members[i] + 1);
            }
        }
    }

    void placeAfterMoreThanThereAreIsTheEnd_data() { sizes(); }
    void placeAfterMoreThanThereAreIsTheEnd() {
        QFETCH(std::size_t, size);
        const core::ImageSet set = everyNth(size, 3);
        QCOMPARE(set.placeAfter(set.count() + 1), size);
        QCOMPARE(core::RankedSet(set).placeAfter(set.count() + 1), size);
        QCOMPARE(core::RankedSet(set).placeAfter(2'147'483'647), size);
    }

    void setsCombine() {
        const core::ImageSet even = everyNth(199, 2);
        const core::ImageSet third = everyNth(199, 3);
        core::ImageSet both = even;
        both &= third;
        core::ImageSet either = even;
        either |= third;
        core::ImageSet without = even;
        without -= third;
        for (std::size_t image = 0; image < 199; ++image) {
            QCOMPARE(both.contains(image), even.contains(image) && third.contains(image));
            QCOMPARE(either.contains(image), even.contains(image) || third.contains(image));
            QCOMPARE(without.contains(image), even.contains(image) && !third.contains(image));
        }
    }

private:
    static void sizes() {
        QTest::addColumn<std::size_t>("size");
        QTest::newRow("no image") << std::size_t{0};
        QTest::newRow("one image") << std::size_t{1};
        QTest::newRow("one less than a word") << std::size_t{63};
        QTest::newRow("a word") << std::size_t{64};
        QTest::newRow("one more than a word") << std::size_t{65};
        QTest::newRow("several words") << std::size_t{300};
    }
};

QTEST_APPLESS_MAIN(TestImageSet)
#include "tst_imageset.moc"
