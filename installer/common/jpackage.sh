# Read after image.sh by the scripts for Windows and macOS, whose programs are started by jpackage's launchers
# instead of a shell: Regrade opens the window, regrade-command runs the command line.

# make_image ICON [an option of jpackage for that system]
make_image() {
    icon=$1
    shift
    rm -rf "$out"
    mkdir -p "$out/input"
    cp -Rp "$program/regrade.jar" "$program/lib" "$out/input"
    make_runtime "$out/runtime"

    command=$out/command.properties
    {
        echo 'java-options=-XX:+UseSerialGC -Xms32m -Xmx512m --enable-native-access=ALL-UNNAMED'
        case $* in *--win-console*) echo 'win-console=true' ;; esac
    } >"$command"
    case $* in *--win-console*) set -- ;; esac

    "$JAVA_HOME/bin/jpackage" --type app-image --name Regrade --app-version "$version" --icon "$icon" \
        --input "$out/input" --main-jar regrade.jar --main-class regrade.Regrade --runtime-image "$out/runtime" \
        --java-options "$(grep '^-' "$program/bin/window.options" | tr '\n' ' ')" \
        --java-options '--add-modules=javafx.controls,javafx.fxml' \
        --java-options --enable-native-access=javafx.graphics,ALL-UNNAMED \
        --add-launcher "regrade-command=$command" --dest "$out" "$@"
    train
}

starter() { # the packaged launcher named $1
    find "$out" \( -name "$1" -o -name "$1.exe" \) -type f | head -n 1
}

# the start-up caches, through the packaged launchers; jpackage gives each its options in a .cfg of its own. The
# window is that of a bench at work, and one of its expected returns is scanned; it keeps no profiles, with which the
# second compiler would be at work from the first moment on
train() {
    app=$(dirname -- "$(find "$out" -name Regrade.cfg | head -n 1)")
    "$(starter regrade-command)" demo --data "$out/training"
    for kind in window command; do
        case $kind in
            window) launcher=Regrade ;;
            command) launcher=regrade-command ;;
        esac
        case $kind in
            window) profiles=-XX:TieredStopAtLevel=1; set -- --data "$out/training" ;;
            command) profiles=; set -- identify LPNRR123456789 ;;
        esac
        JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$app/$kind.aot $profiles -Dregrade.started.exit=true -Dregrade.started.scan=LPNRR431702290" \
            "$(starter "$launcher")" "$@"
        [ -r "$app/$kind.aot" ]
        printf 'java-options=-XX:AOTCache=$APPDIR/%s.aot\njava-options=-Xlog:aot*=off\n' "$kind" >>"$app/$launcher.cfg"
    done
    rm -rf "$out/training"
}
