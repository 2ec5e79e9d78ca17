// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What runs, and the images of a repository that it names.
#include "core/inuse/inusewording.h"
#include "core/inuse/runningreader.h"
#include "tests/support/builders.h"
#include "tests/support/checks.h"

#include <sstream>

namespace {

const std::string digest = "sha256:" + std::string(64, 'a');

core::RunningList listOf(const std::string& lines) {
    std::istringstream stream(lines);
    core::RunningReader reader;
    reader.read(stream, "runs.txt");
    return std::move(reader).take().list;
}

core::ImageRecord inRepository(const std::string& name, core::ImageRecord record) {
    record.kind.repositoryName = name;
    return record;
}

core::InUse inUseOf(const std::string& lines, const core::ImageStore& images) {
    return {std::make_shared<const core::RunningList>(listOf(lines)), images};
}

// The tags of the images in use, then the references that match none, then the number of others.
std::string matched(const core::InUse& inUse, const core::ImageStore& images) {
    std::string text;
    inUse.images().forEach([&](std::size_t image) {
        for (const core::TagIndex tag : images.tags(static_cast<core::ImageIndex>(image)))
            text += std::string(images.tagName(tag)) + ' ';
    });
    text += "|";
    for (const std::size_t reference : inUse.unmatched())
        text += ' ' + inUse.running().images()[reference].text;
    return text + " | " + std::to_string(inUse.others());
}

void matching(test::Checks& checks) {
    const std::string one = test::digestOf("one");
    const std::vector<core::ImageRecord> records{
        inRepository("shop/web", test::image("v1", "prod").withDigest(one).pushedDaysAgo(3)),
        inRepository("shop/web", test::image("v2").pushedDaysAgo(2)),
        inRepository("shop/web", test::image("latest").pushedDaysAgo(1)),
    };
    const auto images = test::storeOf(records);
    struct Row {
        std::string name, lines, told;
    };
    for (const Row& row : {
             Row{"by tag", "registry.example/shop/web:v2", "v2 | | 0"},
             Row{"by digest", "registry.example/shop/web@" + one, "v1 prod | | 0"},
             Row{"by digest before tag", "registry.example/shop/web:v2@" + one, "v1 prod | | 0"},
             Row{"a digest that has gone, though its tag has not", "shop/web:v2@" + digest,
                 "| shop/web:v2@" + digest + " | 0"},
             Row{"with neither", "registry.example/shop/web", "latest | | 0"},
             Row{"a digest alone", one, "v1 prod | | 0"},
             Row{"another digest alone", digest, "| | 1"},
             Row{"gone", "shop/web:v0\nshop/web:v2", "v2 | shop/web:v0 | 0"},
             Row{"of other repositories", "shop/api:v1\nweb:v1\nmirror/shop/web:v1", "| | 3"},
             Row{"the digest of another repository", "shop/api@" + one, "| | 1"},
         })
        checks.equal(row.name, matched(inUseOf(row.lines, *images), *images), row.told);

    const auto nameless = test::storeOf({test::image("v1")});
    checks.equal("a list that does not name its repository",
                 matched(inUseOf("shop/api:v1\nshop/api:v0", *nameless), *nameless), "v1 | | 1");
    checks.isTrue("and that is said",
                  !core::repositorySentence(inUseOf("web", *nameless)).pattern.empty() &&
                      core::repositorySentence(inUseOf("web", *images)).pattern.empty());

    const auto two =
        test::storeOf({inRepository("shop/web", test::image("v1", "web").withDigest(one)),
                       inRepository("shop/api", test::image("v1", "api").withDigest(one))});
    checks.equal("of two repositories, by tag", matched(inUseOf("shop/api:v1", *two), *two),
                 "v1 api | | 0");
    checks.equal("of two repositories, by digest", matched(inUseOf("shop/web@" + one, *two), *two),
                 "v1 web | | 0");
    checks.equal(
        "of two repositories, said", core::english(core::repositorySentence(inUseOf("web", *two))),
        "The list of images is of 2 repositories; what runs is compared with the images of "
        "its own");
}

// The digest of a container tells what it runs: its tag may have moved to another image since, or
// have gone.
void tagsOfKnownDigests(test::Checks& checks) {
    const std::string one = test::digestOf("one");
    const auto images =
        test::storeOf({inRepository("shop/web", test::image("a").withDigest(one).pushedDaysAgo(3)),
                       inRepository("shop/web", test::image("latest").pushedDaysAgo(1))});
    struct Row {
        std::string name, before, after;
    };
    for (const std::string reference :
         {"registry.example/shop/web", "registry.example/shop/web:latest", "shop/web:gone"})
        for (const Row& row : {
                 Row{"a pod", R"({"spec": {"containers": [{"name": "web", "image": ")",
                     R"("}]}, "status": {"containerStatuses": [{"name": "web", "imageID":
                         "docker-pullable://registry.example/shop/web@)" +
                         one + R"("}]}})"},
                 Row{"a pod that tells its status first",
                     R"({"items": [{"status": {"initContainerStatuses": [{"name": "web", "imageID":
                         "shop/web@)" +
                         one + R"("}]}, "spec": {"initContainers": [{"name": "web", "image": ")",
                     R"("}]}}]})"},
                 Row{"a task", R"({"tasks": [{"containers": [{"name": "web", "image": ")",
                     R"(", "imageDigest": ")" + one + R"("}]}]})"},
                 Row{"a function", R"({"Code": {"ImageUri": ")",
                     R"(", "ResolvedImageUri": "shop/web@)" + one + R"("}})"},
             })
            checks.equal(row.name + " by " + reference,
                         matched(inUseOf(row.before + reference + row.after, *images), *images),
                         "a | | 0");

    const std::string started = R"({"name": "web", "image": "shop/web:latest"})";
    for (const Row& row : {
             Row{"a container that waits", R"({"name": "side", "image": "shop/web:latest"})",
                 "web"},
             Row{"a digest that is none", started, "shop/web@sha256:12"},
             Row{"an image of another name", started, "shop/api@" + one},
         })
        checks.equal(row.name,
                     matched(inUseOf(R"({"spec": {"containers": [)" + row.before +
                                         R"(]}, "status": {"containerStatuses": [)" +
                                         R"({"name": "web", "imageID": ")" + row.after + R"("}]}})",
                                     *images),
                             *images)
                         .substr(0, 8),
                     "latest |");
}

