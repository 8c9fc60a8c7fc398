package regrade.inspection.ui;

import regrade.inspection.DeclareProduct;
import regrade.inspection.Opening;
import regrade.inspection.UnitRow;
import regrade.inspection.UnitState;
import regrade.inspection.Worksheet;
import regrade.kernel.Reference;
import regrade.kernel.UserMessage;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Leads from a scan to the unit on the bench, by the questions in between. Used by the bench lane
/// alone.
///
/// Every method takes what the bench shows and gives what it shows then.
final class BenchQuestions {
    private final BenchActs acts;
    private final BenchRework rework;
    private final BenchParcels parcels;
    private final Consumer<UserMessage> say;

    BenchQuestions(BenchActs acts, BenchRework rework, Consumer<UserMessage> say) {
        this.acts = acts;
        this.rework = rework;
        this.parcels = new BenchParcels(acts, say);
        this.say = say;
    }

    /// @param opening what the scan led to
    BenchPicture scanned(BenchPicture before, String text, Opening opening) {
        if (opening instanceof Opening.NotUnderstood(var code))
            // a damaged code answers nothing, so what was asked is asked still
            return said(before.line(text), UserMessage.question("inspection.not-understood", code));
        var now = before.line(text).asking(new Asking.Nothing());
        var after =
                switch (opening) {
                    case Opening.Opened(var sheet) -> {
                        opened(sheet, before.around().awaitingLabel());
                        yield now;
                    }
                    case Opening.SeveralMatches(var scan, var choices) ->
                            ask(
                                    now,
                                    new Asking.WhichReturn(scan.scanned(), choices),
                                    "inspection.several");
                    case Opening.ParcelOpened(var parcel, var closed) ->
                            parcels.opened(now, parcel, closed);
                    case Opening.LeftInside(var parcel, var scanned, var choices) ->
                            ask(
                                    now,
                                    new Asking.LeftInParcel(parcel, scanned, choices),
                                    "parcel.left-inside");
                    case Opening.ParcelClosed(var parcel) -> parcels.closed(now, parcel);
                    case Opening.Undeclared undeclared ->
                            ask(now, Declaring.ask(undeclared), "inspection.undeclared");
                    case Opening.KnownUnit known -> known(now, known);
                    case Opening.SecondLookWaits(var unit, var title) ->
                            ask(now, new Asking.LookOrInspect(unit, title), "agreement.waits");
                    case Opening.ReworkOpened(var sheet) -> {
                        rework.opened(sheet);
                        yield now;
                    }
                    case Opening.ReworkTimed(var sheet) -> {
                        rework.timed(sheet);
                        yield now;
                    }
                    case Opening.AlreadyHere(var sheet) ->
                            good(now, sheet, "inspection.already-here");
                    case Opening.SerialTaken(var sheet) ->
                            said(now.unit(sheet), Doubting.serial(sheet));
                    case Opening.CodeTaken(var sheet, var question, var code) ->
                            said(now.unit(sheet), Doubting.code(sheet, question, code));
                    case Opening.LabelScannedBack(var unit) ->
                            said(now, UserMessage.good("inspection.confirmed", unit));
                    case Opening.Commanded _, Opening.NotUnderstood _ -> before;
                };
        return after.around(acts.board().now());
    }

