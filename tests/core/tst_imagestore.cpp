// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sorting images once, and the columns that come of it.
#include "core/images/imagestorebuilder.h"
#include "tests/support/builders.h"

#include <QStringList>
#include <QTest>

#include <limits>

namespace {

using namespace std::chrono_literals;
using core::ImageIndex;
using core::ImageRecord;
using test::daysAgo;
using test::image;
using test::untaggedImage;

QString text(std::string_view view) {
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QString tagsOf(const core::ImageStore& store, ImageIndex image) {
    QStringList tags;
    for (const core::TagIndex tag : store.tags(image))
        tags.append(text(store.tagName(tag)));
    return tags.join(u' ');
}

// The images newest first, each by its tags, with commas between them.
QString order(const core::ImageStore& store) {
    QStringList images;
    for (ImageIndex place = 0; place < store.size(); ++place)
        images.append(tagsOf(store, place));
    return images.join(u", ");
}

ImageRecord inRepository(ImageRecord record, const char* repository) {
    record.kind.repositoryName = repository;
    return record;
}

} // namespace

class TestImageStore : public QObject {
    Q_OBJECT

private slots:
    void newestImageComesFirst() {
        const auto store = test::storeOf({image("b").pushedDaysAgo(2), image("c").pushedDaysAgo(1),
                                          image("a").pushedDaysAgo(3)});
        QCOMPARE(order(*store), "c, b, a");
        QCOMPARE(store->inputOrder(0), 1u);
        QCOMPARE(store->inputOrder(1), 0u);
        QCOMPARE(store->inputOrder(2), 2u);
    }

    void equalTimesAreOrderedByDigest() // spec E9
    {
        const auto store =
            test::storeOf({image("b").withDigest("sha256:b"), image("a").withDigest("sha256:a")});
        QCOMPARE(order(*store), "a, b");
    }

    void restoredImageCountsFromItsReturn() // spec E5
    {
        const auto store = test::storeOf(
            {image("pushed").pushedDaysAgo(5), image("back").pushedDaysAgo(9).restoredDaysAgo(1)});
        QCOMPARE(order(*store), "back, pushed");
        QCOMPARE(store->countsFrom(0), daysAgo(1));
        QCOMPARE(store->pushedAt(0), daysAgo(9));
    }

    void pullAgeCountsFrom_data() // spec E4
    {
        QTest::addColumn<ImageRecord>("record");
        QTest::addColumn<int>("days");
        const auto pushed = image("v1").pushedDaysAgo(9);
        QTest::newRow("never pulled: the push") << ImageRecord(pushed) << 9;
        QTest::newRow("the last pull")
            << ImageRecord(image("v1").pushedDaysAgo(9).pulledDaysAgo(3)) << 3;
        QTest::newRow("restored, never pulled: the return")
            << ImageRecord(image("v1").pushedDaysAgo(9).restoredDaysAgo(4)) << 4;
        QTest::newRow("pulled before the return: the return")
            << ImageRecord(image("v1").pushedDaysAgo(9).pulledDaysAgo(6).restoredDaysAgo(4)) << 4;
        QTest::newRow("pulled after the return: the pull")
            << ImageRecord(image("v1").pushedDaysAgo(9).pulledDaysAgo(2).restoredDaysAgo(4)) << 2;
    }
    void pullAgeCountsFrom() {
        QFETCH(ImageRecord, record);
        QFETCH(int, days);
        QCOMPARE(test::storeOf({record})->pullCountsFrom(0), daysAgo(days));
    }

    void onlyArchivedImagesAreInTheArchive_data() // spec I4
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("isArchived");
        QTest::newRow("no status") << "" << false;
        QTest::newRow("active") << "ACTIVE" << false;
        QTest::newRow("coming back") << "ACTIVATING" << false;
        QTest::newRow("archived") << "ARCHIVED" << true;
    }
    void onlyArchivedImagesAreInTheArchive() {
        QFETCH(QString, status);
        QFETCH(bool, isArchived);
        ImageRecord record = image("v1");
        record.kind.status = status.toStdString();
        const auto store = test::storeOf({record});
        QCOMPARE(store->storageClass(0) == core::StorageClass::Archive, isArchived);
        QCOMPARE(store->archived().contains(0), isArchived);
    }

