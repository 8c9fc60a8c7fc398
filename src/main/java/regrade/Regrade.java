package regrade;

/// Starts Regrade.
public final class Regrade {
    private Regrade() {}

    public static void main(String[] args) {}
}