    /// A digit picks what is asked for.
    BenchPicture digit(BenchPicture now, int digit) {
        return switch (now.asking()) {
            case Asking.WhichReturn(var scanned, var choices) ->
                    Asking.pick(choices, digit)
                            .map(one -> start(now, () -> acts.start().chosen(scanned, one)))
                            .orElse(now);
            case Asking.LeftInParcel(_, var scanned, var choices) ->
                    digit == 0
                            ? parcels.close(now)
                            : Asking.pick(choices, digit)
                                    .map(one -> start(now, () -> acts.start().chosen(scanned, one)))
                                    .orElse(now);
            case Asking.WhichProduct asked -> product(now, asked, digit);
            case Asking.WhichClient(var declaring, var choices) ->
                    Asking.pick(choices, digit)
                            .map(client -> now.asking(new Asking.WhatTitle(declaring, client)))
                            .orElse(now);
            case Asking.WhichRework(var waiting) ->
                    Asking.pick(waiting, digit)
                            .flatMap(sheet -> rework.takeUp(now, sheet.draft().unit()))
                            .orElse(now);
            case Asking.LookOrInspect(var unit, _) ->
                    digit == 2 ? start(now, () -> acts.start().bringBack(unit)) : now;
            case Asking.WhatTitle _,
                    Asking.WhatRemark _,
                    Asking.WhatIsInside _,
                    Asking.WhichLook _,
                    Asking.SecondLook _,
                    Asking.Nothing _,
                    Asking.OnceMore _,
                    Asking.WhichGrade _,
                    Asking.WhyGrade _,
                    Asking.WhichFailed _ ->
                    now;
        };
    }

    /// @param title in a person's words; empty takes the code itself
    BenchPicture titled(BenchPicture now, String title) {
        if (!(now.asking() instanceof Asking.WhatTitle(var declaring, var client))) return now;
        var product = DeclareProduct.from(declaring.scan(), client, title);
        return start(now, () -> acts.start().declared(declaring.scan().scanned(), product));
    }

    BenchPicture onceMore(BenchPicture now, Opening.KnownUnit known) {
        return rework.takeUp(now, known.unit())
                .orElseGet(() -> start(now, () -> acts.start().bringBack(known.unit())));
    }

    BenchPicture closeParcel(BenchPicture now) {
        return parcels.close(now);
    }

    /// Takes up the draft that waits longest.
    BenchPicture resume(BenchPicture now) {
        return now.nextParked()
                .map(row -> takeUp(now, row.unit()))
                .orElseGet(() -> said(now, UserMessage.question("inspection.none-parked")));
    }

    BenchPicture takeUp(BenchPicture now, Reference unit) {
        return rework.takeUp(now, unit)
                .orElseGet(() -> start(now, () -> acts.start().takeUp(unit)));
    }

    /// A key that must wait until the question is answered.
    BenchPicture notYet(BenchPicture now) {
        return said(now, UserMessage.question("inspection.answer-first"));
    }

    private BenchPicture product(BenchPicture now, Asking.WhichProduct asked, int digit) {
        var declaring = asked.declaring();
        if (digit == 0) return now.asking(declaring.client());
        var scanned = declaring.scan().scanned();
        return Asking.pick(asked.choices(), digit)
                .map(product -> start(now, () -> acts.start().undeclared(scanned, product)))
                .orElse(now);
    }

    private BenchPicture known(BenchPicture now, Opening.KnownUnit known) {
        return known.standing().state() == UnitState.WITHDRAWN
                ? said(now, UserMessage.question("inspection.withdrawn", known.unit()))
                : ask(now, new Asking.OnceMore(known), "inspection.known");
    }

    private BenchPicture start(BenchPicture now, Supplier<Worksheet> act) {
        var sheet = act.get();
        opened(sheet, now.around().awaitingLabel());
        return now.asking(new Asking.Nothing()).around(acts.board().now());
    }

    private void opened(Worksheet sheet, Optional<UnitRow> awaiting) {
        var left = awaiting.filter(row -> !row.unit().equals(sheet.draft().unit()));
        say.accept(
                left.map(row -> UserMessage.question("inspection.opened-label-left", row.unit()))
                        .or(() -> parcels.took(sheet))
                        .orElseGet(
                                () ->
                                        UserMessage.good(
                                                "inspection.opened",
                                                sheet.draft().product().title())));
    }

    private BenchPicture ask(BenchPicture now, Asking asking, String key) {
        return said(now.asking(asking), UserMessage.question(key));
    }

    private BenchPicture good(BenchPicture now, Worksheet sheet, String key) {
        return said(now.unit(sheet), UserMessage.good(key, sheet.draft().serial()));
    }

    private BenchPicture said(BenchPicture now, UserMessage message) {
        say.accept(message);
        return now;
    }
}
