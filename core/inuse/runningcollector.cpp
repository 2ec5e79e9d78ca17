// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inuse/runningcollector.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <set>
#include <utility>

namespace core {

namespace {

using Node = RunningNode;

// A name as places show it.
std::string shown(std::string_view name) {
    constexpr std::size_t longest = 200; // Kubernetes allows 253, and hardly any is longer than 60
    return excerpt(name, longest);
}

} // namespace

RunningCollector::RunningCollector(Running& running, std::size_t source)
    : m_running(running)
    , m_source(source) {}

void RunningCollector::beginDocument(TextPlace place) {
    m_nodes.clear();
    m_documentPlace = place;
    m_tellsWhatRuns = false;
    m_items = 0;
}

RunningNode RunningCollector::nodeOfValue() const {
    if (m_nodes.empty())
        return Node::Document;
    return isArray(m_nodes.back()) ? entryOf(m_nodes.back()) : m_next;
}

bool RunningCollector::begin(Holder holder, TextPlace place) {
    constexpr std::size_t deepest = 64;
    if (m_nodes.size() == deepest)
        return fail(ErrorCode::TooDeep, place,
                    {TAGWARDEN_TEXT("Lists and objects are nested here more than 64 deep"), {}});
    Node node = nodeOfValue();
    if (m_nodes.empty() && holder == Holder::Array)
        node = Node::Documents;
    else if (isArray(node) != (holder == Holder::Array))
        node = Node::Other;
    m_nodes.push_back(node);
    m_next = Node::Other;
    if (isOwner(node))
        beginOwner(place);
    if (node == Node::Container || node == Node::ContainerStatus) {
        m_container.clear();
        m_image.clear();
        m_digest.clear();
        m_imagePlace = place;
    }
    const bool isContainers = node == Node::Containers;
    m_ownerHasContainers = m_ownerHasContainers || isContainers;
    if (isContainers || node == Node::Pods || node == Node::Tasks || node == Node::Code)
        m_tellsWhatRuns = true;
    return true;
}

bool RunningCollector::end() {
    const Node node = m_nodes.back();
    m_nodes.pop_back();
    m_next = Node::Other;
    if (node == Node::Container || node == Node::ContainerStatus) {
        if (!endContainer(node))
            return false;
    } else if (isOwner(node) && !endOwner(node)) {
        return false;
    }
    const bool isWhole = m_nodes.empty();
    if (isWhole && !m_tellsWhatRuns)
        return fail(ErrorCode::WrongShape, m_documentPlace,
                    {TAGWARDEN_TEXT("Nothing here tells what runs: neither pods, as "
                                    "`kubectl get pods -A -o json` prints them, nor an answer of "
                                    "`aws ecs describe-task-definition`, `aws ecs describe-tasks` "
                                    "or `aws lambda get-function`"),
                     {}});
    return true;
}

void RunningCollector::key(std::string_view name) {
    m_next = memberOf(m_nodes.back(), name);
}

bool RunningCollector::text(const std::string& value, TextPlace place) {
    switch (nodeOfValue()) {
    case Node::Space:
        m_space = shown(value);
        return true;
    case Node::OwnerName:
        m_owner = shown(value);
        return true;
    case Node::OwnerArn:
        m_owner = shown(std::string_view(value).substr(value.rfind('/') + 1));
        return true;
    case Node::ContainerName:
        m_container = shown(value);
        return true;
    case Node::ImageDigest:
        m_digest = value;
        return true;
    case Node::Image:
        if (m_nodes.back() == Node::Code)
            return hold(value, {}, place);
        m_image = value;
        m_imagePlace = place;
        return true;
    default:
        return otherValue(place);
    }
}

bool RunningCollector::otherValue(TextPlace place) {
    if (m_nodes.empty())
        return fail(ErrorCode::WrongShape, place,
                    {TAGWARDEN_TEXT("A single value stands here where a list of what runs is "
                                    "expected, as `kubectl get pods -A -o json` prints it"),
                     {}});
    if (m_nodes.back() == Node::Pods)
        leaveOutItem(place);
    return true;
}

void RunningCollector::beginOwner(TextPlace place) {
    m_ownerPlace = place;
    m_ownerHasContainers = false;
    m_space.clear();
    m_owner.clear();
    m_pending.clear();
}

bool RunningCollector::endOwner(Node node) {
    if (node == Node::Pod && !m_ownerHasContainers)
        leaveOutItem(m_ownerPlace);
    else if (node == Node::Pod)
        ++m_items;
    dropTagsOfKnownDigests();
    for (const Pending& pending : m_pending) {
        std::string where = m_space;
        for (const std::string_view part :
             {std::string_view(m_owner), std::string_view(pending.container)})
            if (!part.empty())
                where.append(where.empty() ? "" : "/").append(part);
        if (!add(pending.reference, std::move(where), pending.place))
            return false;
    }
    m_pending.clear();
    return true;
}

// Where the digest that a container runs is known, its tag says nothing: it may have moved to
// another image since the container started, or have gone.
void RunningCollector::dropTagsOfKnownDigests() {
    std::set<std::pair<std::string, std::string>> known; // containers with their repositories
    for (const Pending& pending : m_pending)
        if (auto reference = referenceFrom(pending.reference);
            reference && !reference->digest.empty())
            known.emplace(pending.container, std::move(reference->path));
    std::erase_if(m_pending, [&known](const Pending& pending) {
        auto reference = referenceFrom(pending.reference);
        return reference && reference->digest.empty() &&
               known.contains({pending.container, std::move(reference->path)});
    });
}

bool RunningCollector::endContainer(Node node) {
    if (m_image.empty()) {
        if (node == Node::Container) // one that waits has no `imageID` yet
            leaveOut(m_imagePlace,
                     {TAGWARDEN_TEXT("A container is left out: it has no `image`"), {}});
        return true;
    }
    if (!hold(m_image, m_container, m_imagePlace))
        return false;
    const auto reference = m_digest.empty() ? std::nullopt : referenceFrom(m_image);
    return !reference || hold(reference->path + '@' + m_digest, m_container, m_imagePlace);
}

bool RunningCollector::hold(std::string reference, std::string container, TextPlace place) {
    constexpr std::size_t mostHeld = 10'000; // no pod has as many containers
    if (m_pending.size() == mostHeld)
        return failTooMany(place);
    if (reference.size() > longestReference) // which is no reference, and not when it is cut either
        reference = excerpt(reference, longestReference);
    m_pending.push_back({std::move(reference), std::move(container), place});
    return true;
}

bool RunningCollector::add(std::string_view reference, std::string where, TextPlace place) {
    switch (m_running.list.add(reference, std::move(where))) {
    case RunningList::Added::Yes:
        m_hasReferences = true;
        break;
    case RunningList::Added::NoReference:
        leaveOut(place, {TAGWARDEN_TEXT("`%1` is left out: it is no reference of an image, like "
                                        "`registry.example/shop/web:1.2`"),
                         {excerpt(reference, 80)}});
        break;
    case RunningList::Added::TooMany:
        return failTooMany(place);
    }
    return true;
}

bool RunningCollector::line(std::string_view text, std::string where, TextPlace place) {
    return add(text, std::move(where), place);
}

std::optional<Error> RunningCollector::endSource() const {
    if (m_hasReferences || !m_firstLeftOut)
        return {};
    return Error{ErrorCode::WrongShape,
                 {},
                 *m_firstLeftOut,
                 {TAGWARDEN_TEXT("Nothing here is a reference of an image, like "
                                 "`registry.example/shop/web:1.2`"),
                  {}}};
}

void RunningCollector::leaveOutItem(TextPlace place) {
    ++m_items;
    leaveOut(place, {TAGWARDEN_TEXT("The %o1 entry of `items` is left out: it is no pod. "
                                    "`kubectl get pods -A -o json` prints pods"),
                     {std::to_string(m_items)}});
}

void RunningCollector::leaveOut(TextPlace place, Message message) {
    ++m_running.leftOut;
    if (!m_firstLeftOut)
        m_firstLeftOut = place;
    if (m_running.notices.size() < RunningReader::mostNotices)
        m_running.notices.push_back({m_source, place, std::move(message)});
}

bool RunningCollector::failTooMany(TextPlace place) {
    return fail(
        ErrorCode::TooLarge, place,
        {TAGWARDEN_TEXT("More images would run here than any cluster has. Split the file by "
                        "repository"),
         {}});
}

bool RunningCollector::fail(ErrorCode code, TextPlace place, Message message) {
    m_error = Error{code, {}, place, std::move(message)};
    return false;
}

} // namespace core
