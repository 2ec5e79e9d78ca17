// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns the pieces of a text that tells what runs into references, each with its place.
//
// It is told of the beginning and end of everything in a JSON text, or of lines, and answers
// whether to go on; after a false, error() says why.
#pragma once

#include "core/inuse/runningreader.h"
#include "core/inuse/runningshapes.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class RunningCollector {
public:
    // What is found is added to `running`, as of the source with that index.
    RunningCollector(Running& running, std::size_t source);

    void beginDocument(TextPlace place);
    enum class Holder { Object, Array };
    bool begin(Holder holder, TextPlace place);
    bool end();
    void key(std::string_view name);
    bool text(const std::string& value, TextPlace place);
    bool otherValue(TextPlace place);

    bool line(std::string_view text, std::string where, TextPlace place);
    // Error WrongShape where there was something and nothing of it is a reference.
    std::optional<Error> endSource() const;

    const std::optional<Error>& error() const { return m_error; }

private:
    // A reference whose place is complete only when its pod or task is over.
    struct Pending {
        std::string reference;
        std::string container;
        TextPlace place;
    };

    RunningNode nodeOfValue() const;
    void beginOwner(TextPlace place);
    bool endOwner(RunningNode node);
    void dropTagsOfKnownDigests();
    bool endContainer(RunningNode node);
    bool hold(std::string reference, std::string container, TextPlace place);
    bool add(std::string_view reference, std::string where, TextPlace place);
    void leaveOutItem(TextPlace place);
    void leaveOut(TextPlace place, Message message);
    bool failTooMany(TextPlace place);
    bool fail(ErrorCode code, TextPlace place, Message message);

    Running& m_running;
    std::size_t m_source;
    std::vector<RunningNode> m_nodes;        // those that are open
    RunningNode m_next = RunningNode::Other; // of the value after a key
    TextPlace m_documentPlace;
    bool m_tellsWhatRuns = false; // the document
    std::size_t m_items = 0;      // of its list of pods, so far

    // Of the pod, task, task definition or function.
    TextPlace m_ownerPlace;
    bool m_ownerHasContainers = false;
    std::string m_space; // of a pod
    std::string m_owner;
    std::vector<Pending> m_pending;
    // Of the container.
    std::string m_container;
    std::string m_image;
    std::string m_digest;
    TextPlace m_imagePlace;

    // The source.
    bool m_hasReferences = false;
    std::optional<TextPlace> m_firstLeftOut;
    std::optional<Error> m_error;
};

} // namespace core
