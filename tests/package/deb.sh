#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Tagwarden authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the .deb package of a build folder, judges it, and tries it on a clean system.
#
#   deb.sh BUILD_FOLDER
#
# Ends with 77, and says why, where this machine does not allow all of it.
set -euo pipefail

build=$1
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
scratch=$(mktemp -d "${TMPDIR:-/tmp}/tagwarden-package.XXXXXX")
trap 'rm -rf --one-file-system "$scratch"' EXIT

skip() {
    echo "skipped: $1"
    exit 77
}

for tool in cpack dpkg-deb dpkg-shlibdeps lintian desktop-file-validate appstreamcli mandoc; do
    command -v "$tool" >/dev/null || skip "$tool is not installed"
done
grep -q '^TAGWARDEN_SANITIZE:STRING=$' "$build/CMakeCache.txt" ||
    skip "a build with sanitizers is not for others"

if ! (cd "$build" && cpack -G DEB -B "$scratch/package") >"$scratch/cpack.log" 2>&1; then
    cat "$scratch/cpack.log"
    exit 1
fi
package=$(echo "$scratch"/package/*.deb)

resources=$root/resources
desktop-file-validate "$resources/org.tagwarden.Tagwarden.desktop"
appstreamcli validate --no-net "$resources/org.tagwarden.Tagwarden.metainfo.xml"
mandoc -T lint -W warning "$resources"/man/*.1
mandoc -T lint -W error "$resources"/man/ja/*.1 # it warns of headings that are not English
lintian --allow-root --fail-on error "$package"

((EUID == 0)) || skip "the package is in order, but only root can install it on a clean system"
unshare --mount true 2>/dev/null ||
    skip "the package is in order, but a clean system cannot be set up in this container"
# The mounts of the clean system end with its mount namespace.
mkdir "$scratch/system"
unshare --mount --propagation private \
    "$root/tests/package/cleansystem.sh" "$package" "$scratch/system"
