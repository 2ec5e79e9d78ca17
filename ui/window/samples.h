// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Repositories and policies that come with the program: the incident it exists for, and the
// worked examples of ECR's documentation.
#pragma once

#include "core/base/instant.h"

#include <QString>

#include <string>
#include <vector>

namespace ui {

struct Sample {
    QString name;   // of its folder
    QString title;  // for menus
    QString lesson; // one sentence: what to see in it
};

// In the language of the first call.
const std::vector<Sample>& samples();

// The files of a sample, as text; what its rules say about themselves is in the user's language.
std::string samplePolicy(const Sample& sample);
std::string sampleImages(const Sample& sample);

// The time that all samples are meant for.
core::Instant sampleTime();

} // namespace ui
