// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The undo history as values: what a session keeps of it.
#pragma once

#include "core/policy/policytext.h"

#include <QString>

#include <memory>
#include <vector>

namespace ui {

using SharedPolicyText = std::shared_ptr<const core::PolicyText>;

struct History {
    struct Step {
        QString text;           // as Undo names it
        SharedPolicyText after; // never null
    };

    SharedPolicyText first; // before all steps; never null
    std::vector<Step> steps;
    int position = 0; // how many of the steps are done
    int saved = -1;   // how many were done when it was saved; -1 when that is gone

    // The policy when that many of the steps are done.
    const SharedPolicyText& after(int done) const {
        return done == 0 ? first : steps[static_cast<std::size_t>(done) - 1].after;
    }
    // The policy where the history stands.
    const SharedPolicyText& present() const { return after(position); }
};

// With half as many steps: those that were done last, and as many that can be redone as have room
// beside them.
History shortened(History history);

} // namespace ui
