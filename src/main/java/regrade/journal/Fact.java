package regrade.journal;

/// Something that happened at the bench, in the past tense. Never changed, never erased.
///
/// Each feature declares its facts as records under a sealed interface of its own package. A
/// record's components are what is written; give them names to last, since old entries stay
/// readable for ever.
public interface Fact {}
