// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading lists of images: every shape, and what is left out and why.
#include "core/images/textkind.h"
#include "tests/core/imagelists.h"
#include "tests/support/builders.h"

#include <QStringList>
#include <QTest>

#include <algorithm>
#include <sstream>

namespace {

using core::ImageIndex;
using core::ImageNotice;
using test::read;
using test::record;

std::string list(const std::string& records) {
    return R"({"imageDetails": [)" + records + "]}";
}

// The images in the order of the list: "d1[a b] d2[]".
QString described(const core::ImageStore& store) {
    QStringList images(static_cast<qsizetype>(store.size()));
    for (ImageIndex image = 0; image < store.size(); ++image) {
        QStringList tags;
        for (const core::TagIndex tag : store.tags(image))
            tags.append(QString::fromStdString(std::string(store.tagName(tag))));
        images[static_cast<qsizetype>(store.inputOrder(image))] =
            QString::fromStdString(std::string(store.digest(image))) + u'[' + tags.join(u' ') +
            u']';
    }
    return images.join(u' ');
}

// JSON with ' for each ", where a raw literal would confuse Qt's moc.
std::string json(std::string text) {
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

} // namespace

class TestImageReader : public QObject {
    Q_OBJECT

private slots:
    void takesEveryShape_data() // spec I2
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        const std::string first = record(R"("imageDigest": "d1", "imageTags": ["a", "b"])");
        const std::string second = record(R"("imageDigest": "d2")");
        const auto row = [](const char* name, const std::string& source) {
            QTest::newRow(name) << QString::fromStdString(source) << "d1[a b] d2[]";
        };
        row("answer of describe-images", list(first + ", " + second));
        row("bare array", "[" + first + "," + second + "]");
        row("pages", list(first) + "\n" + list(second) + "\n");
        row("pages without a gap", list(first) + "[" + second + "]");
        row("record a line", first + "\n" + second + "\n");
        row("byte-order mark", "\xef\xbb\xbf" + list(first + "," + second));
        row("other keys around", R"({"nextToken": null, "x": {"imageDigest": [1]}, )"
                                 R"("imageDetails": [)" +
                                     first + "," + second + R"(], "registryId": "1"})");
        row("other keys within",
            list(
                R"({"imageScanFindingsSummary": {"imageDigest": "no", "imageTags": 5, "a": [{}]}, )" +
                first.substr(1) + "," + second));
        row("Pascal case",
            R"({"ImageDetails": [{"ImageDigest": "d1", "ImageTags": ["a", "b"], )"
            R"("ImagePushedAt": 1793491200}, {"ImageDigest": "d2", "ImagePushedAt": "1793491200.5"}]})");
        row("null for nothing",
            list(first + "," +
                 record(R"("imageDigest": "d2", "imageTags": null,)"
                        R"( "imageSizeInBytes": null, "lastRecordedPullTime": null)")));
        QTest::newRow("no images") << list("").c_str() << "";
        QTest::newRow("no images, bare") << "[]"
                                         << "";
    }
    void takesEveryShape() {
        QFETCH(QString, source);
        QFETCH(QString, expected);
        const auto images = read(source.toStdString());
        QVERIFY2(images, images ? "" : core::english(images.error()).c_str());
        QCOMPARE(described(images->store), expected);
        QVERIFY(images->notices.empty());
    }

