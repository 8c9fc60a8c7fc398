package regrade.app.demo;

import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.inspection.DeclareProduct;
import regrade.inspection.Opening;
import regrade.inspection.Worksheet;
import regrade.kernel.Reference;
import regrade.returns.WaitingReturn;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// One inspector's day at the bench: scans from the pile of arrived parcels, now and then something
/// that does not go smoothly.
final class BenchShift {
    private static final LocalTime LUNCH = LocalTime.of(12, 15);
    private static final LocalTime AFTER_LUNCH = LocalTime.of(13, 10);
    private static final int PILE = 1_000;

    /// Somebody else's goods, sent here by mistake; by the code on them.
    private static final List<Map.Entry<String, String>> STRAYS =
            List.of(
                    Map.entry("9524177002311", "Gourde pliable 500 ml"),
                    Map.entry("9528801526044", "Phone stand, aluminium"),
                    Map.entry("9523066449176", "Lampe frontale enfant"),
                    Map.entry("9527712053304", "Set of 3 packing cubes"),
                    Map.entry("9520955188420", "Minuteur de cuisine magnétique"));

    private final FillDemo.Bench bench;
    private final WalkingClock clock;
    private final Random chance;
    private final UnitWork work;
    private final Deque<Reference> asideForLater = new ArrayDeque<>();
    private final Deque<Map.Entry<String, String>> strays = new ArrayDeque<>(STRAYS);

    BenchShift(FillDemo.Bench bench, WalkingClock clock, Random chance) {
        this.bench = bench;
        this.clock = clock;
        this.chance = chance;
        this.work = new UnitWork(bench, clock, chance);
    }

    /// How many units were saved so far.
    long saved() {
        return work.saved();
    }

    /// Inspects this many units and leaves an empty bench.
    void work(int units) {
        var pile = pile();
        for (int unit = 1; unit <= units && !pile.isEmpty(); unit++) {
            rest(unit);
            var sheet = unit == 17 && !strays.isEmpty() ? undeclared() : next(pile);
            if (unit == 6 || unit == 20) aside(sheet);
            else if (unit == 12) interrupted(sheet);
            else work.inspect(sheet);
            if (unit == 10 || unit == 3 && asideForLater.size() > 2) takeUp();
        }
    }

    /// The parcels stand in no order.
    private Deque<WaitingReturn> pile() {
        var waiting = new ArrayList<>(bench.returns().page("", true, Optional.empty(), PILE));
        Collections.shuffle(waiting, chance);
        return new ArrayDeque<>(waiting);
    }

    private Worksheet next(Deque<WaitingReturn> pile) {
        while (true) {
            var opened = opened(scan(pile.pop()));
            if (opened.isPresent()) return opened.orElseThrow();
        }
    }

    /// What is scanned: nearly always the licence plate, else the product's label or the order on
    /// the slip.
    private String scan(WaitingReturn parcel) {
        int sign = chance.nextInt(100);
        if (sign < 86) return parcel.line().lpn();
        return sign < 95 ? parcel.line().fnsku() : parcel.line().orderId();
    }

    private Optional<Worksheet> opened(String code) {
        return switch (bench.open().open(code)) {
            case Opening.Opened opened -> Optional.of(opened.worksheet());
            case Opening.SeveralMatches several -> {
                clock.walk(Duration.ofSeconds(4));
                var pick = several.choices().get(chance.nextInt(several.choices().size()));
                yield Optional.of(bench.start().chosen(code, pick));
            }
            // it came already, under another code
            case Opening.KnownUnit _, Opening.SecondLookWaits _, Opening.Undeclared _ ->
                    Optional.empty();
            case Opening.ParcelOpened _,
                    Opening.LeftInside _,
                    Opening.ParcelClosed _,
                    Opening.AlreadyHere _,
                    Opening.SerialTaken _,
                    Opening.CodeTaken _,
                    Opening.LabelScannedBack _,
                    Opening.ReworkOpened _,
                    Opening.ReworkTimed _,
                    Opening.Commanded _,
                    Opening.NotUnderstood _ ->
                    throw new IllegalStateException("scanned " + code);
        };
    }

    /// A parcel that no report announced, of a product that no catalogue has.
    private Worksheet undeclared() {
        var stray = strays.pop();
        if (!(bench.open().open(stray.getKey()) instanceof Opening.Undeclared undeclared))
            throw new IllegalStateException("announced: " + stray);
        clock.walk(Duration.ofSeconds(25));
        var client = undeclared.clients().getLast();
        return bench.start()
                .declared(
                        stray.getKey(),
                        DeclareProduct.from(undeclared.scan(), client, stray.getValue()));
    }

    /// Something must be asked first: the draft is put aside.
    private void aside(Worksheet sheet) {
        var unit = sheet.draft().unit();
        clock.walk(Duration.ofSeconds(20));
        bench.check().answer(unit, Question.PACKAGING, Optional.of(Answer.DAMAGED));
        bench.park().park(unit);
        asideForLater.push(unit);
    }

    /// A slip of the hand, taken back; then the unit is finished.
    private void interrupted(Worksheet sheet) {
        clock.walk(Duration.ofSeconds(9));
        bench.check().press(sheet.draft().unit(), 0, 1);
        clock.walk(Duration.ofSeconds(3));
        bench.undo().undo();
        work.inspect(sheet);
    }

    private void takeUp() {
        if (asideForLater.isEmpty()) return;
        clock.walk(Duration.ofMinutes(2));
        opened(asideForLater.pop().text()).ifPresent(work::inspect);
    }

    /// Fetching and unpacking the next parcel; nobody works through lunch.
    private void rest(int unit) {
        if (unit > 1) clock.walk(Duration.ofSeconds(240 + chance.nextInt(560)));
        var now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        boolean lunch =
                !now.toLocalTime().isBefore(LUNCH) && now.toLocalTime().isBefore(AFTER_LUNCH);
        if (lunch) clock.walkTo(now.with(AFTER_LUNCH));
    }
}
