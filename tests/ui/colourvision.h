// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How colours look to people who do not see all of them, by the simulation of Machado, Oliveira
// and Fernandes (2009) in full strength.
#pragma once

#include <QColor>
#include <QImage>

#include <array>

namespace test {

enum class ColourVision { Protanopia, Deuteranopia, Tritanopia };
inline constexpr std::array colourVisions{ColourVision::Protanopia, ColourVision::Deuteranopia,
                                          ColourVision::Tritanopia};

QColor seenBy(ColourVision vision, const QColor& colour);
QImage seenBy(ColourVision vision, const QImage& picture);

// The distance in CIE L*a*b*; about 2 is just noticed.
double distance(const QColor& a, const QColor& b);

} // namespace test
