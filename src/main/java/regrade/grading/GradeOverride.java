package regrade.grading;

/// Another grade than the proposed one, chosen by a person.
///
/// @param reason a code of [OverrideReason]
public record GradeOverride(Grade grade, OverrideReason reason) {}
