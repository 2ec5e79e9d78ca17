// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What runs: references in all their forms, and the shapes that tell of them.
#include "core/inuse/runningreader.h"
#include "tests/support/checks.h"

#include <random>
#include <sstream>

namespace {

const std::string hex(64, 'a');
const std::string digest = "sha256:" + hex;

std::string repeated(std::string_view part, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i)
        text += part;
    return text;
}

// "path tag digest", or "none".
std::string partsOf(const std::string& text) {
    const auto reference = core::referenceFrom(text);
    return reference ? reference->path + ' ' + reference->tag + ' ' + reference->digest : "none";
}

void references(test::Checks& checks) {
    struct Row {
        std::string text, parts;
    };
    for (const Row& row : {
             Row{"registry.example/shop/web:1.2", "shop/web 1.2 "},
             Row{"registry.example:5000/shop/web:1.2", "shop/web 1.2 "},
             Row{"localhost/web:1", "web 1 "},
             Row{"shop/web", "shop/web latest "},
             Row{"web", "web latest "},
             Row{"web:V1_0.x-y", "web V1_0.x-y "},
             Row{"registry.example/web@" + digest, "web  " + digest},
             Row{"registry.example/web:1.2@" + digest, "web 1.2 " + digest},
             Row{"docker-pullable://registry.example/web@" + digest, "web  " + digest},
             Row{"docker://registry.example/web:1", "web 1 "},
             Row{"docker://" + digest, "  " + digest},
             Row{digest, "  " + digest},
             Row{"a-b/c_d/e.f:x", "a-b/c_d/e.f x "},
             Row{"web:" + std::string(128, 'x'), "web " + std::string(128, 'x') + ' '},
             Row{"web:" + std::string(129, 'x'), "none"},
             Row{"", "none"},
             Row{"/", "none"},
             Row{"registry.example/", "none"},
             Row{"registry.example//web", "none"},
             Row{"web:", "none"},
             Row{"web@", "none"},
             Row{"web@sha256:12", "none"},
             Row{"web@" + digest + 'G', "none"},
             Row{"web:.x", "none"},
             Row{"Web", "none"},
             Row{"shop/web ", "none"},
             Row{"web-", "none"},
             Row{"-web", "none"},
             Row{"shop-/web", "none"},
             Row{"\x1b[31m/web", "none"},
             Row{"registry.example/" + std::string(1000, 'w'), "none"},
         })
        checks.equal("reference " + row.text.substr(0, 80), partsOf(row.text), row.parts);
}

struct Read {
    std::optional<core::Error> error;
    core::Running running;
};

Read readOf(const std::string& text) {
    std::istringstream stream(text);
    core::RunningReader reader;
    auto error = reader.read(stream, "runs.txt");
    return {std::move(error), std::move(reader).take()};
}

// "reference in place, place", one a line; then what is left out, or the error.
std::string told(const Read& read) {
    if (read.error)
        return "error: " + core::english(*read.error);
    std::string text;
    for (const core::RunningImage& image : read.running.list.images()) {
        text += image.text + " in";
        for (const std::string& place : image.places)
            text += ' ' + place;
        text += '\n';
    }
    for (const core::RunningNotice& notice : read.running.notices)
        text += std::to_string(notice.place.line) + ": " + core::english(notice.message) + '\n';
    return text;
}

const std::string pod = R"({"kind": "Pod", "metadata": {"name": "web-0", "namespace": "shop"},
 "spec": {"containers": [{"name": "web", "image": "registry.example/shop/web:1.2", "env": [{"name": "image", "value": "x"}]}],
          "initContainers": [{"image": "registry.example/shop/init:1", "name": "init"}],
          "ephemeralContainers": [{"name": "debug", "image": "busybox"}],
          "nodeName": "n"},
 "status": {"containerStatuses": [{"name": "web", "image": "registry.example/shop/web:1.2",
                                   "imageID": "docker-pullable://registry.example/shop/web@)" +
                        digest + R"("}, {"name": "late", "imageID": ""}],
            "initContainerStatuses": [{"name": "init", "imageID": "docker://)" +
                        digest + R"("}]}})";

const std::string toldOfPod = "registry.example/shop/init:1 in shop/web-0/init\n"
                              "busybox in shop/web-0/debug\n"
                              "registry.example/shop/web@" +
                              digest + " in shop/web-0/web\n" + digest + " in shop/web-0/init\n";

