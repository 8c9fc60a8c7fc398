package regrade.inspection;

import regrade.catalog.Product;
import regrade.checklist.Answer;
import regrade.checklist.Answers;
import regrade.checklist.Checklist;
import regrade.checklist.OpenDemand;
import regrade.checklist.Question;
import regrade.grading.GradeOverride;
import regrade.inspection.InspectionFact.*;
import regrade.journal.Entry;
import regrade.kernel.Reference;
import regrade.photo.Photo;
import regrade.photo.PhotoFact;
import regrade.rework.Rework;
import regrade.rework.ReworkFact;
import regrade.rework.ReworkOrder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A unit on the bench, or as it left it: the fold of its facts. Every change is a new value.
///
/// @param identity its serial number and other codes of its own, and what speaks against them
/// @param photos the evidence, marked copies among it, oldest first
/// @param channel the route a person chose; empty for the best offer
/// @param saved the last save that counts
/// @param since when it was last opened or taken up
/// @param worked time it was open before that, in this pass
/// @param rework what is to be done to it, and what was
public record Draft(
        Reference unit,
        UnitOpened opening,
        Answers answers,
        Identity identity,
        List<PhotoFact> photos,
        Optional<GradeOverride> override,
        Optional<String> channel,
        UnitState state,
        Optional<InspectionSaved> saved,
        Optional<Instant> savedAt,
        Instant since,
        Duration worked,
        Rework rework) {

    public Draft {
        photos = List.copyOf(photos);
    }

    /// A unit from its acts, oldest first, those undone left out; empty if its opening was undone.
    public static Optional<Draft> of(Reference unit, List<Entry> acts) {
        Optional<Draft> draft = Optional.empty();
        for (var act : CountingActs.of(unit, acts)) {
            for (var fact : act.facts()) {
                if (fact instanceof InspectionFact ours && ours.unit().equals(unit))
                    draft = after(draft, ours, act.header().time());
                if (fact instanceof ReworkFact work && work.unit().equals(unit))
                    draft = draft.map(before -> before.after(work, act.header().time()));
                if (fact instanceof PhotoFact photo && photo.unit().equals(unit))
                    draft = draft.map(before -> before.after(photo));
            }
        }
        return draft;
    }

    private static Optional<Draft> after(
            Optional<Draft> before, InspectionFact fact, Instant time) {
        if (fact instanceof UnitOpened opened) return Optional.of(opened(opened, time));
        return before.map(draft -> draft.after(fact, time));
    }

    /// A unit that was just opened.
    public static Draft opened(UnitOpened opened, Instant time) {
        return new Draft(
                opened.unit(),
                opened,
                Answers.NONE,
                Identity.UNREAD,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                UnitState.OPEN,
                Optional.empty(),
                Optional.empty(),
                time,
                Duration.ZERO,
                Rework.NONE);
    }

    /// This unit after one more fact about it.
    public Draft after(InspectionFact fact, Instant time) {
        return switch (fact) {
            case UnitOpened opened -> opened(opened, time);
            case UnitReopened reopened ->
                    rework(rework.laidDown())
                            .identity(
                                    identity.weighed(Optional.empty())
                                            .cameBack(reopened.returned()))
                            .timed(UnitState.OPEN, time, Duration.ZERO);
            case QuestionAnswered answered ->
                    answering(
                            answered.answer()
                                    .map(answer -> plain(answered.question(), answer))
                                    .orElseGet(() -> answers.without(answered.question())));
            case RestWasFine rest -> {
                var all = answers;
                for (var given : rest.answers().entrySet())
                    all = all.with(given.getKey(), given.getValue());
                yield answering(all);
            }
            case SerialRead read ->
                    identity(identity.serial(read.serial()))
                            .answering(answers.with(SERIAL, Answer.OK));
            case CodeRead read ->
                    identity(identity.code(read.question()))
                            .answering(
                                    answers.with(read.question(), Answer.OK)
                                            .remarked(read.question(), read.code()));
            case IdentityDoubted doubted -> identity(identity.doubted(doubted));
            case Measured measured ->
                    answering(
                            answers.with(measured.question(), measured.answer())
                                    .remarked(measured.question(), measured.shown()));
            case Weighed weighed -> identity(identity.weighed(Optional.of(weighed)));
            case ContentsRead _ -> this;
            case NoteWritten written ->
                    answering(answers.remarked(written.question(), written.note()));
            case GradeChosen chosen -> override(chosen.override());
            case RouteChosen chosen -> channel(chosen.channel());
            case UnitParked _ -> timed(UnitState.PARKED, time, spent(time));
            case UnitTakenUp _ -> timed(UnitState.OPEN, time, worked);
            case InspectionSaved save -> saved(save, time);
            case UnitCorrected correction -> corrected(correction);
            case LabelConfirmed _ -> state(UnitState.CONFIRMED);
            case LabelLeftUnconfirmed _ -> state(UnitState.UNCONFIRMED);
            case ActUndone _, OpeningUndone _ -> this;
        };
    }

    /// This unit after one more fact about its rework.
    public Draft after(ReworkFact fact, Instant time) {
        var after = rework(rework.after(fact, time));
        return fact instanceof ReworkFact.ReworkTakenUp ? after.state(UnitState.REWORK) : after;
    }

    /// This unit with one more photo.
    public Draft after(PhotoFact photo) {
        var more = Stream.<PhotoFact>concat(photos.stream(), Stream.of(photo)).toList();
        return new Draft(
                unit, opening, answers, identity, more, override, channel, state, saved, savedAt,
                since, worked, rework);
    }

    /// Whether it has this photo already.
    public boolean shows(Photo photo) {
        return photos.stream().anyMatch(taken -> taken.photo().equals(photo));
    }

    /// Id of the question that a serial number answers.
    public static final String SERIAL = "serial";

    /// What the answers ask for and is not there yet.
    public List<OpenDemand> demands() {
        return OpenDemand.of(
                checklist(),
                answers,
                photos.stream().map(PhotoFact::question).collect(Collectors.toSet()));
    }

    /// Whether a photo of the label that its parcel came with is asked for, see [ArrivalLabel].
    public boolean wantsArrivalLabel() {
        return ArrivalLabel.wanted(this);
    }

    /// Its serial number as read, or empty.
    public String serial() {
        return identity.serial();
    }

    /// What it weighs, once it was weighed in this pass.
    public Optional<Weighed> weighed() {
        return identity.weighed();
    }

    /// Whether the code that was read for a question is doubted, and taken for the unit's own
    /// still.
    public boolean suspects(Question question) {
        return identity.doubt(question.id()).isPresent()
                && answers.to(question.id()).filter(Answer.OK::equals).isPresent();
    }

    /// The doubted code that no photo shows yet.
    public Optional<IdentityDoubted> unproved() {
        return identity.doubts().stream()
                .filter(
                        doubt ->
                                photos.stream()
                                        .noneMatch(p -> p.question().equals(doubt.question())))
                .findFirst();
    }

    /// Whether it is known to have been returned before.
    public boolean returnedBefore() {
        return identity.returnedBefore();
    }

    public Product product() {
        return opening.product();
    }

    public Checklist checklist() {
        return opening.checklist();
    }

    /// Time it was open on the bench in this pass, until `now`.
    public Duration spent(Instant now) {
        if (state != UnitState.OPEN) return worked;
        var running = Duration.between(since, now);
        return worked.plus(running.isNegative() ? Duration.ZERO : running);
    }

    /// A value or code that was kept for a question does not stand behind another answer to it.
    private Answers plain(String question, Answer answer) {
        boolean read =
                checklist()
                        .question(question)
                        .map(asked -> asked.manner())
                        .filter(manner -> manner.scanned() || manner.limits().isPresent())
                        .isPresent();
        return (read ? answers.remarked(question, "") : answers).with(question, answer);
    }

    /// How lists and searches show it.
    public Standing standing() {
        return new Standing(
                state,
                saved.map(InspectionSaved::grade),
                saved.map(save -> save.route().channel()),
                saved.map(save -> save.route().bin()),
                saved.flatMap(save -> save.route().net()),
                savedAt);
    }

    /// What is to be done to it, if it waits for that or is at it.
    public Optional<ReworkOrder> reworkOrder() {
        return switch (state) {
            case SAVED, CONFIRMED, UNCONFIRMED, REWORK -> rework.order();
            case PARKED -> rework.order().filter(ReworkOrder::taken);
            case OPEN, WITHDRAWN -> Optional.empty();
        };
    }

    private Draft rework(Rework after) {
        return new Draft(
                unit, opening, answers, identity, photos, override, channel, state, saved, savedAt,
                since, worked, after);
    }

    private Draft answering(Answers changed) {
        var counting = changed.thatCount(checklist());
        return new Draft(
                unit, opening, counting, identity, photos, override, channel, state, saved, savedAt,
                since, worked, rework);
    }

    private Draft identity(Identity read) {
        return new Draft(
                unit, opening, answers, read, photos, override, channel, state, saved, savedAt,
                since, worked, rework);
    }

    private Draft override(Optional<GradeOverride> chosen) {
        return new Draft(
                unit, opening, answers, identity, photos, chosen, channel, state, saved, savedAt,
                since, worked, rework);
    }

    private Draft channel(Optional<String> chosen) {
        return new Draft(
                unit, opening, answers, identity, photos, override, chosen, state, saved, savedAt,
                since, worked, rework);
    }

    private Draft state(UnitState next) {
        return new Draft(
                unit, opening, answers, identity, photos, override, channel, next, saved, savedAt,
                since, worked, rework);
    }

    private Draft timed(UnitState next, Instant from, Duration before) {
        return new Draft(
                unit, opening, answers, identity, photos, override, channel, next, saved, savedAt,
                from, before, rework);
    }

    private Draft corrected(UnitCorrected correction) {
        return new Draft(
                unit,
                opening,
                answers,
                identity,
                photos,
                correction.override(),
                channel,
                state,
                saved.map(correction::applied),
                savedAt,
                since,
                worked,
                rework);
    }

    private Draft saved(InspectionSaved save, Instant time) {
        return new Draft(
                unit,
                opening,
                answers,
                identity,
                photos,
                override,
                channel,
                UnitState.SAVED,
                Optional.of(save),
                Optional.of(time),
                since,
                save.spent(),
                rework.closed());
    }
}
