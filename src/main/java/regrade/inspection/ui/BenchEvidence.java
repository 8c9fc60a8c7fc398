package regrade.inspection.ui;

import regrade.checklist.Demand;
import regrade.checklist.OpenDemand;
import regrade.checklist.Question;
import regrade.inspection.ArrivalLabel;
import regrade.inspection.Draft;
import regrade.inspection.PhotographUnit;
import regrade.inspection.ReadContents;
import regrade.inspection.Worksheet;
import regrade.kernel.Reference;
import regrade.kernel.UserMessage;
import regrade.photo.Picture;
import regrade.scale.ScaleState;
import regrade.scale.Weight;
import regrade.scale.WeightUnit;
import regrade.scan.Viewfinder;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is kept of the unit on the bench beside its answers: notes, values, photos. Used by the
/// bench lane alone.
///
/// Every method takes what the bench shows and gives what it shows then.
final class BenchEvidence {
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    private final BenchActs acts;
    private final OnTheBench bench;

    BenchEvidence(BenchActs acts, OnTheBench bench) {
        this.acts = acts;
        this.bench = bench;
    }

    BenchPicture askNote(BenchPicture now) {
        return bench.sheet(
                now,
                sheet ->
                        noted(sheet.draft())
                                .map(about -> now.asking(new Asking.WhatRemark(about)))
                                .orElseGet(
                                        () ->
                                                bench.said(
                                                        now,
                                                        UserMessage.question(
                                                                "inspection.nothing-to-note"))));
    }

    /// The question a note would be for.
    private static Optional<Question> noted(Draft draft) {
        var wanting =
                draft.demands().stream()
                        .filter(open -> open.demand().kind() == Demand.Kind.NOTE)
                        .map(OpenDemand::question)
                        .findFirst();
        return wanting.or(
                () ->
                        draft.answers().given().entrySet().stream()
                                .filter(given -> given.getValue().fault())
                                .map(given -> draft.checklist().question(given.getKey()))
                                .flatMap(Optional::stream)
                                .filter(BenchEvidence::takesNotes)
                                .reduce((_, last) -> last));
    }

    private static boolean takesNotes(Question question) {
        return !question.manner().scanned() && question.manner().limits().isEmpty();
    }

    /// @param text a note, or a value where the question has limits
    BenchPicture remark(BenchPicture now, Question about, String text) {
        return bench.unit(
                now,
                unit ->
                        remarked(unit, about, text)
                                .map(now::unit)
                                .orElseGet(
                                        () ->
                                                bench.said(
                                                        now,
                                                        UserMessage.question(
                                                                "inspection.no-value"))));
    }

    private Optional<Worksheet> remarked(Reference unit, Question about, String text) {
        if (about.manner().limits().isEmpty()) return acts.check().note(unit, about.id(), text);
        var value = text.strip();
        return WHOLE.matcher(value).matches()
                ? acts.check().measured(unit, about.id(), Long.parseLong(value))
                : Optional.empty();
    }

    BenchPicture askInside(BenchPicture now) {
        return bench.unit(now, _ -> now.asking(new Asking.WhatIsInside()));
    }

    /// A scan of what lies in the box.
    ///
    /// @return empty for what is no product's code
    Optional<BenchPicture> inside(BenchPicture now, String scanned) {
        var unit = now.unit().map(sheet -> sheet.draft().unit());
        return unit.flatMap(
                of ->
                        switch (acts.contents().read(of, scanned)) {
                            case ReadContents.Result.Own(var sheet) ->
                                    Optional.of(
                                            bench.said(
                                                    now.unit(sheet),
                                                    UserMessage.good(
                                                            "inspection.contents-own",
                                                            sheet.draft().product().title())));
                            case ReadContents.Result.Another(var sheet, var doubted) ->
                                    Optional.of(
                                            bench.said(
                                                    now.unit(sheet), Doubting.strongest(doubted)));
                            case ReadContents.Result.Unknown _ ->
                                    Optional.of(
                                            bench.said(
                                                    now,
                                                    UserMessage.question(
                                                            "inspection.contents-unknown",
                                                            scanned.strip())));
                            case ReadContents.Result.NoProduct _ -> Optional.empty();
                        });
    }

    /// A value that the scale shows, where one is asked for in a unit of weight.
    BenchPicture measure(BenchPicture now, Question about, ScaleState scale) {
        var value =
                scale.stable()
                        .flatMap(
                                weight ->
                                        about.manner()
                                                .limits()
                                                .flatMap(limits -> WeightUnit.of(limits.unit()))
                                                .map(weight::whole));
        return value.map(number -> remark(now, about, Long.toString(number)))
                .orElseGet(() -> bench.said(now, UserMessage.question("inspection.no-value")));
    }

    /// What a fresh load weighs; nothing for a unit that was weighed.
    BenchPicture weighed(BenchPicture now, Weight weight) {
        return now.unit()
                .flatMap(sheet -> acts.weigh().weighFirst(sheet.draft().unit(), weight))
                .map(sheet -> bench.said(now.weighed(sheet), Doubting.weight(sheet)))
                .orElse(now);
    }

    /// What lies on the scale now, also once more.
    BenchPicture weigh(BenchPicture now, ScaleState scale) {
        return bench.unit(
                now,
                unit ->
                        scale.stable()
                                .map(weight -> acts.weigh().weigh(unit, weight))
                                .map(sheet -> bench.said(now.unit(sheet), Doubting.weight(sheet)))
                                .orElseGet(() -> bench.said(now, scale.said())));
    }

    /// A photo of what the camera sees.
    BenchPicture photograph(BenchPicture now, Viewfinder.View view) {
        return bench.unit(
                now,
                unit ->
                        switch (view) {
                            case Viewfinder.View.Closed _ ->
                                    bench.said(
                                            now, UserMessage.question("inspection.photo-closed"));
                            case Viewfinder.View.NoPicture _ ->
                                    bench.said(
                                            now,
                                            UserMessage.question("inspection.photo-no-picture"));
                            case Viewfinder.View.Picture(var jpeg, _) ->
                                    photograph(now, unit, new Picture.OfCamera(jpeg));
                        });
    }

    /// @param file a picture that was chosen
    BenchPicture photograph(BenchPicture now, Path file) {
        return bench.unit(now, unit -> photograph(now, unit, new Picture.OfFile(file)));
    }

    private static boolean ofLabel(Worksheet sheet) {
        return sheet.draft().photos().getLast().question().equals(ArrivalLabel.ID);
    }

    private BenchPicture photograph(BenchPicture now, Reference unit, Picture picture) {
        return switch (acts.photograph().photograph(unit, picture)) {
            case PhotographUnit.Result.Taken(var sheet) ->
                    bench.said(
                            now.unit(sheet),
                            UserMessage.good(
                                    ofLabel(sheet)
                                            ? "inspection.photographed-label"
                                            : "inspection.photographed",
                                    sheet.draft().photos().size()));
            case PhotographUnit.Result.AlreadyThere _ ->
                    bench.said(now, UserMessage.question("inspection.photo-there"));
            case PhotographUnit.Result.Refused(var why) -> bench.said(now, why);
        };
    }
}
