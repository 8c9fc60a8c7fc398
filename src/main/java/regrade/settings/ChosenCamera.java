package regrade.settings;

/// The camera that is set, as it can be reached from this machine.
public final class ChosenCamera {
    private final Settings settings;
    private final LocalSecrets secrets;

    public ChosenCamera(Settings settings, LocalSecrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    /// The number or whole address; empty if none is set, or if its password is not on this machine
    /// (a restored backup) and has to be entered anew.
    public String name() {
        var shown = settings.current().get(Setting.CAMERA);
        if (!CameraAddress.hides(shown)) return shown;
        return secrets.whole(shown).orElse("");
    }
}
