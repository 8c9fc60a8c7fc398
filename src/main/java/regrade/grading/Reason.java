package regrade.grading;

/// Why a grade is no better, in words: `grade.reason.<code>` in the bundles, with the expected
/// part's name as {0}.
///
/// @param part the expected part it is about, in the catalogue's words, or empty
/// @param cap the best grade that is left
public record Reason(String code, String part, Grade cap) {}