    void tagsAreSortedByTheirBytesAndKnowTheirImages() {
        const auto store = test::storeOf({image("b", "a").pushedDaysAgo(2),
                                          image("B", "a").pushedDaysAgo(1), untaggedImage("c")});
        QStringList names;
        for (core::TagIndex tag = 0; tag < store->tagNames().size(); ++tag)
            names.append(text(store->tagName(tag)));
        QCOMPARE(names.join(u' '), "B a b");
        const auto withA = store->imagesWithTag(1);
        QCOMPARE(std::vector<ImageIndex>(withA.begin(), withA.end()),
                 (std::vector<ImageIndex>{1, 2}));
        QCOMPARE(tagsOf(*store, 2), "b a"); // in the order of the list
        QCOMPARE(store->untagged().count(), std::size_t{1});
        QVERIFY(store->untagged().contains(0));
    }

    void repeatedTagCountsOnce() {
        const auto store = test::storeOf({image("a", "b", "a")});
        QCOMPARE(tagsOf(*store, 0), "a b");
        QCOMPARE(store->imagesWithTag(0).size(), std::size_t{1});
    }

    void recordsWithOneDigestAreOneImage_data() // spec I3
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::newRow("the later push comes first") << 3 << 8;
        QTest::newRow("the later push comes last") << 8 << 3;
        QTest::newRow("pushed at one time") << 3 << 3;
    }
    void recordsWithOneDigestAreOneImage() {
        QFETCH(int, first);
        QFETCH(int, second);
        core::ImageStoreBuilder builder;
        QVERIFY(!builder.add(image("a", "b").withDigest("sha256:1").pushedDaysAgo(first)));
        QVERIFY(builder.add(image("b", "c").withDigest("sha256:1").pushedDaysAgo(second)));
        const core::ImageStore store = std::move(builder).build();
        QCOMPARE(order(store), "a b c");
        QCOMPARE(store.pushedAt(0), daysAgo(3));
    }

    void oneDigestInTwoRepositoriesIsTwoImages() {
        core::ImageStoreBuilder builder;
        const ImageRecord record = image("a");
        QVERIFY(!builder.add(inRepository(record, "shop")));
        QVERIFY(!builder.add(inRepository(record, "bank")));
        const core::ImageStore store = std::move(builder).build();
        QCOMPARE(store.size(), std::size_t{2});
        QCOMPARE(text(store.kind(0).repositoryName), "shop");
        QCOMPARE(text(store.kind(1).repositoryName), "bank");
    }

    void imageWithoutRepositoryIsOfTheOneThatIsNamed_data() {
        QTest::addColumn<QStringList>("repositories");
        QTest::addColumn<std::size_t>("size");
        QTest::newRow("no name after a name") << QStringList{"shop", ""} << std::size_t{1};
        QTest::newRow("no name before a name") << QStringList{"", "shop"} << std::size_t{1};
        QTest::newRow("no name and another name")
            << QStringList{"shop", "", "bank"} << std::size_t{2};
    }
    void imageWithoutRepositoryIsOfTheOneThatIsNamed() {
        QFETCH(QStringList, repositories);
        QFETCH(std::size_t, size);
        core::ImageStoreBuilder builder;
        for (const QString& repository : repositories)
            builder.add(inRepository(image("a"), repository.toUtf8()));
        QCOMPARE(std::move(builder).build().size(), size);
    }

    void digestsOfEveryKindKeepTheirTextAndOrder() {
        const std::string zeros(60, '0');
        const std::vector<std::string> digests = {// in the order of their bytes
                                                  "",
                                                  "sha256:",
                                                  "sha256:" + zeros + "00AB",
                                                  "sha256:" + zeros + "00ab",
                                                  "sha256:" + zeros + "00ab0",
                                                  "sha256:" + zeros + "00ac",
                                                  "sha512:" + zeros + "0000"};
        std::vector<ImageRecord> records;
        for (std::size_t i = digests.size(); i-- > 0;)
            records.push_back(image("v").withDigest(digests[i]));
        const auto store = test::storeOf(records);
        for (ImageIndex place = 0; place < store->size(); ++place) {
            QCOMPARE(store->digest(place), digests[place]);
            QCOMPARE(store->findDigest(digests[place]).value(), place);
            QVERIFY(place == 0 || store->hasLesserDigest(place - 1, place));
            QVERIFY(place == 0 || !store->hasLesserDigest(place, place - 1));
        }
    }

    void tagsThatStartAlikeLieSideBySide() {
        const auto store = test::storeOf({image("b", "ab", "abc", "ac", "a")});
        const core::TagNames& names = store->tagNames();
        const auto range = names.startingWith("ab");
        QCOMPARE(range.begin, 1u);
        QCOMPARE(range.end, 3u);
        QCOMPARE(names.startingWith("").end, 5u);
        QCOMPARE(names.startingWith("x").begin, names.startingWith("x").end);
    }

    void nothingIsMadeUpWhereTheListIsSilent() {
        ImageRecord full = image("full").ofBytes(0).pulledDaysAgo(1).archivedDaysAgo(2);
        full.subjectDigest = "sha256:subject";
        const auto store = test::storeOf({full, image("bare").pushedDaysAgo(1)});
        QCOMPARE(store->sizeInBytes(0).value(), std::uint64_t{0});
        QCOMPARE(store->lastPulledAt(0).value(), daysAgo(1));
        QCOMPARE(store->archivedAt(0).value(), daysAgo(2));
        QCOMPARE(text(store->subjectDigest(0)), "sha256:subject");
        QVERIFY(!store->sizeInBytes(1));
        QVERIFY(!store->lastPulledAt(1));
        QVERIFY(!store->archivedAt(1));
        QVERIFY(store->subjectDigest(1).empty());
    }

    void olderIsMoreThanTheAge_data() // spec E4
    {
        QTest::addColumn<core::Instant>("pushedAt");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("isOlder");
        QTest::newRow("exactly the age") << daysAgo(14) << 14 << false;
        QTest::newRow("a nanosecond more") << daysAgo(14) - 1ns << 14 << true;
        QTest::newRow("pushed after now") << daysAgo(-3) << 1 << false;
        QTest::newRow("some hundred years") << core::Instant() << 106'751 << false;
        QTest::newRow("more than time has")
            << core::Instant() << std::numeric_limits<int>::max() << false;
    }
    void olderIsMoreThanTheAge() {
        QFETCH(core::Instant, pushedAt);
        QFETCH(int, days);
        QFETCH(bool, isOlder);
        const auto store = test::storeOf({image("v1").pushedAt(pushedAt)});
        QCOMPARE(store->firstOlderThan(std::chrono::days(days), test::testNow),
                 std::size_t{isOlder ? 0u : 1u});
    }

    void agesAreFineAtTheEndsOfTime() {
        const auto store = test::storeOf({image("v1").pushedAt(core::Instant())});
        for (const core::Instant now : {core::Instant(), core::Instant::max()})
            QCOMPARE(store->firstOlderThan(std::chrono::days(1), now),
                     std::size_t{now == core::Instant() ? 1u : 0u});
    }

    void imagesAreFoundByDigestAndTag() {
        const auto store = test::storeOf({image("old", "both").pushedDaysAgo(5).withDigest("d1"),
                                          image("new", "both").pushedDaysAgo(1).withDigest("d2")});
        QCOMPARE(store->findDigest("d1").value(), 1u);
        QCOMPARE(store->findTag("old").value(), 1u);
        QCOMPARE(store->findTag("both").value(), 0u); // the newest
        QVERIFY(!store->findDigest("d"));
        QVERIFY(!store->findTag("o"));
        QVERIFY(!store->findTag("zzz"));
    }

    void noImagesMakeAnEmptyStore() {
        const core::ImageStore store = core::ImageStoreBuilder().build();
        QCOMPARE(store.size(), std::size_t{0});
        QVERIFY(!store.findTag("a"));
        QCOMPARE(store.firstOlderThan(std::chrono::days(1), test::testNow), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(TestImageStore)
#include "tst_imagestore.moc"
