package regrade.returns;

import regrade.kernel.Reference;

import java.util.Optional;

/// An expected return as it stands now.
///
/// @param id local, growing in the order of import; the same after a rebuild
/// @param unit the unit that came for it, if it came
public record WaitingReturn(long id, ExpectedReturn line, Optional<Reference> unit) {}
