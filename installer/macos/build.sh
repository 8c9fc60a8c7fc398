#!/bin/sh
# Makes, in target/installer, Regrade.app and its .dmg. To be run on macOS with the Xcode command line tools, after
# `mvn -DskipTests package` there; for others' machines add --mac-sign and notarise the result.
# Not run where this was written (a Linux machine): jpackage makes a package only on the system it is for.
set -eu
. "$(dirname -- "$0")/../common/image.sh"
. "$project/installer/common/jpackage.sh"

make_image "$project/installer/common/icon/regrade.icns" --mac-package-identifier=org.regrade.Regrade
"$JAVA_HOME/bin/jpackage" --type dmg --app-image "$out/Regrade.app" --name Regrade --app-version "$version" \
    --vendor "The Regrade project" --license-file "$project/LICENSE" --dest "$out"