// Many references of one tag, and many images that have it.
void crowds(test::Checks& checks) {
    std::vector<core::ImageRecord> records;
    for (int image = 0; image < 2000; ++image)
        records.push_back(
            test::image("v1").withDigest("sha256:" + std::to_string(image)).pushedDaysAgo(1));
    std::string lines;
    for (int host = 0; host < 20'000; ++host)
        lines += "host-" + std::to_string(host) + ".example/shop/web:v1\n";
    const auto nameless = test::storeOf(records);
    const core::InUse all = inUseOf(lines, *nameless);
    checks.isTrue("each of them is in use", all.images().count() == 2000 && all.others() == 0);
    checks.isTrue("some references are kept",
                  all.runningAs(7).size() == core::InUse::mostReferences);
    for (core::ImageRecord& record : records)
        record = inRepository("shop/web", record);
    const auto named = test::storeOf(records);
    const core::InUse own = inUseOf(lines + "shop/web:v2\n", *named);
    checks.isTrue("none of those beyond is told as gone",
                  own.images().count() == 2000 && own.unmatched().size() == 1);
}

// An index is in use, and not what it contains.
void indexes(test::Checks& checks) {
    const std::string index = test::digestOf("index"), child = test::digestOf("child");
    const auto images = test::storeOf(
        {test::image("v1").withDigest(index), test::untaggedImage("child").withDigest(child)},
        {{index, {child}}});
    checks.isTrue("an index counts for itself",
                  inUseOf("web@" + index, *images).images().count() == 1);
    checks.isTrue("a child counts for itself",
                  inUseOf("web@" + child, *images).images().count() == 1);
}

void losing(test::Checks& checks) {
    const auto images = test::storeOf({test::image("dev-1", "prod-1").pushedDaysAgo(3),
                                       test::image("dev-2").pushedDaysAgo(2),
                                       test::image("old").pushedDaysAgo(90)});
    const core::Evaluation evaluation = core::Evaluator(images).evaluate(
        test::policyOf({test::rule(1).taggedPrefix("dev-").keeps(1),
                        test::rule(2).anyImage().keepsPulledWithin(30).archives()}),
        test::testNow);
    const core::InUse inUse = inUseOf(
        "web:prod-1\nweb:dev-2\nweb:old\nweb:old # again\nweb@" + images->digest(1), *images);
    std::string told;
    inUse.lost(evaluation).forEach([&](std::size_t image) {
        told += core::english(
                    core::lostSentence(inUse, evaluation, static_cast<core::ImageIndex>(image))) +
                '\n';
    });
    checks.equal("what is lost", told,
                 "In use and would expire: `prod-1`, which runs in runs.txt:1 and 1 more\n"
                 "In use and would go to the archive, from where nobody can pull it: `old`, which "
                 "runs in runs.txt:3 and 1 more\n");
    checks.equal("what runs", core::english(core::runningSentence(inUse, 0)),
                 "It runs now in runs.txt:2");
}

} // namespace

int main() {
    test::Checks checks;
    matching(checks);
    tagsOfKnownDigests(checks);
    crowds(checks);
    indexes(checks);
    losing(checks);
    return checks.exitCode();
}