void shapes(test::Checks& checks) {
    struct Row {
        std::string name, text, told;
    };
    const std::string noShape =
        "error: line 1, column 1: Nothing here tells what runs: neither pods, as `kubectl get pods "
        "-A -o json` prints them, nor an answer of `aws ecs describe-task-definition`, `aws ecs "
        "describe-tasks` or `aws lambda get-function`";
    const std::string noReference =
        ": Nothing here is a reference of an image, like `registry.example/shop/web:1.2`";
    for (
        const Row& row : {
            Row{"a pod", pod, toldOfPod},
            Row{"a list of pods", R"({"kind": "List", "items": [)" + pod + "]}", toldOfPod},
            Row{"a bare list", "[" + pod + "]", toldOfPod},
            Row{"two documents", pod + "\n" + R"({"items": []})", toldOfPod},
            Row{"a byte-order mark", "\xef\xbb\xbf" + pod, toldOfPod},
            Row{"nothing runs", R"({"items": []})", ""},
            Row{"the same image twice", R"({"items": [
  {"spec": {"containers": [{"image": "web:1"}]}, "metadata": {"name": "a"}},
  {"spec": {"containers": [{"image": "web:1"}]}, "metadata": {"name": "b"}}]})",
                "web:1 in a b\n"},
            Row{"items that are no pods",
                "{\"items\": [\n{\"kind\": \"Service\"},\n7,\n" + pod + "]}",
                toldOfPod + "2: The 1st entry of `items` is left out: it is no pod. `kubectl get "
                            "pods -A -o "
                            "json` prints pods\n"
                            "3: The 2nd entry of `items` is left out: it is no pod. `kubectl get "
                            "pods -A -o "
                            "json` prints pods\n"},
            Row{"a container with no image",
                R"({"spec": {"containers": [{"name": "a"}, {"image": "b"}]}})",
                "b in \n1: A container is left out: it has no `image`\n"},
            Row{"an image that is none",
                R"({"spec": {"containers": [{"image": "A b"}, {"image": "b"}]}})",
                "b in \n1: `A b` is left out: it is no reference of an image, like "
                "`registry.example/shop/web:1.2`\n"},
            Row{"values of other types",
                R"({"metadata": [{"name": {}}], "spec": {"containers": [[], {"image": ["web"]}, {"image": 7}, {"image": "b"}]}})",
                "b in \n1: A container is left out: it has no `image`\n"
                "1: A container is left out: it has no `image`\n"},
            Row{"a task definition",
                R"({"taskDefinition": {"family": "web", "containerDefinitions": [
  {"name": "app", "image": "registry.example/shop/web:1.2"}, {"name": "log", "image": "log"}],
  "taskDefinitionArn": "arn:aws:ecs:region:account:task-definition/web:7"}})",
                "registry.example/shop/web:1.2 in web:7/app\nlog in web:7/log\n"},
            Row{"tasks",
                R"({"tasks": [{"taskArn": "arn:aws:ecs:region:account:task/cluster/0af", "containers": [
  {"name": "app", "image": "registry.example/shop/web:1.2", "imageDigest": ")" +
                    digest + R"("}]}], "failures": []})",
                "shop/web@" + digest + " in 0af/app\n"},
            Row{"a function",
                R"({"Configuration": {"FunctionName": "resize"}, "Code": {
  "ImageUri": "registry.example/shop/web:1.2", "ResolvedImageUri": "registry.example/shop/web@)" +
                    digest + R"("}})",
                "registry.example/shop/web@" + digest + " in resize\n"},
            Row{"a function of no image", R"({"Code": {"Location": "elsewhere"}})", ""},
            Row{"lines", "# what runs\n\nregistry.example/shop/web:1.2\r\n  web  # here\nnot one\n",
                "registry.example/shop/web:1.2 in runs.txt:3\nweb in runs.txt:4\n"
                "5: `not one` is left out: it is no reference of an image, like "
                "`registry.example/shop/web:1.2`\n"},
            Row{"remarks alone", "# nothing\n", ""},
            Row{"no line that is one", "rules:\n  - a: b\n",
                "error: line 1, column 1" + noReference},
            Row{"no image that is one",
                "{\"items\": [\n{\"spec\": {\"containers\": [{\"image\": \"A b\"}]}}]}",
                "error: line 2, column 40" + noReference},
            Row{"containers with no image alone", R"({"spec": {"containers": [{"name": "a"}]}})",
                "error: line 1, column 26" + noReference},
            Row{"items that are no pods alone", "{\"items\": [\n{\"kind\": \"Service\"}]}",
                "error: line 2, column 1" + noReference},
            Row{"empty", " \n",
                "error: line 2, column 1: The file is empty. `kubectl get pods -A -o json` prints "
                "what runs"},
            Row{"a policy", R"({"rules": []})", noShape},
            Row{"deployments alone", R"({"spec": {"template": {"spec": {}}}})", noShape},
        })
        checks.equal(row.name, told(readOf(row.text)), row.told);
}

