// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every way in which a record of a list cannot be read: it is left out, and why is said.
#include "tests/core/imagelists.h"

#include <QTest>

#include <sstream>

namespace {

using core::ImageNotice;
using test::read;
using test::record;

// A digest and one more member. Not in raw literals, whose odd quotes would confuse Qt's moc.
std::string member(const std::string& name, const std::string& value) {
    return "\"imageDigest\": \"x\", \"" + name + "\": " + value;
}

QString text(const core::Message& message) {
    return QString::fromStdString(core::english(message));
}

} // namespace

class TestBadImageRecords : public QObject {
    Q_OBJECT

private slots:
    void recordThatCannotBeReadIsLeftOut_data() // spec I3
    {
        QTest::addColumn<QString>("bad");
        QTest::addColumn<QString>("why");
        QTest::addColumn<int>("column");
        const auto row =
            [](const char* name, const std::string& bad, const char* why, int column = 3) {
                QTest::newRow(name)
                    << QString::fromStdString(bad)
                    << QStringLiteral("The 2nd record is left out: ") + QString::fromUtf8(why)
                    << column;
            };
        row("no digest", record(R"("imageTags": [])"), "it has no `imageDigest`");
        row("empty digest", record(R"("imageDigest": "")"), "it has no `imageDigest`");
        row("null digest", record(R"("imageDigest": null)"), "it has no `imageDigest`");
        row("digest that is no text", record(R"("imageDigest": 5)"),
            "its `imageDigest` is no text");
        row("no push time", R"({"imageDigest": "x"})", "it has no `imagePushedAt`");
        row("time that is no time", R"({"imageDigest": "x", "imagePushedAt": "yesterday"})",
            "its `imagePushedAt` is `yesterday`, which is no time like `2026-11-24T09:00:00Z`");
        row("time that deceives", R"({"imageDigest": "x", "imagePushedAt": "\u0007"})",
            "its `imagePushedAt` is `\\u{7}`, which is no time like `2026-11-24T09:00:00Z`");
        row("time that is a list", R"({"imageDigest": "x", "imagePushedAt": [1]})",
            "its `imagePushedAt` is no time");
        row("pull time that is no time",
            record(R"("imageDigest": "x", "lastRecordedPullTime": true)"),
            "its `lastRecordedPullTime` is no time");
        row("tag that is no text", record(R"("imageDigest": "x", "imageTags": ["a", 1, {}])"),
            "one of its tags is no text");
        row("tags that are no list", record(R"("imageDigest": "x", "imageTags": "a")"),
            "its `imageTags` are no list");
        row("negative size", record(R"("imageDigest": "x", "imageSizeInBytes": -1)"),
            "its `imageSizeInBytes` is no whole number of bytes up to 16 TiB");
        row("size with a fraction", record(R"("imageDigest": "x", "imageSizeInBytes": 1.5)"),
            "its `imageSizeInBytes` is no whole number of bytes up to 16 TiB");
        row("size of more than any image has",
            record(R"("imageDigest": "x", "imageSizeInBytes": 17592186044417)"),
            "its `imageSizeInBytes` is no whole number of bytes up to 16 TiB");
        row("size that is a text", record(R"("imageDigest": "x", "imageSizeInBytes": "1")"),
            "its `imageSizeInBytes` is no whole number of bytes up to 16 TiB");
        row("size beyond 64 bits",
            record(R"("imageDigest": "x", "imageSizeInBytes": 18446744073709551616)"),
            "its `imageSizeInBytes` is no whole number of bytes up to 16 TiB");
        row("null push time", R"({"imageDigest": "x", "imagePushedAt": null})",
            "it has no `imagePushedAt`");
        row("seconds before 1970", R"({"imageDigest": "x", "imagePushedAt": -1})",
            "its `imagePushedAt` is `-1`, which is no time like `2026-11-24T09:00:00Z`");
        row("null tag", record(R"("imageDigest": "x", "imageTags": ["a", null])"),
            "one of its tags is no text");
        row("tag that is a list", record(R"("imageDigest": "x", "imageTags": [["a"]])"),
            "one of its tags is no text");
        row("tags that are an object", record(R"("imageDigest": "x", "imageTags": {"a": "b"})"),
            "its `imageTags` are no list");
        for (const char* field : {"lastRecordedPullTime", "lastArchivedAt", "lastActivatedAt"}) {
            const std::string its = std::string("its `") + field + "` is ";
            row((std::string(field) + " that is an object").c_str(), record(member(field, "{}")),
                (its + "no time").c_str());
            row((std::string(field) + " that is no time").c_str(),
                record(member(field, "\"soon\"")),
                (its + "`soon`, which is no time like `2026-11-24T09:00:00Z`").c_str());
        }
        for (const char* field : {"imageStatus", "imageManifestMediaType", "artifactMediaType",
                                  "subjectManifestDigest", "registryId", "repositoryName"}) {
            const std::string why = std::string("its `") + field + "` is no text";
            for (const char* value : {"5", "false", "[]", "{}"})
                row((std::string(field) + " that is " + value).c_str(),
                    record(member(field, value)), why.c_str());
        }
        row("no object", "5", "it is no object");
        // A text is placed at its last character.
        row("a text", R"("x")", "it is no object", 5);
        row("null", "null", "it is no object");
        row("true", "true", "it is no object");
        row("false", "false", "it is no object");
        row("a long number", "123456", "it is no object");
        row("list", "[[{}]]", "it is no object");
    }
    void recordThatCannotBeReadIsLeftOut() {
        QFETCH(QString, bad);
        QFETCH(QString, why);
        QFETCH(int, column);
        const auto images =
            read("[" + record(R"("imageDigest": "d1", "imageTags": ["a"])") + ",\n  " +
                 bad.toStdString() + ",\n" + record(R"("imageDigest": "d2")") + "]");
        QVERIFY(images);
        QCOMPARE(images->store.size(), std::size_t{2});
        QVERIFY(images->store.digest(0) != "x" && images->store.digest(1) != "x");
        QCOMPARE(images->leftOut, std::size_t{1});
        QCOMPARE(images->notices.size(), std::size_t{1});
        const ImageNotice& notice = images->notices.front();
        QCOMPARE(notice.kind, ImageNotice::Kind::LeftOut);
        QCOMPARE(notice.record, std::size_t{1});
        QVERIFY(notice.place == (core::TextPlace{2, column}));
        QCOMPARE(text(notice.message), why);
    }

    void longTextIsQuotedInPart() {
        const std::string longText = std::string(59, 'x') + "ü" + std::string(100'000, 'y');
        const auto images =
            read("[{\"imageDigest\": \"d\", \"imagePushedAt\": \"" + longText + "\"}]");
        QVERIFY(images);
        QVERIFY(text(images->notices.front().message)
                    .contains(QString(59, u'x') + QString::fromUtf8("ü…`")));
    }
};

QTEST_APPLESS_MAIN(TestBadImageRecords)
#include "tst_badimagerecords.moc"
