// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists that are longer than what the reader holds at a time. Records of which nothing has to be
// said go by on a fast way; one escape makes it go the exact way. Both must come to the same.
#include "core/images/imagecollector.h"
#include "core/images/imagereader.h"
#include "core/images/plainrecords.h"
#include "core/images/textsource.h"
#include "tests/core/imagelists.h"
#include "tests/support/checks.h"

#include <sstream>
#include <vector>

namespace {

constexpr std::size_t recordCount = 4000; // about 800 KB

std::string digest(std::size_t number) {
    std::string digits = std::to_string(number);
    return "sha256:" + std::string(64 - digits.size(), '0') + digits;
}

// One record a line; `extra` is put among its members.
std::string recordOf(std::size_t number, const std::string& extra) {
    return R"({"imageDigest": ")" + digest(number) + R"(", "imageTags": ["v)" +
           std::to_string(number % 3000) + R"(", "main"], "imageSizeInBytes": )" +
           std::to_string(number) + R"(, "imagePushedAt": )" +
           std::to_string(1'790'000'000 + number * 7919 % 100'000) + extra + "}";
}

std::vector<std::string> records(const std::string& extra = {}) {
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < recordCount; ++i)
        texts.push_back(recordOf(i, extra));
    return texts;
}

std::string listOf(const std::vector<std::string>& texts) {
    std::string list = "{\n  \"imageDetails\": [\n";
    for (std::size_t i = 0; i < texts.size(); ++i)
        list += texts[i] + (i + 1 < texts.size() ? ",\n" : "\n");
    return list + "  ]\n}\n";
}

// All that was read, line by line: images, notices, or the error.
std::string readOut(const std::string& text) {
    const auto list = test::read(text);
    if (!list)
        return core::english(list.error());
    const core::ImageStore& store = list->store;
    std::string out;
    for (core::ImageIndex image = 0; image < store.size(); ++image) {
        const core::ImageKind& kind = store.kind(image);
        out += store.digest(image) + " " + core::formatInstant(store.pushedAt(image)) + " " +
               core::formatInstant(store.countsFrom(image)) + " " +
               core::formatInstant(store.pullCountsFrom(image)) + " " +
               core::formatInstant(store.archivedAt(image).value_or(core::Instant())) + " " +
               std::to_string(store.sizeInBytes(image).value_or(1)) + " " +
               std::to_string(store.inputOrder(image)) + " " +
               std::string(store.subjectDigest(image)) + " " + kind.status + " " +
               kind.manifestMediaType + " " + kind.artifactMediaType + " " + kind.registryId + " " +
               kind.repositoryName;
        for (const core::TagIndex tag : store.tags(image))
            out += " " + std::string(store.tagName(tag));
        out += "\n";
    }
    for (const core::ImageNotice& notice : list->notices)
        out += std::to_string(notice.record) + " at " + std::to_string(notice.place.line) + ":" +
               std::to_string(notice.place.column) + " " + core::english(notice.message) + "\n";
    return out;
}

// The end of a text, which is where notices stand.
std::string lastLines(const std::string& text, std::size_t lines) {
    std::size_t start = text.size();
    for (std::size_t i = 0; i <= lines && start > 0; ++i)
        start = text.rfind('\n', start - 1);
    return text.substr(start + 1);
}

void bothWaysAgree(test::Checks& checks) {
    struct Row {
        const char* name;
        std::string extra; // of every record
    };
    const std::vector<Row> rows = {
        {"nothing else", ""},
        {"what is not kept", R"(, "imageScanStatus": {"status": "COMPLETE"}, "x": [1, 2.5, null])"},
        {"what looks like the end of a record", R"(, "description": "}, {")"},
        {"a list of objects", R"(, "layers": [{"size": 1}, {"size": 2}])"},
        {"a member that comes twice", R"(, "imageStatus": "ACTIVE", "imageStatus": "ARCHIVED")"},
        {"null", R"(, "lastRecordedPullTime": null, "imageTags": null)"},
        {"other letters", R"(, "artifactMediaType": "ä日本")"},
        {"a size of minus nothing", R"(, "imageSizeInBytes": -0)"},
        {"all that there may be",
         R"(, "lastRecordedPullTime": "2026-11-02 00:00:00+09:00", "lastArchivedAt": 1790000000,
            "lastActivatedAt": "2026-11-04T00:00:00Z", "imageManifestMediaType": "index",
            "subjectManifestDigest": "d0", "registryId": "123", "repositoryName": "shop")"},
        {"names that begin with a capital",
         R"(, "LastRecordedPullTime": "2026-11-02T00:00:00Z", "ImageStatus": "ARCHIVED")"},
    };
    for (const Row& row : rows) {
        const std::string plain = readOut(listOf(records(row.extra)));
        const std::string exact =
            readOut(listOf(records(row.extra + R"(, "y": "\n")"))); // the escape
        checks.equal(std::string("both ways agree about ") + row.name, plain, exact);
    }
    const std::string bare = listOf(records());
    checks.equal("a bare list",
                 readOut(bare.substr(bare.find('['), bare.rfind(']') + 1 - bare.find('['))),
                 readOut(bare));
}

