package regrade.history;

import regrade.checklist.Answer;
import regrade.inspection.Draft;
import regrade.journal.Entry;
import regrade.kernel.BenchId;
import regrade.kernel.Reference;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Everything that a capsule holds about its unit, before it is written.
///
/// @param life its whole life, in words
/// @param unit as it stands
/// @param findings every question of its checklist
/// @param acts oldest first, at least one
public record CapsuleContent(
        Head head, Life life, Draft unit, List<Found> findings, List<CapsuleAct> acts) {
    public CapsuleContent {
        findings = List.copyOf(findings);
        acts = List.copyOf(acts);
    }

    /// What stands on the outside of a capsule.
    ///
    /// @param zone of the bench
    /// @param program version that made it
    public record Head(
            Reference unit,
            BenchId bench,
            CapsulePurpose purpose,
            Instant built,
            ZoneId zone,
            String program) {}

    /// A question and what was found.
    ///
    /// @param answer empty while it is open
    public record Found(String question, Phrase asked, Optional<Answer> answer, Phrase said) {}

    /// The photos that count, oldest first.
    public List<Life.Evidence> photos() {
        return life.photos().stream().filter(photo -> photo.undoneBy().isEmpty()).toList();
    }

    /// The act that gave the grade that counts.
    public Optional<Entry> saving() {
        return unit.saved()
                .flatMap(
                        save ->
                                acts.reversed().stream()
                                        .map(CapsuleAct::entry)
                                        .filter(entry -> entry.facts().contains(save))
                                        .findFirst());
    }
}
