// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gathers the policies of one text. One text can be named by many resources, so what comes
// together has a limit.
#pragma once

#include "core/shapes/foundpolicy.h"

namespace core {

class PolicyList {
public:
    // Nothing is added any more: take() gives an error.
    bool isFull() const { return m_isFull; }
    void add(FoundPolicy policy);

    // In the order in which they came. Error WrongShape: too much, or nothing, which is told with
    // `ifNone`.
    Result<FoundPolicies> take(Message ifNone) &&;

private:
    FoundPolicies m_found;
    std::size_t m_characters = 0;
    bool m_isFull = false;
};

} // namespace core