// Else the tests above would compare the exact way with itself.
void plainRecordsGoTheFastWay(test::Checks& checks) {
    const auto lineAfter = [](const std::string& text) {
        std::istringstream stream(text);
        const core::ReadProgress progress;
        core::TextSource source(stream, progress, 0);
        source.skipBlanks();
        core::ImageCollector collector;
        collector.beginSource(0);
        collector.beginDocument({});
        core::PlainRecords(collector).takeFrom(source);
        return source.nextPlace().line;
    };
    checks.isTrue("plain records go the fast way", lineAfter(listOf(records())) > 3900);
    checks.isTrue("an escape does not", lineAfter(listOf(records(R"(, "y": "\n")"))) == 1);
}

void whatHasToBeSaidIsSaidAtItsPlace(test::Checks& checks) {
    struct Row {
        const char* name;
        std::string record;
        std::string said;
    };
    const std::vector<Row> rows = {
        {"no push time", R"({"imageDigest": "x"})",
         "The 2501st record is left out: it has no `imagePushedAt`"},
        {"a number", "17", "The 2501st record is left out: it is no object"},
        {"a bad time", R"({"imageDigest": "x", "imagePushedAt": "soon"})",
         "The 2501st record is left out: its `imagePushedAt` is `soon`, which is no time like "
         "`2026-11-24T09:00:00Z`"},
        {"a tag that is a number", R"({"imageDigest": "x", "imagePushedAt": 1, "imageTags": [2]})",
         "The 2501st record is left out: one of its tags is no text"},
        {"a size that is too large",
         R"({"imageDigest": "x", "imagePushedAt": 1, "imageSizeInBytes": 17592186044417})",
         "The 2501st record is left out: its `imageSizeInBytes` is no whole number of bytes up to "
         "16 TiB"},
        {"a digest that was there", recordOf(7, ""),
         "The 2501st record has the digest of an earlier one. They are one image, with the tags "
         "of both and the later push time"},
    };
    for (const Row& row : rows) {
        std::vector<std::string> texts = records();
        texts[2500] = row.record;
        checks.equal(row.name, lastLines(readOut(listOf(texts)), 1),
                     "2500 at 2503:1 " + row.said + "\n");
    }

    // A fraction of a second is read to its last digit.
    std::vector<std::string> texts = records();
    texts[2500] = R"({"imageDigest": "x", "imagePushedAt": 1793491200.123456789})";
    checks.isTrue("a time with a fraction",
                  readOut(listOf(texts)).starts_with("x 2026-11-01T00:00:00.123456789Z"));

    texts = records(R"(, "repositoryName": "shop")");
    texts[2500] = recordOf(2500, R"(, "repositoryName": "bank")");
    texts[2600] = recordOf(2600, R"(, "repositoryName": "mill")");
    checks.equal("another repository is said once", lastLines(readOut(listOf(texts)), 1),
                 "2500 at 2503:1 The 2501st record is of another repository than those before it. "
                 "A policy sees one repository, so results for this list are not what ECR would "
                 "do\n");
}

void faultsStandAtTheirPlace(test::Checks& checks) {
    struct Row {
        const char* name;
        std::string record; // instead of the 2501st, in line 2503
        std::string said;
    };
    const std::vector<Row> rows = {
        {"a comma too many", R"({"imageDigest": "x",})", "line 2503, column 21: "},
        {"a word that JSON does not have", R"({"imageDigest": "x", "y": tru})",
         "line 2503, column 30: "},
        {"a number that JSON does not have", R"({"imageDigest": "x", "y": 01})",
         "line 2503, column 29: "},
        {"nothing between two commas", "", "line 2503, column 1: "},
        {"not UTF-8", "{\"imageDigest\": \"\xff\"}", "line 2503, column 18: "},
        {"half of a surrogate pair", R"({"imageDigest": "\ud800"})", "line 2503, column 24: "},
        {"an end too early", "{}]", "line 2504, column 1: "},
    };
    for (const Row& row : rows) {
        std::vector<std::string> texts = records();
        texts[2500] = row.record;
        const std::string error = readOut(listOf(texts));
        checks.isTrue(row.name, error.starts_with(row.said), error.substr(0, 200));
    }
    const std::string list = listOf(records());
    const std::string cutOff = readOut(list.substr(0, list.size() / 2));
    checks.isTrue("cut off", cutOff.find("The text ends before its JSON does") != cutOff.npos,
                  cutOff);
    const std::string noBracket = readOut(list.substr(0, list.rfind("},\n") + 2) + "]}");
    checks.isTrue("a comma before the end", noBracket.starts_with("line 4001, column "), noBracket);
}

void pagesAreOneList(test::Checks& checks) {
    std::vector<std::string> texts = records();
    const std::vector<std::string> first(texts.begin(), texts.begin() + 2000);
    const std::vector<std::string> second(texts.begin() + 2000, texts.end());
    checks.equal("two pages", readOut(listOf(first) + listOf(second)), readOut(listOf(texts)));
}

} // namespace

int main() {
    test::Checks checks;
    bothWaysAgree(checks);
    plainRecordsGoTheFastWay(checks);
    whatHasToBeSaidIsSaidAtItsPlace(checks);
    faultsStandAtTheirPlace(checks);
    pagesAreOneList(checks);
    return checks.exitCode();
}
