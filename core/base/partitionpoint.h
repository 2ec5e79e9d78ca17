// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Binary search over numbers, for what lies in several columns.
//
//   firstNot(10u, [](unsigned i) { return i * i < 30; });    // 6
#pragma once

namespace core {

// The first number from 0 on for which `isBefore` is false, `size` where there is none. It must
// be true up to some number and false from there on.
template <class Number, class IsBefore>
Number firstNot(Number size, IsBefore isBefore) {
    Number begin = 0;
    while (begin < size) {
        const Number middle = begin + (size - begin) / 2;
        if (isBefore(middle))
            begin = middle + 1;
        else
            size = middle;
    }
    return begin;
}

} // namespace core
