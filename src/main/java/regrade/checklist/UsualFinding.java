package regrade.checklist;

/// Why a question stands among the first of a unit's checklist, and what its digit gives first:
/// "missing on 7 of 31 of this SKU".
///
/// @param found how many had it when the unit was opened
/// @param units of how many
/// @param ofProduct of this SKU; else of its category
public record UsualFinding(
        String question, Answer answer, int found, int units, boolean ofProduct) {}