void hostile(test::Checks& checks) {
    struct Row {
        std::string name, text;
        core::ErrorCode code;
    };
    for (const Row& row : {
             Row{"cut off", pod.substr(0, 300), core::ErrorCode::NotJson},
             Row{"not UTF-8", "{\"items\": [\"\xc3\x28\"]}", core::ErrorCode::NotUtf8},
             Row{"nested deep", repeated("[", 100'000), core::ErrorCode::TooDeep},
             Row{"pods nested deep", repeated(R"({"items":[)", 100'000), core::ErrorCode::TooDeep},
             Row{"one long value", "{\"items\": [\"" + std::string(5u << 20, 'x'),
                 core::ErrorCode::TooLarge},
             Row{"one long line", std::string(5u << 20, 'x'), core::ErrorCode::TooLarge},
             Row{"a single value in a list", "[7]", core::ErrorCode::WrongShape},
             Row{"bytes of all kinds", std::string("\0\xff\x01\n\xfe", 5),
                 core::ErrorCode::WrongShape},
         }) {
        const Read read = readOf(row.text);
        checks.isTrue(row.name, read.error && read.error->code == row.code, told(read));
    }

    std::string many;
    for (std::size_t i = 0; i <= core::RunningList::mostImages; ++i)
        many += "web:" + std::to_string(i) + '\n';
    const Read read = readOf(many);
    checks.isTrue("too many images", read.error && read.error->code == core::ErrorCode::TooLarge,
                  told(read));
    checks.isTrue("as many as allowed", !readOf(many.substr(many.find('\n') + 1)).error);

    std::string large = R"({"spec": {"containers": [)";
    for (int i = 0; i < 11'000; ++i)
        large += R"({"image": "web"},)";
    checks.isTrue("a pod with more containers than there are",
                  readOf(large + "{}]}}").error->code == core::ErrorCode::TooLarge);
    core::RunningList list;
    std::size_t added = 0;
    const std::string path(240, 'w');
    while (added < 240'000 && list.add(path + std::to_string(added), std::string(200, 'p')) ==
                                  core::RunningList::Added::Yes)
        ++added;
    checks.isTrue("memory is bounded", added > 100'000 && added < 200'000, std::to_string(added));

    const Read wrong = readOf("web\n" + repeated("not one\n", 1000));
    checks.isTrue("the first remarks are kept",
                  wrong.running.notices.size() == core::RunningReader::mostNotices &&
                      wrong.running.leftOut == 1000);
    const Read again = readOf(repeated("web\n", 1000));
    checks.isTrue("the first places are kept",
                  again.running.list.images()[0].places.size() == core::RunningList::mostPlaces &&
                      again.running.list.images()[0].runs == 1000);
    const Read longNames = readOf(R"({"metadata": {"name": ")" + std::string(1u << 20, 'n') +
                                  R"("}, "spec": {"containers": [{"image": "web"}]}})");
    checks.isTrue("long names are cut", longNames.running.list.images()[0].places[0].size() < 300);
}

// A pod with some of its bytes changed, left out or doubled: an error that says something, or what
// holds together.
void mutations(test::Checks& checks) {
    std::mt19937 chance(1);
    const auto below = [&chance](std::size_t limit) {
        return chance() % limit;
    };
    for (int round = 0; round < 20'000; ++round) {
        std::string text = round % 2 ? pod : "web:1 # x\nshop/web@" + digest + '\n';
        for (auto changes = below(4) + 1; changes > 0; --changes) {
            const std::size_t place = below(text.size());
            switch (below(3)) {
            case 0:
                text[place] = static_cast<char>(below(256));
                break;
            case 1:
                text.erase(place, below(40) + 1);
                break;
            default:
                text.insert(place, text.substr(below(text.size()), below(40)));
            }
            if (text.empty())
                text = "{";
        }
        const Read read = readOf(text);
        bool isWhole = read.error ? !core::english(*read.error).empty() : true;
        for (const core::RunningImage& image : read.running.list.images())
            isWhole = isWhole && image.runs >= image.places.size() && !image.places.empty() &&
                      core::referenceFrom(image.text) == image.reference;
        if (!isWhole)
            checks.isTrue("a changed text", false, text);
    }
    checks.isTrue("texts with changes were read", true);
}

} // namespace

int main() {
    test::Checks checks;
    references(checks);
    shapes(checks);
    hostile(checks);
    mutations(checks);
    return checks.exitCode();
}
