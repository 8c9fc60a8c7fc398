#!/bin/sh
# Makes, in target/installer, Regrade's image and its .msi. To be run on Windows, in Git Bash, with the WiX
# Toolset on the PATH, after `mvn -DskipTests package` there.
# Not run where this was written (a Linux machine): jpackage makes a package only on the system it is for.
set -eu
. "$(dirname -- "$0")/../common/image.sh"
. "$project/installer/common/jpackage.sh"

make_image "$project/installer/common/icon/regrade.ico" --win-console
"$JAVA_HOME/bin/jpackage" --type msi --app-image "$out/Regrade" --name Regrade --app-version "$version" \
    --vendor "The Regrade project" --license-file "$project/LICENSE" --dest "$out" \
    --win-upgrade-uuid 6f0d6f0a-6b5e-4c5b-9a55-2d2c5b7e9f41 --win-menu --win-shortcut --win-dir-chooser
