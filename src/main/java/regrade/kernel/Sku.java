package regrade.kernel;

/// A client's own code of a product: 1 to 120 characters, blanks and any printable sign allowed,
/// case kept.
public record Sku(String text) {
    public Sku {
        text = Text.line("sku", text, 120);
    }

    @Override
    public String toString() {
        return text;
    }
}
