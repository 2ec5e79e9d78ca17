// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which images of a store belong together: indexes and what they contain, referrers and subjects.
#include "core/images/imagestorebuilder.h"
#include "tests/support/builders.h"

#include <QStringList>
#include <QTest>

namespace {

using core::ImageIndex;
using core::ImageRecord;
using core::ImageStore;
using core::ImageStoreBuilder;

using Index = std::pair<std::string, std::vector<std::string>>;
using Indexes = std::vector<Index>;

// Images with these digests, newest first; "d@shop" is the image d of the repository shop.
ImageStoreBuilder builderOf(std::initializer_list<const char*> names) {
    ImageStoreBuilder builder;
    int age = 0;
    for (const std::string name : names) {
        const auto at = std::min(name.find('@'), name.size());
        ImageRecord record = test::image().withDigest(name.substr(0, at)).pushedDaysAgo(++age);
        record.kind.repositoryName = name.substr(std::min(at + 1, name.size()));
        builder.add(record);
    }
    return builder;
}

QString names(const ImageStore& store, std::span<const ImageIndex> images) {
    QStringList text;
    for (const ImageIndex image : images) {
        const std::string& repository = store.kind(image).repositoryName;
        text.append(QString::fromStdString(std::string(store.digest(image)) +
                                           (repository.empty() ? "" : "@" + repository)));
    }
    return text.join(u' ');
}

// "child: its indexes", for each image that has some.
QString indexes(const ImageStore& store) {
    QStringList text;
    for (ImageIndex image = 0; image < store.size(); ++image) {
        const QString of = names(store, store.indexesOf(image));
        if (store.indexChildren().contains(image) == of.isEmpty())
            return "the set of children says something else";
        if (!of.isEmpty())
            text.append(names(store, std::array{image}) + ": " + of);
    }
    return text.join(u", ");
}

ImageRecord referrer(const char* digest, const char* subject, int daysAgo) {
    ImageRecord record = test::image().withDigest(digest).pushedDaysAgo(daysAgo);
    record.subjectDigest = subject;
    return record;
}

} // namespace

class TestImageLinks : public QObject {
    Q_OBJECT

private slots:
    void childrenKnowTheirIndexes_data() // spec E10
    {
        QTest::addColumn<Indexes>("told");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const Indexes& told, const char* expected) {
            QTest::newRow(name) << told << QString(expected);
        };
        row("nothing told", {}, "");
        row("one index", {{"a", {"c", "d"}}}, "c: a, d: a");
        row("shared child", {{"b", {"c"}}, {"a", {"c"}}}, "c: a b");
        row("nested indexes", {{"a", {"b"}}, {"b", {"c"}}}, "b: a, c: b");
        row("told twice", {{"a", {"c", "c"}}, {"a", {"c", "d"}}}, "c: a, d: a");
        row("index that is not in the list", {{"x", {"c"}}}, "");
        row("child that is not in the list", {{"a", {"x", "d", ""}}, {"", {"c"}}}, "d: a");
        row("index that names itself", {{"a", {"a", "b"}}}, "b: a");
        row("indexes that contain each other", {{"a", {"b"}}, {"b", {"a"}}}, "a: b, b: a");
        row("index without children", {{"a", {}}}, "");
    }
    void childrenKnowTheirIndexes() {
        QFETCH(Indexes, told);
        QFETCH(QString, expected);
        ImageStoreBuilder builder = builderOf({"a", "b", "c", "d"});
        for (const auto& [index, children] : told)
            builder.addIndex(index, children);
        QCOMPARE(indexes(std::move(builder).build()), expected);
    }

    void indexMayBeToldBeforeItsImages() {
        ImageStoreBuilder builder;
        builder.addIndex("a", {"b"});
        builder.add(test::image("child").withDigest("b"));
        builder.add(test::image("index").withDigest("a"));
        QCOMPARE(indexes(std::move(builder).build()), "b: a");
    }

    void indexContainsImagesOfItsOwnRepository() {
        ImageStoreBuilder builder = builderOf({"a@shop", "b@bank", "b@shop", "c@bank", "a@mill"});
        builder.addIndex("a", {"b", "c"});
        builder.addIndex("b", {"c"});
        QCOMPARE(indexes(std::move(builder).build()), "b@shop: a@shop, c@bank: b@bank");
    }

    // Without end if each repetition were looked up in each repository.
    void repetitionsInManyRepositoriesTakeNoTime() {
        constexpr std::size_t many = 20'000;
        ImageStoreBuilder builder;
        for (std::size_t i = 0; i < many; ++i)
            for (const char* digest : {"a", "b"}) {
                ImageRecord record = test::image().withDigest(digest);
                record.kind.repositoryName = std::to_string(i);
                builder.add(record);
            }
        builder.addIndex("a", std::vector<std::string>(many, "b"));
        QCOMPARE(std::move(builder).build().indexChildren().count(), many);
    }

    void referrersAreFoundByTheirSubject_data() // spec E11
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("referrers");
        QTest::newRow("in the repository") << "image"
                                           << "signature";
        QTest::newRow("not in the repository") << "elsewhere"
                                               << "";
        QTest::newRow("none") << ""
                              << "";
    }
    void referrersAreFoundByTheirSubject() {
        QFETCH(QString, subject);
        QFETCH(QString, referrers);
        const auto store =
            test::storeOf({referrer("signature", subject.toUtf8(), 2), referrer("image", "", 1)});
        QCOMPARE(names(*store, store->referrers().of(0)), referrers);
        QCOMPARE(store->referrers().empty(), referrers.isEmpty());
        QCOMPARE(store->subject(1).has_value(), !referrers.isEmpty());
        QVERIFY(!store->subject(0));
        QCOMPARE(QString::fromStdString(std::string(store->subjectDigest(1))), subject);
    }

    void referrersFormChains() {
        const auto store = test::storeOf({referrer("a", "", 1), referrer("b", "a", 2),
                                          referrer("c", "a", 3), referrer("d", "c", 4)});
        QCOMPARE(names(*store, store->referrers().of(0)), "b c");
        QCOMPARE(names(*store, store->referrers().of(2)), "d");
    }

    void referrerOfItselfHasNoSubject() {
        QVERIFY(test::storeOf({referrer("a", "a", 1)})->referrers().empty());
    }

    void subjectIsOfTheReferrersRepository() {
        ImageRecord signature = referrer("signature", "image", 1);
        signature.kind.repositoryName = "bank";
        ImageStoreBuilder builder = builderOf({"image@shop"});
        builder.add(signature);
        QVERIFY(std::move(builder).build().referrers().empty());
    }
};

QTEST_APPLESS_MAIN(TestImageLinks)
#include "tst_imagelinks.moc"
