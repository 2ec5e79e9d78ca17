# SPDX-FileCopyrightText: The Tagwarden authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# How the scripts talk: a line for each step, and one sentence when something fails.
#
#   step "Configuring" "$build/configure.log" cmake -S . -B "$build"

fail() {
    printf '%s: %s\n' "${0##*/}" "$1" >&2
    exit 1
}

# Runs a command quietly; only when it fails are the last lines of its output shown.
step() {
    local what=$1 log=$2
    shift 2
    printf -- '-- %s\n' "$what"
    mkdir -p "$(dirname "$log")"
    if ! "$@" >"$log" 2>&1; then
        tail -n 25 "$log" >&2
        fail "\"$what\" failed; its last lines are above, all of them are in $log"
    fi
}

# The same for what takes minutes: its output is shown as it comes.
long_step() {
    local what=$1 log=$2
    shift 2
    printf -- '-- %s\n' "$what"
    mkdir -p "$(dirname "$log")"
    if ! "$@" 2>&1 | tee "$log"; then
        fail "\"$what\" failed; its last lines are above, all of them are in $log"
    fi
}

# A build folder of another user (of root, after sudo) would fail in a hundred ways; this is one.
require_writable() {
    local folder=$1
    mkdir -p "$folder" 2>/dev/null || true
    [[ -w $folder ]] ||
        fail "cannot write to $folder; it may be from a run as root: remove it, or use sudo again"
}

# ccache makes a second build quick; without it the build is the same, only slower.
compiler_launcher() {
    if command -v ccache >/dev/null; then
        echo "-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"
    else
        echo "-UCMAKE_CXX_COMPILER_LAUNCHER"
    fi
}
