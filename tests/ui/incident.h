// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The incident in a document: what most tests of the editor begin with.
#pragma once

#include "core/images/imagereader.h"
#include "core/policy/rulefields.h"
#include "tests/support/builders.h"
#include "ui/document/document.h"
#include "ui/window/samples.h"

#include <sstream>

namespace test {

inline void setIncidentImages(ui::Document& document) {
    std::istringstream images(ui::sampleImages(ui::samples().front()));
    document.setImages(std::make_shared<const core::ImageList>(*core::readImages(images)));
}

inline void openIncident(ui::Document& document) {
    document.setFixedNow(ui::sampleTime());
    setIncidentImages(document);
    document.setPolicy(
        *core::draftFrom(core::readJson(ui::samplePolicy(ui::samples().front()))->root));
}

// The rule that decides at that place, from 0.
inline core::RuleId ruleAt(const ui::Document& document, std::size_t place) {
    return document.decidingOrder()[place];
}

inline core::ImageIndex imageTagged(const ui::Document& document, std::string_view tag) {
    return document.images()->store.findTag(tag).value();
}

inline core::Outcome outcomeOf(const ui::Document& document, std::string_view tag) {
    return document.evaluation()->outcome(imageTagged(document, tag));
}

} // namespace test
