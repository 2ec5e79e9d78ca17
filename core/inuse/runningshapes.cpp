// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inuse/runningshapes.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

using Node = RunningNode;

struct Member {
    Node object;
    std::string_view key;
    Node value;
};

constexpr std::array members{
    Member{Node::Document, "items", Node::Pods},
    Member{Node::Document, "metadata", Node::Metadata},
    Member{Node::Document, "spec", Node::Spec},
    Member{Node::Document, "status", Node::Status},
    Member{Node::Document, "taskDefinition", Node::Definition},
    Member{Node::Document, "tasks", Node::Tasks},
    Member{Node::Document, "Configuration", Node::Function},
    Member{Node::Document, "Code", Node::Code},
    Member{Node::Pod, "metadata", Node::Metadata},
    Member{Node::Pod, "spec", Node::Spec},
    Member{Node::Pod, "status", Node::Status},
    Member{Node::Metadata, "namespace", Node::Space},
    Member{Node::Metadata, "name", Node::OwnerName},
    Member{Node::Spec, "containers", Node::Containers},
    Member{Node::Spec, "initContainers", Node::Containers},
    Member{Node::Spec, "ephemeralContainers", Node::Containers},
    Member{Node::Status, "containerStatuses", Node::Statuses},
    Member{Node::Status, "initContainerStatuses", Node::Statuses},
    Member{Node::Status, "ephemeralContainerStatuses", Node::Statuses},
    Member{Node::Definition, "taskDefinitionArn", Node::OwnerArn},
    Member{Node::Definition, "containerDefinitions", Node::Containers},
    Member{Node::Task, "taskArn", Node::OwnerArn},
    Member{Node::Task, "containers", Node::Containers},
    Member{Node::Container, "name", Node::ContainerName},
    Member{Node::Container, "image", Node::Image},
    Member{Node::Container, "imageDigest", Node::ImageDigest},
    Member{Node::ContainerStatus, "name", Node::ContainerName},
    Member{Node::ContainerStatus, "imageID", Node::Image},
    Member{Node::Function, "FunctionName", Node::OwnerName},
    Member{Node::Code, "ImageUri", Node::Image},
    Member{Node::Code, "ResolvedImageUri", Node::Image},
};

} // namespace

RunningNode memberOf(Node object, std::string_view key) {
    const auto found = std::ranges::find_if(members, [&](const Member& member) {
        return member.object == object && member.key == key;
    });
    return found == members.end() ? Node::Other : found->value;
}

RunningNode entryOf(Node array) {
    switch (array) {
    case Node::Documents:
        return Node::Document;
    case Node::Pods:
        return Node::Pod;
    case Node::Containers:
        return Node::Container;
    case Node::Statuses:
        return Node::ContainerStatus;
    case Node::Tasks:
        return Node::Task;
    default:
        return Node::Other;
    }
}

bool isArray(Node node) {
    return entryOf(node) != Node::Other;
}

bool isOwner(Node node) {
    return node == Node::Document || node == Node::Pod || node == Node::Definition ||
           node == Node::Task;
}

} // namespace core
