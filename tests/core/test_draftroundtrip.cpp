// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any draft survives printing and parsing, whatever is in it.
#include "core/json/jsonreader.h"
#include "core/policy/policydraft.h"
#include "tests/core/anydrafts.h"
#include "tests/core/policyworlds.h"

namespace {

void printedAndParsedIsTheSame() {
    const core::PolicyDraft draft =
        *rc::gen::resize(rc::kNominalSize, rc::gen::exec(test::anyDraft));
    for (const auto& text :
         {core::print(core::toJson(draft)), core::printCompact(core::toJson(draft))}) {
        const auto json = core::readJson(text);
        RC_ASSERT(static_cast<bool>(json));
        RC_ASSERT(json->places.repeats().empty());
        const auto again = core::draftFrom(json->root);
        RC_ASSERT(static_cast<bool>(again));
        RC_ASSERT((*again == draft));
    }
}

} // namespace

int main() {
    return test::checkProperties(
        {{"any draft that is printed and parsed is the same", printedAndParsedIsTheSame}});
}
