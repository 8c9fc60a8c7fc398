package regrade.desk;

import regrade.desk.DeskFact.ParcelDelivered;
import regrade.desk.DeskFact.RefundDecided;
import regrade.desk.DeskFact.ReturnApproved;
import regrade.desk.DeskFact.ReturnRefused;
import regrade.journal.Fact;
import regrade.journal.Journal;
import regrade.kernel.Reference;
import regrade.kernel.Text;
import regrade.kernel.UserMessage;
import regrade.requests.RequestKey;
import regrade.settings.Settings;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decides about a return request. Each decision is one act, with the reply that goes with it.
public final class AnswerRequest {
    /// Characters of a note that says why.
    static final int LEAST_NOTE = 10;

    private static final int MOST_NOTE = 500;
    // from so many percent on a photo is asked for in the United States
    private static final int PHOTO_FROM = 20;

    private final Journal journal;
    private final Desk desk;
    private final Grounds grounds;
    private final SeenUnits units;
    private final Settings settings;
    private final Clock clock;

    /// What it decides by.
    ///
    /// @param units inspected at this bench
    public record Ports(Journal journal, Desk desk, Grounds grounds, SeenUnits units) {}

    public AnswerRequest(Ports ports, Settings settings, Clock clock) {
        this.journal = ports.journal;
        this.desk = ports.desk;
        this.grounds = ports.grounds;
        this.units = ports.units;
        this.settings = settings;
        this.clock = clock;
    }

    /// What became of it.
    public sealed interface Outcome {
        record Done(RequestKey key) implements Outcome {}

        /// Nothing changed.
        record Not(UserMessage why) implements Outcome {}
    }

    /// @param with facts of the same act, such as the reply that is to be sent
    public Outcome approve(RequestKey key, List<? extends Fact> with) {
        return answered(key).orElseGet(() -> save(key, new ReturnApproved(key), with));
    }

    /// @param note in the inspector's words, at most 500 characters
    public Outcome refuse(
            RequestKey key, RefusalGround ground, String note, List<? extends Fact> with) {
        return answered(key)
                .or(() -> unfounded(key, ground, note))
                .orElseGet(
                        () -> save(key, new ReturnRefused(key, ground.code(), clean(note)), with));
    }

    private Optional<Outcome> answered(RequestKey key) {
        var found = desk.find(key);
        if (found.isEmpty()) return not("desk.gone");
        return found.get().answered().isPresent() ? not("desk.answered-already") : Optional.empty();
    }

    private Optional<Outcome> unfounded(RequestKey key, RefusalGround ground, String note) {
        var request = desk.find(key).orElseThrow().known().request();
        boolean needsNote =
                grounds.of(request).stream()
                        .anyMatch(offer -> offer.ground() == ground && offer.needsNote());
        return needsNote && clean(note).length() < LEAST_NOTE
                ? not("desk.note-needed", LEAST_NOTE)
                : Optional.empty();
    }

    /// The parcel arrived just now: the marketplace's refund clock starts.
    public Outcome delivered(RequestKey key) {
        return delivered(key, clock.instant());
    }

    /// @param at when the carrier delivered it, not after now
    public Outcome delivered(RequestKey key, Instant at) {
        var found = desk.find(key);
        if (found.isEmpty()) return new Outcome.Not(UserMessage.question("desk.gone"));
        if (found.get().delivered().isPresent())
            return new Outcome.Not(UserMessage.question("desk.delivered-already"));
        if (at.isAfter(clock.instant()))
            return new Outcome.Not(UserMessage.question("desk.delivered-later"));
        return save(key, new ParcelDelivered(key, at), List.of());
    }

    /// What the buyer gets back.
    ///
    /// @param kept percent of the price that is kept, from 0
    /// @param unit the reference of the unit that proves it, as somebody wrote it
    public record Refund(RefundGround ground, int kept, String unit, String note) {}

    public Outcome refund(RequestKey key, Refund refund, List<? extends Fact> with) {
        return refunded(key)
                .or(() -> tooMuch(refund))
                .or(() -> unproved(refund))
                .orElseGet(
                        () ->
                                save(
                                        key,
                                        new RefundDecided(
                                                key,
                                                refund.ground.code(),
                                                refund.kept,
                                                proof(refund).map(Reference::text).orElse(""),
                                                clean(refund.note)),
                                        with));
    }

    private Optional<Outcome> refunded(RequestKey key) {
        var found = desk.find(key);
        if (found.isEmpty()) return not("desk.gone");
        return found.get().refunded().isPresent() ? not("desk.refunded-already") : Optional.empty();
    }

    private static Optional<Outcome> tooMuch(Refund refund) {
        return refund.kept < 0 || refund.kept > refund.ground.most()
                ? not("desk.kept-too-much", refund.ground.most())
                : Optional.empty();
    }

    private Optional<Outcome> unproved(Refund refund) {
        if (refund.kept == 0) return Optional.empty();
        var seen = proof(refund).flatMap(units::find);
        if (seen.isEmpty()) return not("desk.unit-needed");
        return refund.kept >= PHOTO_FROM && seen.get().photos() == 0
                ? not("desk.photo-needed", PHOTO_FROM)
                : Optional.empty();
    }

    private static Optional<Reference> proof(Refund refund) {
        return refund.kept == 0 ? Optional.empty() : Reference.parse(refund.unit.strip());
    }

    private Outcome save(RequestKey key, DeskFact fact, List<? extends Fact> with) {
        var facts = new ArrayList<Fact>();
        facts.add(fact);
        facts.addAll(with);
        journal.append(settings.current().inspector(), facts);
        return new Outcome.Done(key);
    }

    private static String clean(String note) {
        return Text.clean(note, MOST_NOTE);
    }

    private static Optional<Outcome> not(String key, Object... arguments) {
        return Optional.of(new Outcome.Not(UserMessage.question(key, arguments)));
    }
}
