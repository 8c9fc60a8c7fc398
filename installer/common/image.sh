# Read by the scripts of every system: makes an image of Regrade, with its own Java, from the build.
# After `. image.sh`: $project is the checkout, $program the build's result, $out where to work, $JAVA_HOME the
# JDK that built it, $version the program's.

project=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
program=$project/target/regrade
out=$project/target/installer
version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' "$project/pom.xml" | head -n 1)

if [ ! -r "$program/cache/jdk" ]; then
    (cd "$project" && mvn -q -B -DskipTests package)
fi
read -r JAVA_HOME <"$program/cache/jdk"
export JAVA_HOME

# what the jars ask for, and what is only asked for at run time: file systems, encodings, languages, TLS
modules() {
    # it warns on standard output
    "$JAVA_HOME/bin/jdeps" --multi-release 25 --ignore-missing-deps --print-module-deps --module-path "$program/fx" \
        "$program/regrade.jar" "$program"/lib/*.jar | grep -E '^[a-z0-9.,]+$' | tr ',' '\n' | grep -v '^javafx' |
        sort -u | tr '\n' ','
    printf '%s' jdk.zipfs,jdk.charsets,jdk.localedata,jdk.crypto.cryptoki,jdk.unsupported,jdk.unsupported.desktop,jdk.jfr
}

# a Java of just those modules and JavaFX in the folder $1; a start-up cache lets a class path move to another folder,
# but not a module path, so JavaFX must lie inside; its native libraries beside Java's own, for else each user gets
# them unpacked into the home folder
make_runtime() {
    "$JAVA_HOME/bin/jlink" --module-path "$program/fx" --add-modules "$(modules),javafx.controls,javafx.fxml" \
        --exclude-resources '/javafx.graphics/*.so,/javafx.graphics/*.dylib,/javafx.graphics/*.dll' --include-locales=en,fr --strip-debug --no-header-files \
        --no-man-pages --compress zip-6 --output "$1"
    for library in "$program"/fx/*.so "$program"/fx/*.dylib; do
        [ ! -e "$library" ] || cp -p "$library" "$1/lib"
    done
    for library in "$program"/fx/*.dll; do
        [ ! -e "$library" ] || cp -p "$library" "$1/bin"
    done
}
