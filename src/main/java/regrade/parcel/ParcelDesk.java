package regrade.parcel;

import regrade.journal.Journal;
import regrade.parcel.ParcelFact.ParcelClosed;
import regrade.parcel.ParcelFact.ParcelOpened;
import regrade.settings.Settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The parcel that is open at the bench, one at most: which it is, what opens and closes it.
public final class ParcelDesk {
    private final Journal journal;
    private final Parcels parcels;
    private final Settings settings;

    public ParcelDesk(Journal journal, Parcels parcels, Settings settings) {
        this.journal = journal;
        this.parcels = parcels;
        this.settings = settings;
    }

    /// What opening one led to.
    ///
    /// @param closed the parcel that was open before, as it was left
    public record Opened(Parcel parcel, Optional<Parcel> closed) {}

    /// The one that is open.
    public Optional<Parcel> now() {
        return parcels.open();
    }

    /// The parcel whose number a scan is; none for that of a single return, which opens itself.
    public Optional<Parcel> named(String scanned) {
        return ParcelCode.in(scanned).stream()
                .flatMap(code -> parcels.find(code).stream())
                .filter(parcel -> parcel.removal() || parcel.holdsSeveral() || parcel.begun())
                .findFirst();
    }

    /// Opens a parcel and closes the one before, as one act. One that is open already stays so.
    ///
    /// @param scanned the code that named it
    /// @throws regrade.kernel.Problem if it could not be saved; then nothing changed
    public Opened open(Parcel parcel, String scanned) {
        var before = parcels.open();
        if (before.filter(open -> open.code().equals(parcel.code())).isPresent())
            return new Opened(before.orElseThrow(), Optional.empty());
        var facts = new ArrayList<ParcelFact>();
        before.map(ParcelClosed::of).ifPresent(facts::add);
        facts.add(new ParcelOpened(parcel.code(), scanned, parcel.count().expected()));
        journal.append(settings.current().inspector(), facts);
        return new Opened(parcels.open().orElse(parcel), before);
    }

    /// Closes the parcel that is open.
    ///
    /// @return it as it was left; empty if none was open
    /// @throws regrade.kernel.Problem if it could not be saved; then nothing changed
    public Optional<Parcel> close() {
        var open = parcels.open();
        open.ifPresent(
                parcel ->
                        journal.append(
                                settings.current().inspector(), List.of(ParcelClosed.of(parcel))));
        return open;
    }
}
