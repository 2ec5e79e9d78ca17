// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What bars say about files.
#pragma once

#include "core/base/result.h"
#include "core/policy/finding.h"
#include "core/policy/policydraft.h"
#include "core/shapes/foundpolicy.h"

#include <QString>

#include <vector>

namespace ui {

// The file's name without its folder, fit to show.
QString fileName(const QString& path);

// For dialogs that choose a file with a policy.
QString policyFileFilter();

// What the file is that a policy came in, and what saving does; empty for a bare document.
QString wrapperText(const core::PolicyFile& file);

// "line 3, column 7: …"; the place is left out where the file could not be read at all.
QString errorText(const core::Error& error);

// The errors among the findings, one a line: "rule 2: …"; at most `limit`, then how many more.
QString errorList(const std::vector<core::Finding>& findings, const core::PolicyDraft& draft,
                  int limit);

} // namespace ui
