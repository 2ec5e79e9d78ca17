// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a change of policy means for the images.
#pragma once

#include "core/evaluation/evaluation.h"

namespace core {

struct Difference {
    ImageSet saved; // acted on before, kept after
    ImageSet lost;  // kept before, acted on after

    bool operator==(const Difference&) const = default;
};

// Takes two evaluations of the same images.
Difference difference(const Evaluation& before, const Evaluation& after);

} // namespace core
