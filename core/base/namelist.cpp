// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/namelist.h"

namespace core {

std::string nameList(const std::vector<std::string>& names, std::string_view separator) {
    constexpr std::size_t most = 5;
    constexpr std::size_t shownOfMore = 3;
    const std::size_t shown = names.size() > most ? shownOfMore : names.size();
    std::string text;
    for (std::size_t i = 0; i < shown; ++i)
        text.append(i == 0 ? "" : separator).append(names[i]);
    if (shown < names.size())
        text += "… (" + std::to_string(names.size()) + ")";
    return text;
}

} // namespace core
