// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the values of a document that tells what runs are about. A document's outermost object may
// be a list of pods, a single pod or an answer of AWS; which one, its keys tell, so it is read as
// all of them.
#pragma once

#include <cstdint>
#include <string_view>

namespace core {

enum class RunningNode : std::uint8_t {
    Other,
    Documents, // a list of them
    Document,
    Pods,
    Pod,
    Metadata,
    Spec,
    Status,
    Containers,
    Container,
    Statuses,
    ContainerStatus,
    Definition,
    Tasks,
    Task,
    Function,
    Code,
    // texts
    Space,
    OwnerName,
    OwnerArn,
    ContainerName,
    Image,
    ImageDigest,
};

// What the member with that key of an object is about.
RunningNode memberOf(RunningNode object, std::string_view key);
// What the entries of an array are about.
RunningNode entryOf(RunningNode array);
bool isArray(RunningNode node);
// Something that runs, or can be run, by a name of its own.
bool isOwner(RunningNode node);

} // namespace core
