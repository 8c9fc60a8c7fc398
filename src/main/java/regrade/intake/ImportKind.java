package regrade.intake;

/// What a file turned out to be; `import.kind.<code>` in the bundles names it.
///
/// @param code lower case with hyphens
public record ImportKind(String code) {
    /// A file that is nothing we take in.
    public static final ImportKind UNKNOWN = new ImportKind("unknown");
}
