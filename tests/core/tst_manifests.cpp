// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Documents of `batch-get-image` beside a list of images: what indexes contain (spec I6).
#include "core/images/imagereader.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <sstream>

namespace {

using core::ImageIndex;
using core::ImageNotice;
using core::Result;

using Json = nlohmann::json;

const char* const indexType = "application/vnd.docker.distribution.manifest.list.v2+json";

const std::string list = Json{{"imageDetails",
                               {{{"imageDigest", "sha256:i"}, {"imagePushedAt", 3}},
                                {{"imageDigest", "sha256:a"}, {"imagePushedAt", 2}},
                                {{"imageDigest", "sha256:b"}, {"imagePushedAt", 1}}}}}
                             .dump();

// The manifest of an index.
Json indexOf(const std::vector<std::string>& digests) {
    Json manifests = Json::array();
    for (const std::string& digest : digests)
        manifests.push_back({{"digest", digest}});
    return {{"manifests", manifests}};
}

Json entry(const std::string& digest, const std::string& manifest, const Json& more = {}) {
    Json made = {{"registryId", "1"},
                 {"imageId", {{"imageDigest", digest}, {"imageTag", "app"}}},
                 {"imageManifest", manifest}};
    if (!more.is_null())
        made.update(more);
    return made;
}

// A document of `batch-get-image`, one entry a line.
std::string document(const std::vector<Json>& entries) {
    std::string text;
    for (const Json& entry : entries)
        text += (text.empty() ? "" : ",\n") + entry.dump();
    return "{\"images\": [" + text + "], \"failures\": []}";
}

std::string documentOf(const Json& manifest) {
    return document({entry("sha256:i", manifest.dump())});
}

Result<core::ImageList> read(const std::vector<std::string>& texts) {
    core::ImageReader reader;
    for (const std::string& text : texts) {
        std::istringstream stream(text);
        if (auto error = reader.read(stream))
            return *std::move(error);
    }
    return std::move(reader).take();
}

// The digests of the images that are part of some index.
QStringList parts(const core::ImageStore& images) {
    QStringList digests;
    for (ImageIndex image = 0; image < images.size(); ++image)
        if (!images.indexesOf(image).empty())
            digests << QString::fromStdString(images.digest(image));
    return digests;
}

} // namespace

