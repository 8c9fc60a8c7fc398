#!/bin/sh
# Makes, in target/installer: regrade/ (a plain image, to be unpacked anywhere) and regrade_VERSION_ARCH.deb
set -eu
. "$(dirname -- "$0")/../common/image.sh"

common=$project/installer/common
image=$out/regrade
rm -rf "$out"
mkdir -p "$out"

# copies keep their times: by them the start-up caches know the jars again
cp -a "$program" "$image"
rm -rf "$image/cache" "$image/fx"
make_runtime "$image/runtime"
mkdir -p "$image/share"
cp "$common"/icon/regrade.svg "$common"/icon/regrade-*.png "$project/installer/linux/regrade.desktop" "$image/share"
cp "$project/LICENSE" "$image"
"$JAVA_HOME/bin/java" "$common/TrainCaches.java" "$image" bin/regrade

# the package: the image in /opt, and what the desktop and the shell need to find it
root=$out/root
mkdir -p "$root/opt" "$root/usr/bin" "$root/usr/share/applications" "$root/usr/share/doc/regrade" "$root/DEBIAN"
cp -a "$image" "$root/opt/regrade"
rm -rf "$root/opt/regrade/share" "$root/opt/regrade/bin/regrade.bat"
# relative, so that it holds in any root
ln -s ../../opt/regrade/bin/regrade "$root/usr/bin/regrade"
cp "$project/installer/linux/regrade.desktop" "$root/usr/share/applications"
for size in 16 24 32 48 64 128 256 512; do
    icons=$root/usr/share/icons/hicolor/${size}x$size/apps
    mkdir -p "$icons"
    cp "$common/icon/regrade-$size.png" "$icons/regrade.png"
done
mkdir -p "$root/usr/share/icons/hicolor/scalable/apps"
cp "$common/icon/regrade.svg" "$root/usr/share/icons/hicolor/scalable/apps"
cp "$project/installer/linux/copyright" "$root/usr/share/doc/regrade"

architecture=$(dpkg --print-architecture)
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" \
    -e "s/@SIZE@/$(du -sk --exclude=DEBIAN "$root" | cut -f 1)/" \
    "$project/installer/linux/control" >"$root/DEBIAN/control"
(cd "$root" && find opt usr -type f -exec md5sum {} +) >"$root/DEBIAN/md5sums"
find "$root" -type d -exec chmod 755 {} +
dpkg-deb --root-owner-group -Zzstd -z10 --build "$root" "$out/regrade_${version}_$architecture.deb"
rm -rf "$root"
du -sh "$image" "$out"/*.deb
