package regrade.inspection.ui;

import regrade.inspection.Worksheet;
import regrade.kernel.UserMessage;
import regrade.parcel.Parcel;
import regrade.parcel.ParcelUnit;

import java.util.Optional;
import java.util.function.Consumer;

/// What the bench says of the parcel that units come out of. Used by the bench lane alone.
final class BenchParcels {
    private final BenchActs acts;
    private final Consumer<UserMessage> say;

    BenchParcels(BenchActs acts, Consumer<UserMessage> say) {
        this.acts = acts;
        this.say = say;
    }

    /// @param closed the one that was open before
    BenchPicture opened(BenchPicture now, Parcel parcel, Optional<Parcel> closed) {
        var what =
                UserMessage.good("parcel.opened", parcel.code().text(), parcel.count().expected());
        var uneven = closed.filter(before -> !before.count().even());
        say.accept(
                uneven.map(
                                before ->
                                        UserMessage.question(
                                                "parcel.opened-after",
                                                parcel.code().text(),
                                                before.code().text(),
                                                before.count().lacking(),
                                                before.count().extra().size()))
                        .orElse(what));
        return closed.map(now::emptied).orElseGet(now::withoutEmptied);
    }

    /// Closes the parcel that is open.
    BenchPicture close(BenchPicture now) {
        var without = now.asking(withoutParcel(now.asking()));
        return acts.parcels()
                .close()
                .map(parcel -> closed(without, parcel))
                .orElseGet(() -> said(now, UserMessage.question("parcel.none-open")))
                .around(acts.board().now());
    }

    private static Asking withoutParcel(Asking asking) {
        return asking instanceof Asking.LeftInParcel ? new Asking.Nothing() : asking;
    }

    BenchPicture closed(BenchPicture now, Parcel parcel) {
        var count = parcel.count();
        var code = parcel.code().text();
        return said(
                now.emptied(parcel),
                count.even()
                        ? UserMessage.good("parcel.closed-even", code, count.expected())
                        : UserMessage.question(
                                "parcel.closed-uneven",
                                code,
                                count.lacking(),
                                count.extra().size()));
    }

    /// What is said of a unit that came out of the open parcel, where that tells more than that it
    /// was opened.
    Optional<UserMessage> took(Worksheet sheet) {
        var unit = sheet.draft().unit();
        return acts.parcels()
                .now()
                .filter(
                        parcel ->
                                parcel.units().stream()
                                        .map(ParcelUnit::unit)
                                        .anyMatch(unit::equals))
                .map(parcel -> took(sheet, parcel));
    }

    private static UserMessage took(Worksheet sheet, Parcel parcel) {
        var count = parcel.count();
        var title = sheet.draft().product().title();
        boolean extra =
                count.extra().stream().map(ParcelUnit::unit).anyMatch(sheet.draft().unit()::equals);
        if (extra) return UserMessage.question("parcel.took-extra", title);
        return count.lacking() == 0
                ? UserMessage.good("parcel.took-last", title)
                : UserMessage.good("parcel.took", title, count.came(), count.expected());
    }

    private BenchPicture said(BenchPicture now, UserMessage message) {
        say.accept(message);
        return now;
    }
}
