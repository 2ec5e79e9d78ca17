# SPDX-FileCopyrightText: The Tagwarden authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What Tagwarden needs from Debian or Ubuntu, and a function that installs what is missing.
#
#   install_missing "$log" "${build_packages[@]}"
#
# Expects steps.sh to be read before.

# To build the editor and to open it.
# shellcheck disable=SC2034 # read by the scripts that source this file
build_packages=(
    g++ cmake ninja-build ccache nlohmann-json3-dev libsimdjson-dev libyaml-cpp-dev zlib1g-dev
    qt6-base-dev libgl-dev qt6-svg-dev qt6-charts-dev libqt6opengl6-dev libqscintilla2-qt6-dev
    qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    qt6-wayland fonts-dejavu-core
)

# To test it besides: a screen with a window manager and a pointer, and the tools that look at
# the .deb package.
# shellcheck disable=SC2034
test_packages=(
    xvfb xauth openbox xdotool xclip fonts-noto-core fonts-noto-cjk
    python3 libbenchmark-dev librapidcheck-dev
    at-spi2-core dbus gir1.2-atspi-2.0 python3-gi
    dpkg-dev fakeroot file lintian desktop-file-utils appstream mandoc
)

# clang, and its runtime, whose package has the version of clang in its name.
install_fuzzer() {
    install_missing "$1" clang
    install_missing "$1" "libclang-rt-$(clang -dumpversion | cut -d. -f1)-dev"
}

missing_packages() {
    local package
    for package; do
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ||
            echo "$package"
    done
}

install_missing() {
    local log=$1 missing
    shift
    command -v apt-get >/dev/null ||
        fail "there is no apt-get here; README says what to install by hand and how to build"
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0

    local as_root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null ||
            fail "these packages are missing: ${missing[*]}; run this as root, or install sudo"
        as_root=(sudo)
    fi
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive
        apt-get -o DPkg::Lock::Timeout=300)
    step "Reading the lists of packages" "$log" "${apt[@]}" update
    step "Installing ${missing[*]}" "$log" \
        "${apt[@]}" install -y --no-install-recommends "${missing[@]}"
}
