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
        --java-options '-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms32m -Xmx512m' \
        --java-options '--add-modules=javafx.controls,javafx.fxml' \
        --java-options --enable-native-access=javafx.graphics,ALL-UNNAMED \
        --add-launcher "regrade-command=$command" --dest "$out" "$@"
    train
}

# the start-up caches, through the packaged launchers; jpackage gives each its options in a .cfg of its own
train() {
    app=$(dirname -- "$(find "$out" -name Regrade.cfg | head -n 1)")
    for kind in window command; do
        case $kind in
            window) launcher=Regrade ;;
            command) launcher=regrade-command ;;
        esac
        starter=$(find "$out" \( -name "$launcher" -o -name "$launcher.exe" \) -type f | head -n 1)
        case $kind in
            window) set -- --data "$out/training" ;;
            command) set -- identify LPNRR123456789 ;;
        esac
        JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$app/$kind.aot -Dregrade.started.exit=true" "$starter" "$@"
        [ -r "$app/$kind.aot" ]
        printf 'java-options=-XX:AOTCache=$APPDIR/%s.aot\njava-options=-Xlog:aot*=off\n' "$kind" >>"$app/$launcher.cfg"
    done
    rm -rf "$out/training"
}
