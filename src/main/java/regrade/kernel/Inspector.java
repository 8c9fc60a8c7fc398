package regrade.kernel;

/// Who did it: the name of the person at the bench, 1 to 60 characters.
public record Inspector(String name) {
    public Inspector {
        name = Text.line("inspector", name, 60);
    }

    @Override
    public String toString() {
        return name;
    }
}
