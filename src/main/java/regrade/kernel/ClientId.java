package regrade.kernel;

/// The short name of a client, the seller who owns the goods: 1 to 60 characters, no control signs.
public record ClientId(String text) {
    /// The client of a seller who works alone, until they name themselves.
    public static final ClientId OWN = new ClientId("OWN");

    public ClientId {
        text = Text.line("client", text, 60);
    }

    /// The name that somebody gave it, to be shown; empty for a seller who works alone, to whom it
    /// says nothing.
    public String given() {
        return equals(OWN) ? "" : text;
    }

    @Override
    public String toString() {
        return text;
    }
}
