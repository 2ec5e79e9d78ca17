// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shapes/policylist.h"

namespace core {

namespace {

// Fifty policies as long as ECR takes them have 1.5 million characters.
constexpr std::size_t characterLimit = 2'000'000;
constexpr std::size_t policyLimit = 2000;

} // namespace

void PolicyList::add(FoundPolicy policy) {
    m_characters += policy.file ? policy.file->characters : 0;
    m_isFull = m_isFull || m_characters > characterLimit || m_found.size() == policyLimit;
    if (!m_isFull)
        m_found.push_back(std::move(policy));
}

Result<FoundPolicies> PolicyList::take(Message ifNone) && {
    if (m_isFull)
        return Error{ErrorCode::WrongShape,
                     {},
                     {},
                     {TAGWARDEN_TEXT("The policies in this text are more than %1, or together "
                                     "longer than %2 characters; take some of them into a file "
                                     "of their own"),
                      {std::to_string(policyLimit), std::to_string(characterLimit)}}};
    if (m_found.empty())
        return Error{ErrorCode::WrongShape, {}, {}, std::move(ifNone)};
    return std::move(m_found);
}

} // namespace core
