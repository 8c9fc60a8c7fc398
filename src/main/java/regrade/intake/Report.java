package regrade.intake;

import regrade.kernel.FileLines;

/// A file that was recognised and opened.
///
/// @param judge tells its new lines from the known ones; for this file alone
public record Report<T>(ImportKind kind, FileLines<T> lines, Judge<T> judge) {}
