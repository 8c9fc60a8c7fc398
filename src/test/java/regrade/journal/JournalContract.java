package regrade.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import regrade.kernel.BenchId;
import regrade.kernel.ClientId;
import regrade.kernel.Inspector;
import regrade.kernel.Money;
import regrade.kernel.Reference;
import regrade.kernel.ReferenceSequence;
import regrade.kernel.Sku;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// What every journal promises, the one in memory and the one on the disk.
abstract class JournalContract {
    static final Inspector ANA = new Inspector("Ana");
    static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T22:30:00.123456Z"), ZoneId.of("Europe/Paris"));

    abstract Journal journal();

    final ReferenceSequence references = new ReferenceSequence(new BenchId("K7Q"), CLOCK, -1);

    static TestFacts.Checked checked(Reference unit) {
        return new TestFacts.Checked(unit, "manual", TestFacts.Answer.MISSING);
    }

    static TestFacts.LineRead line(int i) {
        return new TestFacts.LineRead(new ClientId("Müller & Söhne"), "LPN" + i, i);
    }

    static final TestFacts.FileRead END = new TestFacts.FileRead("returns.csv", List.of());

    @Test
    void actsAreNumberedWithoutGapFromOne() {
        for (int i = 0; i < 5; i++) journal().append(ANA, List.of(checked(references.next())));

        assertThat(numbers(1, 9)).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(journal().last()).isEqualTo(5);
    }

    @Test
    void eachActCarriesTheHashOfTheOneBefore() {
        for (int i = 0; i < 4; i++) journal().append(ANA, List.of(checked(references.next())));

        var before = EntryHeader.FIRST;
        for (var entry : entries(1, 4)) {
            assertThat(entry.header().previous()).isEqualTo(before);
            before = entry.hash();
        }
        assertThat(before).matches("[0-9a-f]{64}");
    }

    @Test
    void whatWasAppendedIsReadBackEqual() {
        var unit = references.next();
        var facts =
                List.of(
                        checked(unit),
                        new TestFacts.Saved(
                                unit,
                                new Sku("ç \"quoted\" \\ 漢字 🎧"),
                                Money.of(1999, "EUR"),
                                Optional.of("dented"),
                                Instant.parse("2026-11-22T22:29:59.000000001Z")),
                        new TestFacts.Saved(
                                unit,
                                new Sku("x"),
                                Money.of(-5, "JPY"),
                                Optional.empty(),
                                Instant.EPOCH));

        var entry = journal().append(ANA, facts);

        assertThat(entries(1, 1)).containsExactly(entry);
        assertThat(entry.facts()).isEqualTo(facts);
        assertThat(entry.header().day()).isEqualTo("2026-11-22");
        assertThat(entry.header().who()).isEqualTo(ANA);
    }

    @Test
    void anActWithoutAFactIsRefused() {
        assertThatThrownBy(() -> journal().append(ANA, List.of()))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(journal().last()).isZero();
    }

    @Test
    void aRangeIsReadWithBothItsEnds() {
        for (int i = 0; i < 6; i++) journal().append(ANA, List.of(checked(references.next())));

        assertThat(numbers(3, 4)).containsExactly(3L, 4L);
        assertThat(numbers(6, 99)).containsExactly(6L);
        assertThat(numbers(7, 99)).isEmpty();
        assertThat(numbers(4, 3)).isEmpty();
    }

    @Test
    void theActsOfAUnitAreFoundOldestFirst() {
        var one = references.next();
        var other = references.next();
        journal().append(ANA, List.of(checked(one)));
        journal().append(ANA, List.of(checked(other)));
        journal().append(ANA, List.of(checked(other), checked(one), checked(one)));

        assertThat(journal().ofUnit(one)).extracting(Entry::number).containsExactly(1L, 3L);
        assertThat(journal().ofUnit(other)).extracting(Entry::number).containsExactly(2L, 3L);
        assertThat(journal().ofUnit(references.next())).isEmpty();
    }

    @Test
    void aLargeActIsOneEntryWithAllItsParts() {
        journal().append(ANA, List.of(checked(references.next())));
        EntryHeader header;
        try (var act = journal().begin(ANA)) {
            for (int i = 0; i < 2_500; i++) act.add(line(i));
            header = act.commit(END);
        }
        journal().append(ANA, List.of(checked(references.next())));

        assertThat(header.number()).isEqualTo(2);
        var entry = entries(2, 2).getFirst();
        assertThat(entry.header()).isEqualTo(header);
        assertThat(entry.facts()).hasSize(2_501).endsWith(END).startsWith(line(0), line(1));
        assertThat(entries(3, 3).getFirst().header().previous()).isEqualTo(entry.hash());
    }

    @Test
    void aLargeActThatIsNotCommittedNeverHappened() {
        try (var act = journal().begin(ANA)) {
            act.add(line(1));
        }
        journal().append(ANA, List.of(checked(references.next())));

        assertThat(journal().last()).isEqualTo(1);
        assertThat(entries(1, 1).getFirst().facts()).hasSize(1).doesNotContain(line(1));
    }

    @Test
    void aLargeActCanHoldNothingButItsEnd() {
        try (var act = journal().begin(ANA)) {
            act.commit(END);
        }

        assertThat(entries(1, 1).getFirst().facts()).containsExactly(END);
    }

    @Test
    void otherActsMayHappenWhileALargeOneIsGathered() {
        try (var act = journal().begin(ANA)) {
            act.add(line(1));
            journal().append(ANA, List.of(checked(references.next())));
            act.add(line(2));

            assertThat(act.commit(END).number()).isEqualTo(2);
        }
        assertThat(entries(2, 2).getFirst().facts()).containsExactly(line(1), line(2), END);
    }

    @Test
    void aCommittedActTakesNoMore() {
        try (var act = journal().begin(ANA)) {
            act.commit(END);

            assertThatThrownBy(() -> act.add(line(1))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> act.commit(END)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aWalkGivesEveryFactWithItsPlaceAndEachActsEnd() {
        journal().append(ANA, List.of(checked(references.next())));
        try (var act = journal().begin(ANA)) {
            act.add(line(1));
            act.commit(END);
        }

        var seen = new ArrayList<String>();
        try (var acts = journal().walk(1)) {
            for (var piece = acts.next(); piece.isPresent(); piece = acts.next())
                seen.add(
                        switch (piece.get()) {
                            case Piece.OfFact of -> of.header().number() + "." + of.place();
                            case Piece.End end -> end.header().number() + " has " + end.facts();
                        });
        }
        assertThat(seen).containsExactly("1.0", "1 has 1", "2.0", "2.1", "2 has 2");
    }

    @Test
    void severalThreadsMayAppendAtOnce() throws Exception {
        var units = IntStream.range(0, 200).mapToObj(i -> references.next()).toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var work =
                    units.stream()
                            .map(
                                    unit ->
                                            (Callable<Entry>)
                                                    () ->
                                                            journal()
                                                                    .append(
                                                                            ANA,
                                                                            List.of(checked(unit))))
                            .toList();
            for (var done : threads.invokeAll(work)) done.get();
        }

        assertThat(numbers(1, 200)).isEqualTo(LongStream.rangeClosed(1, 200).boxed().toList());
        assertThat(entries(1, 200).stream().flatMap(e -> e.facts().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        units.stream().<Fact>map(JournalContract::checked).toList());
    }

    List<Long> numbers(long from, long to) {
        return entries(from, to).stream().map(Entry::number).toList();
    }

    List<Entry> entries(long from, long to) {
        var entries = new ArrayList<Entry>();
        journal().read(from, to, entries::add);
        return entries;
    }
}