    void keepsAllThatIsKnownOfAnImage() {
        const auto images = read(R"([{
            "imageDigest": "d1", "imageTags": ["v1"], "imageSizeInBytes": 17592186044416,
            "imagePushedAt": 1793491200.25, "lastRecordedPullTime": "2026-11-02 00:00:00+09:00",
            "lastArchivedAt": "2026-11-03T00:00:00Z", "lastActivatedAt": "2026-11-04T00:00:00Z",
            "imageStatus": "ACTIVE", "imageManifestMediaType": "index", "artifactMediaType": "art",
            "subjectManifestDigest": "d0", "registryId": "123", "repositoryName": "shop"}])");
        QVERIFY(images);
        const core::ImageStore& store = images->store;
        QCOMPARE(store.sizeInBytes(0).value(), std::uint64_t{17592186044416});
        QCOMPARE(store.pushedAt(0), *core::parseInstant("2026-11-01T00:00:00.25Z"));
        QCOMPARE(store.lastPulledAt(0).value(), *core::parseInstant("2026-11-01T15:00:00Z"));
        QCOMPARE(store.archivedAt(0).value(), *core::parseInstant("2026-11-03T00:00:00Z"));
        QCOMPARE(store.countsFrom(0), *core::parseInstant("2026-11-04T00:00:00Z"));
        QCOMPARE(store.subjectDigest(0), std::string_view("d0"));
        QVERIFY(store.kind(0) == (core::ImageKind{"index", "art", "ACTIVE", "123", "shop"}));
    }

    void strangeTagsStillLoad() // spec I5
    {
        const auto images =
            read(list(record(R"("imageDigest": "d1", "imageTags": ["<b>", "", "\u202e\n", "ü"])")));
        QVERIFY(images);
        QCOMPARE(described(images->store), QString::fromUtf8("d1[<b>  \u202e\n ü]"));
    }

    void severalSourcesAreOneList() {
        std::istringstream first(list(record(R"("imageDigest": "d1")") + ",{}"));
        std::istringstream second(list(record(R"("imageDigest": "d2")") + ",{}"));
        core::ImageReader reader;
        QVERIFY(!reader.read(first) && !reader.read(second));
        const auto images = std::move(reader).take();
        QVERIFY(images);
        QCOMPARE(described(images->store), "d1[] d2[]");
        QCOMPARE(images->notices.size(), std::size_t{2});
        QCOMPARE(images->notices[0].record, std::size_t{1});
        QCOMPARE(images->notices[1].record, std::size_t{1});
        QCOMPARE(images->notices[1].source, std::size_t{1});
    }

    void oneDigestIsOneImageAndSaid() // spec I3
    {
        const auto images =
            read(R"([{"imageDigest": "d1", "imageTags": ["a"], "imagePushedAt": 100},
                     {"imageDigest": "d1", "imageTags": ["b", "a"], "imagePushedAt": 200}])");
        QVERIFY(images);
        QCOMPARE(described(images->store), "d1[a b]");
        QCOMPARE(images->store.pushedAt(0), *core::parseInstant("200"));
        QCOMPARE(images->joined, std::size_t{1});
        QCOMPARE(images->notices.size(), std::size_t{1});
        QCOMPARE(images->notices[0].kind, ImageNotice::Kind::Joined);
        QCOMPARE(images->notices[0].record, std::size_t{1});
        QVERIFY(images->notices[0].place == (core::TextPlace{2, 22}));
    }

    void severalRepositoriesAreSaidOnce() {
        const auto in = [](const char* digest, const char* repository) {
            return record(json("'imageDigest': '") + std::string(digest) +
                          json("', 'repositoryName': '") + repository + '"');
        };
        const auto images = read(list(in("d1", "shop") + "," + in("d1", "bank") + "," +
                                      in("d2", "shop") + "," + in("d2", "bank")));
        QVERIFY(images);
        QCOMPARE(images->store.size(), std::size_t{4});
        QCOMPARE(images->notices.size(), std::size_t{1});
        QCOMPARE(images->notices[0].kind, ImageNotice::Kind::SeveralRepositories);
        QCOMPARE(images->notices[0].record, std::size_t{1});
    }

    void noticesAreCappedAndCountedOn() {
        std::string text = "[{}";
        for (int i = 1; i < 100'500; ++i)
            text += ",{}";
        const auto images = read(text + "]");
        QVERIFY(images);
        QCOMPARE(images->notices.size(), std::size_t{100'000});
        QCOMPARE(images->noticesBeyond, std::size_t{500});
        QCOMPARE(images->leftOut, std::size_t{100'500});
    }

    void recordsFarIntoALargeFileKeepTheirPlaces() {
        std::string text = "[";
        for (int i = 0; i < 5000; ++i)
            text += record(json("'imageDigest': 'd") + std::to_string(i) +
                           json("', 'imageTags': ['ü']")) +
                    ",\n";
        const auto images = read(text + "   {}]");
        QVERIFY(images);
        QCOMPARE(images->store.size(), std::size_t{5000});
        QVERIFY(images->notices.front().place == (core::TextPlace{5001, 4}));
    }

    void kindOfTextIsSeenFromItsBeginning_data() {
        QTest::addColumn<QString>("beginning");
        QTest::addColumn<core::TextKind>("kind");
        const auto row = [](const char* name, const std::string& beginning, core::TextKind kind) {
            QTest::newRow(name) << QString::fromStdString(beginning) << kind;
        };
        using core::TextKind;
        row("policy", json("{'rules': [{'rulePr"), TextKind::Policy);
        row("policy with a comment of its own first", R"({"x": 1, "rules" : [)", TextKind::Policy);
        row("answer with a policy", json("{'registryId': '1', 'lifecyclePolicyText': '{\\'ru"),
            TextKind::Policy);
        row("preview", R"({"previewResults": [{"imageDigest": "d"}]})", TextKind::Policy);
        row("images", json("{'imageDetails': [{'reg"), TextKind::Images);
        row("images in Pascal case", R"({"ImageDetails": [])", TextKind::Images);
        row("record", json("{'registryId': '1', 'imageDigest': 'sha"), TextKind::Images);
        row("bare array", " [", TextKind::Images);
        row("image with a tag called rules", R"([{"imageTags": ["rules"], "imageDigest": )",
            TextKind::Images);
        row("pods", json("{'apiVersion': 'v1', 'items': ["), TextKind::Running);
        row("a task definition", json("{'taskDefinition': {'containerDefinitions': ["),
            TextKind::Running);
        row("tasks", json("{'tasks': [{'attachments': [], 'taskArn': 'a"), TextKind::Running);
        row("a function", json("{'Code': {'ImageUri': 'a', 'ResolvedImageUri': 'a"),
            TextKind::Running);
        row("references", "# now\n\n  registry.example/shop/web:1.2  # here\r\n",
            TextKind::Running);
        row("a template", "Resources:\n  Shop:\n    Type: AWS/X\n", TextKind::Unknown);
        row("Terraform", "resource \"aws_ecr_lifecycle_policy\" \"a/b:c\" {", TextKind::Unknown);
        row("a word", "latest", TextKind::Unknown);
        row("some object", R"({"name": "rules"})", TextKind::Unknown);
        row("nothing", "", TextKind::Unknown);
    }
    void kindOfTextIsSeenFromItsBeginning() {
        QFETCH(QString, beginning);
        QFETCH(core::TextKind, kind);
        QCOMPARE(core::kindOfText(beginning.toStdString()), kind);
    }
};

QTEST_APPLESS_MAIN(TestImageReader)
#include "tst_imagereader.moc"
