package regrade.app;

import regrade.inspection.MatchUndeclared;
import regrade.inspection.OpenUnit;
import regrade.inspection.StartUnit;
import regrade.inspection.Workbench;
import regrade.journal.Journal;
import regrade.kernel.Inspector;
import regrade.parcel.ParcelDesk;
import regrade.parcel.ParcelQuery;
import regrade.parcel.ParcelQuery.Part;
import regrade.parcel.ParcelStory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// What happens with parcels and undeclared units on a [WholeDay].
final class Arrivals {
    private final Journal journal;
    private final Stores stores;
    private final Random random;
    private final OpenUnit open;
    private final StartUnit start;
    private final ParcelDesk desk;
    private final MatchUndeclared matching;
    int matches;

    Arrivals(
            Journal journal,
            Stores stores,
            Random random,
            OpenUnit open,
            StartUnit start,
            ParcelDesk desk) {
        this.journal = journal;
        this.stores = stores;
        this.random = random;
        this.open = open;
        this.start = start;
        this.desk = desk;
        this.matching =
                new MatchUndeclared(
                        journal, stores.undeclared(), stores.returns(), stores.settings());
    }

    void announce() {
        journal.append(
                new Inspector("Ines"),
                List.of(
                        ParcelStory.shipped("a", ParcelStory.CODE, "X001T4P9QZ", "Sellable", 3),
                        ParcelStory.shipped("b", ParcelStory.CODE, "X001T4P9QY", "Sellable", 1),
                        ParcelStory.shipped("c", ParcelStory.OTHER, "X001T4P9QY", "", 2)));
    }

    /// @param plate of a return that may wait
    void act(int choice, String plate) {
        switch (choice % 3) {
            case 0 ->
                    open.open((random.nextBoolean() ? ParcelStory.CODE : ParcelStory.OTHER).text());
            case 1 -> desk.close();
            default -> matched(plate);
        }
    }

    /// A unit that was opened as undeclared though a return of its plate waits.
    private void matched(String plate) {
        start.undeclared(plate, Workbench.headset(false));
        matches += matching.match(matching.found()).matched();
    }

    /// All that anybody could see of them.
    List<String> state() {
        var lines = new ArrayList<String>();
        lines.add("parcel " + stores.parcels().open());
        for (var part : Part.values())
            lines.add(
                    part
                            + " parcels "
                            + stores.parcels()
                                    .page(new ParcelQuery(part, ""), Optional.empty(), 9));
        return lines;
    }
}
