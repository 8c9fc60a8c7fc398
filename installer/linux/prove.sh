#!/bin/sh
# Installs the package into an empty root with dpkg itself and starts it from there: a command, and the window on
# a display of its own (Xvfb). Ends with 0 only if both came up with their start-up caches.
set -eu
. "$(dirname -- "$0")/../common/image.sh"

deb=$(ls "$out"/regrade_*.deb)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT

mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates" "$root/var/log"
: >"$root/var/lib/dpkg/status"
# an empty root has no libc either; what the package needs is taken from this system
dpkg --root="$root" --log="$root/var/log/dpkg.log" --force-depends --force-not-root -i "$deb" 2>&1 | grep -v -e depends -e 'Package .* is not installed' || true
dpkg --root="$root" -s regrade | grep '^Status: install ok installed'
dpkg --root="$root" --verify regrade

# away from any Java of this machine; the package has to start with its own
cd /
PATH=/usr/sbin:/usr/bin:/sbin:/bin
unset JAVA_HOME
# without its cache the Java would refuse to start
export JAVA_TOOL_OPTIONS=-XX:AOTMode=on
"$root/usr/bin/regrade" --version
"$root/usr/bin/regrade" identify LPNRR123456789

started=$root/started
JAVA_TOOL_OPTIONS="-XX:AOTMode=on -Dregrade.started.file=$started -Dregrade.started.exit=true" \
    xvfb-run -a "$root/usr/bin/regrade" --data "$root/data"
[ -e "$started" ]
echo "installed into an empty root, ran a command there and opened the window"

unset JAVA_TOOL_OPTIONS
dpkg --root="$root" --log="$root/var/log/dpkg.log" --force-not-root -r regrade
[ ! -e "$root/opt/regrade/regrade.jar" ]
echo "and removed again"