class TestManifests : public QObject {
    Q_OBJECT
private slots:
    void anIndexTellsItsParts_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const std::string& text,
                            const QStringList& expected) {
            QTest::newRow(name) << QString::fromStdString(text) << expected;
        };
        const QStringList a{"sha256:a"};
        row("by its list", documentOf(indexOf({"sha256:a"})), a);
        row("Pascal case",
            Json{{"Images",
                  {{{"ImageId", {{"ImageDigest", "sha256:i"}}},
                    {"ImageManifest", indexOf({"sha256:a"}).dump()}}}}}
                .dump(),
            a);
        row("several parts", documentOf(indexOf({"sha256:b", "sha256:a"})),
            {"sha256:a", "sha256:b"});
        row("parts that are not there", documentOf(indexOf({"sha256:x"})), {});
        row("an index without parts", documentOf(indexOf({})), {});
        row("the manifest of one image", documentOf(Json{{"layers", {{{"digest", "sha256:a"}}}}}),
            {});
        row("its own media type outranks the API's",
            document({entry("sha256:i", Json{{"mediaType", "an image"}}.dump(),
                            {{"imageManifestMediaType", indexType}})}),
            {});
        row("no manifests", document({}), {});
        row("two documents", documentOf(indexOf({"sha256:a"})) + documentOf(indexOf({"sha256:b"})),
            {"sha256:a", "sha256:b"});
        row("digests and manifests elsewhere in the entry",
            document({entry("sha256:i", indexOf({"sha256:a"}).dump(),
                            {{"imageDigest", "sha256:b"},
                             {"other", {{"imageDigest", "sha256:b"}}},
                             {"more", {{{"imageManifest", "{}"}}}}})}),
            a);
    }
    void anIndexTellsItsParts() {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const std::string beside = text.toStdString();
        for (const auto& texts :
             {std::vector{list, beside}, {beside, list}, {list + '\n' + beside}}) {
            const auto images = read(texts);
            QVERIFY2(images, images ? "" : core::english(images.error()).c_str());
            QCOMPARE(images->store.size(), std::size_t{3});
            QCOMPARE(parts(images->store), expected);
            QVERIFY(images->notices.empty());
        }
    }

    void aManifestThatCannotBeReadIsLeftOut_data() {
        QTest::addColumn<QString>("bad");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* name, const Json& bad, const char* why) {
            QTest::newRow(name) << QString::fromStdString(bad.dump())
                                << QStringLiteral("The 2nd manifest is left out: ") + why;
        };
        const char* const notOne =
            "the `imageManifest` of `sha256:b` is not the JSON of a manifest";
        row("no object", 17, "it is no object");
        row("a list", Json::array(), "it is no object");
        row("no digest", {{"imageId", {{"imageTag", "x"}}}, {"imageManifest", "{}"}},
            "it has no `imageDigest`");
        row("no manifest", {{"imageId", {{"imageDigest", "sha256:b"}}}},
            "it has no `imageManifest`");
        row("no JSON", entry("sha256:b", "nope"), notOne);
        row("JSON of something else", entry("sha256:b", "[]"), notOne);
        row("nested deep", entry("sha256:b", std::string(1000, '[')), notOne);
        row("parts that are no list", entry("sha256:b", Json{{"manifests", 1}}.dump()), notOne);
        row("a part without digest",
            entry("sha256:b", Json{{"manifests", {Json::object()}}}.dump()), notOne);
        row("an index by its media type, without a list",
            entry("sha256:b", "{}", {{"imageManifestMediaType", indexType}}), notOne);
    }
    void aManifestThatCannotBeReadIsLeftOut() {
        QFETCH(QString, bad);
        QFETCH(QString, why);
        std::string text = documentOf(indexOf({"sha256:a"}));
        text.insert(text.find("], \"failures\""), ",\n" + bad.toStdString());
        const auto images = read({list, text});
        QVERIFY(images);
        QCOMPARE(parts(images->store), QStringList{"sha256:a"});
        QCOMPARE(images->leftOut, std::size_t{0});
        QCOMPARE(images->notices.size(), std::size_t{1});
        const ImageNotice& notice = images->notices.front();
        QCOMPARE(notice.kind, ImageNotice::Kind::ManifestLeftOut);
        QCOMPARE(notice.record, std::size_t{1});
        QCOMPARE(notice.source, std::size_t{1});
        QCOMPARE(notice.place.line, 2);
        QCOMPARE(QString::fromStdString(core::english(notice.message)), why);
    }

    void manifestsAloneAreNoListOfImages() {
        const auto images = read({documentOf(indexOf({"sha256:a"}))});
        QVERIFY(!images);
        QCOMPARE(images.error().code, core::ErrorCode::WrongShape);
        QVERIFY(core::english(images.error()).find("together with the list") != std::string::npos);
    }

    void aRecordMayHaveKeysOfManifests() {
        const auto images = read({Json{{{"imageDigest", "sha256:a"},
                                        {"imagePushedAt", 1},
                                        {"imageId", {{"imageDigest", "x"}}},
                                        {"imageManifest", 5},
                                        {"images", {{{"imageManifest", "{}"}}}}}}
                                      .dump()});
        QVERIFY(images);
        QCOMPARE(images->store.size(), std::size_t{1});
        QCOMPARE(images->store.digest(0), std::string_view("sha256:a"));
        QVERIFY(images->notices.empty());
    }
};

QTEST_APPLESS_MAIN(TestManifests)
#include "tst_manifests.moc"
