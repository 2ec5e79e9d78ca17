#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Tagwarden authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs a package on a system that has nothing but what Debian calls essential and what the
# package says that it depends on; runs the programs there; removes the package.
#
#   unshare --mount cleansystem.sh PACKAGE.deb EMPTY_FOLDER
#
# That system is made in the folder, by copying files of the packages of this machine: with a
# dependency that is not named, the editor does not start.
set -euo pipefail

package=$1
system=$2

fail() {
    echo "$1"
    exit 1
}

enter=(chroot "$system" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8
    HOME=/tmp XDG_RUNTIME_DIR=/tmp/runtime)
inside() {
    "${enter[@]}" "$@"
}

# Names of the installed packages that the new system consists of.
needed_packages() {
    local wanted
    mapfile -t wanted < <(
        dpkg-query -W -f '${Essential} ${Package}\n' | sed -n 's/^yes //p'
        dpkg-deb -f "$package" Depends | tr ',' '\n' | awk '{print $1}'
    )
    apt-cache depends --installed --recurse --no-recommends --no-suggests --no-conflicts \
        --no-breaks --no-replaces --no-enhances "${wanted[@]}" |
        grep '^[a-z0-9]' | sort -u >"$system.names"
    # Some of these names are not installed: alternatives to others that are.
    { xargs dpkg-query -W -f '${db:Status-Status} ${binary:Package}\n' 2>/dev/null || true; } \
        <"$system.names" | sed -n 's/^installed //p'
}

# Copies the files of these packages, but for their documentation, and what dpkg knows of them.
copy_packages() {
    local link path name
    for link in bin sbin lib lib64; do
        [[ -L /$link ]] || continue # where /bin and the like are parts of /usr
        mkdir -p "$system/$(readlink "/$link")"
        cp -P "/$link" "$system/"
    done
    {
        dpkg-query -L "$@" | grep -vE '^/usr/share/(doc|info|lintian|locale|man)/' | sort -u
        find /etc/alternatives /etc/fonts
        find /usr/bin -lname '/etc/alternatives/*'
    } | while IFS= read -r path; do
        [[ $path != /* || ! (-e $path || -L $path) ]] || echo ".$path"
    done >"$system.files"
    tar -C / --no-recursion -cf - -T "$system.files" |
        tar -C "$system" --keep-directory-symlink -xf -
    cp -P /etc/passwd /etc/group "$system/etc/"
    mkdir -p "$system"/var/lib/dpkg/{info,updates}
    dpkg-query -s "$@" >"$system/var/lib/dpkg/status"
    for name; do
        cp /var/lib/dpkg/info/"$name".* "$system/var/lib/dpkg/info/"
    done
}

set_up() {
    local packages
    mapfile -t packages < <(needed_packages)
    copy_packages "${packages[@]}"
    mkdir -p "$system"/{dev,proc,tmp} && mkdir -m 0700 "$system/tmp/runtime"
    mount --rbind /dev "$system/dev"
    mount -t proc proc "$system/proc"
    inside ldconfig
    if [[ -x $system/usr/bin/update-mime-database ]]; then
        inside update-mime-database /usr/share/mime
    fi
}

list_files() {
    find "$system" -xdev \( -path "$system/tmp" -o -path "$system/var/lib/dpkg" \
        -o -path "$system/var/log" -o -path "$system/var/cache" \) -prune -o -print | sort
}

# Starts the editor and ends it; where there is a screen, its window must come up.
editor_opens() {
    local log=$system.log screen=(QT_QPA_PLATFORM=offscreen) editor status=0
    [[ -z ${DISPLAY:-} ]] || screen=(QT_QPA_PLATFORM=xcb DISPLAY="$DISPLAY")
    "${enter[@]}" "${screen[@]}" tagwarden >"$log" 2>&1 &
    editor=$! # chroot and env have become the editor
    if [[ -n ${DISPLAY:-} ]] && command -v xdotool >/dev/null; then
        timeout 60 xdotool search --sync --onlyvisible --pid "$editor" >/dev/null || status=1
    else
        sleep 3
    fi
    kill -TERM "$editor" 2>/dev/null || status=1
    wait "$editor" || [[ $? == 143 ]] || status=1
    cat "$log"
    ((status == 0)) || fail "the editor does not open on the clean system"
    [[ ! -s $log ]] || fail "the editor complains on the clean system"
}

command_line_gives_verdicts() {
    local sample=/usr/share/doc/tagwarden/examples/incident summary
    summary=$(inside tagwarden-cli evaluate --policy "$sample/policy.json" \
        --images "$sample/images.json" --now 2026-11-24T00:00:00Z --format json --summary)
    [[ ${summary//[[:space:]]/} == *'"keep":2,"expire":3,"archive":0'* ]] ||
        fail "of the incident's images 2 are kept and 3 expire, but the summary is $summary"
}

set_up
cp "$package" "$system/tmp/package.deb"
list_files >"$system.before"
inside dpkg -i /tmp/package.deb
list_files | diff "$system.before" - >/dev/null && fail "the package installs nothing"

if [[ -e $system/usr/share/mime/globs2 ]]; then
    grep -q 'lifecycle-policy+json:\*\.lifecycle\.json$' "$system/usr/share/mime/globs2" ||
        fail "policies are not associated with the editor"
fi
command_line_gives_verdicts
editor_opens

inside dpkg --purge tagwarden
list_files | diff "$system.before" - || fail "removing the package leaves these files behind"
