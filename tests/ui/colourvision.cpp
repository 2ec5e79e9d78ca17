// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/colourvision.h"

#include <algorithm>
#include <cmath>

namespace test {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

const Matrix& matrixOf(ColourVision vision) {
    static constexpr std::array<Matrix, 3> matrices{
        Matrix{Triple{0.152286, 1.052583, -0.204868}, Triple{0.114503, 0.786281, 0.099216},
               Triple{-0.003882, -0.048116, 1.051998}},
        Matrix{Triple{0.367322, 0.860646, -0.227968}, Triple{0.280085, 0.672501, 0.047413},
               Triple{-0.011820, 0.042940, 0.968881}},
        Matrix{Triple{1.255528, -0.076749, -0.178779}, Triple{-0.078411, 0.930809, 0.147602},
               Triple{0.004733, 0.691367, 0.303900}}};
    return matrices[static_cast<std::size_t>(vision)];
}

Triple times(const Matrix& matrix, const Triple& vector) {
    Triple product{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            product[row] += matrix[row][column] * vector[column];
    return product;
}

double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double encoded(double part) {
    const double inside = std::clamp(part, 0.0, 1.0);
    return inside <= 0.0031308 ? inside * 12.92 : 1.055 * std::pow(inside, 1 / 2.4) - 0.055;
}

Triple linear(const QColor& colour) {
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

Triple lab(const QColor& colour) {
    static constexpr Matrix toXyz{Triple{0.4124564, 0.3575761, 0.1804375},
                                  Triple{0.2126729, 0.7151522, 0.0721750},
                                  Triple{0.0193339, 0.1191920, 0.9503041}};
    const Triple xyz = times(toXyz, linear(colour));
    const auto f = [](double ratio) {
        return ratio > 216.0 / 24389 ? std::cbrt(ratio) : (24389.0 / 27 * ratio + 16) / 116;
    };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

} // namespace

QColor seenBy(ColourVision vision, const QColor& colour) {
    const Triple seen = times(matrixOf(vision), linear(colour));
    const auto part = [](double value) {
        return static_cast<float>(encoded(value));
    };
    return QColor::fromRgbF(part(seen[0]), part(seen[1]), part(seen[2]));
}

QImage seenBy(ColourVision vision, const QImage& picture) {
    QImage seen = picture.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < seen.height(); ++y)
        for (int x = 0; x < seen.width(); ++x)
            seen.setPixelColor(x, y, seenBy(vision, seen.pixelColor(x, y)));
    return seen;
}

double distance(const QColor& a, const QColor& b) {
    const Triple first = lab(a);
    const Triple second = lab(b);
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

} // namespace test
