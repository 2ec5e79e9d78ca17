// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/verdict.h"

namespace core {

std::string_view word(Outcome outcome) {
    switch (outcome) {
    case Outcome::Keep:
        return "keep";
    case Outcome::Expire:
        return "expire";
    case Outcome::Archive:
        return "archive";
    }
    return {};
}

std::string_view word(Reason reason) {
    switch (reason) {
    case Reason::MarkedByCount:
        return "marked-by-count";
    case Reason::MarkedByAge:
        return "marked-by-age";
    case Reason::WithinCount:
        return "within-count";
    case Reason::WithinAge:
        return "within-age";
    case Reason::NoRule:
        return "no-rule";
    case Reason::IndexChild:
        return "index-child";
    case Reason::FollowsSubject:
        return "follows-subject";
    }
    return {};
}

} // namespace core
