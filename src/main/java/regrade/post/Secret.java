package regrade.post;

/// A password: it is shown nowhere by accident.
public final class Secret {
    private final String text;

    public Secret(String text) {
        this.text = text;
    }

    /// For the one who has to say it to the server.
    public String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return "***";
    }
}
