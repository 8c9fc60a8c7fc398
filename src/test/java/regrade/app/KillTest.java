package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.checklist.Answer;
import regrade.cli.Terminal;
import regrade.history.file.ZipCapsuleChecker;
import regrade.inspection.Draft;
import regrade.inspection.InspectionFact;
import regrade.inspection.UnitState;
import regrade.journal.CheckJournal;
import regrade.journal.DataFolder;
import regrade.kernel.Progress;
import regrade.kernel.Reference;
import regrade.photo.Photo;
import regrade.platform.i18n.Words;
import regrade.rework.ReworkFact;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// The promise that nothing is lost, held against `kill -9` while a bench imports and inspects.
/// `-Dregrade.kills=500` kills more often.
class KillTest {
    private static final int KILLS = Integer.getInteger("regrade.kills", 50);
    private static final int IN_ONE_FOLDER = 10;

    @TempDir Path folder;

    /// What the bench said was saved.
    private static final class Told {
        final Map<String, Reference> opened = new HashMap<>();
        final Set<Reference> answered = new HashSet<>();
        final Set<Reference> photographed = new HashSet<>();
        final Set<Reference> marked = new HashSet<>();
        final Set<Reference> saved = new HashSet<>();
        final Set<Reference> confirmed = new HashSet<>();
        final Set<Reference> undone = new HashSet<>();
        final Set<Reference> reworking = new HashSet<>();
        final Set<Reference> ticked = new HashSet<>();
        final Set<Reference> reworked = new HashSet<>();
        final Set<Reference> looked = new HashSet<>();
        final Set<String> proved = new HashSet<>();
        final Map<Reference, Set<String>> corrected = new HashMap<>();
        int imported = -1;
        int importing = -1;

        void hear(String line) {
            var words = line.split(" ");
            switch (words[0]) {
                case "IMPORTING" -> importing = Integer.parseInt(words[1]);
                case "IMPORTED" -> imported = Integer.parseInt(words[1]);
                case "OPENED" -> opened.put(words[1], new Reference(words[2]));
                case "ANSWERED" -> answered.add(new Reference(words[1]));
                case "PHOTOGRAPHED" -> photographed.add(new Reference(words[1]));
                case "MARKED" -> marked.add(new Reference(words[1]));
                case "SAVED" -> saved.add(new Reference(words[1]));
                case "CONFIRMED" -> confirmed.add(new Reference(words[1]));
                case "UNDONE" -> undone.add(new Reference(words[1]));
                case "REWORKING" -> reworking.add(new Reference(words[1]));
                case "TICKED" -> ticked.add(new Reference(words[1]));
                case "REWORKED" -> reworked.add(new Reference(words[1]));
                case "LOOKED" -> looked.add(new Reference(words[1]));
                case "PROVED" -> proved.add(words[1]);
                case "CORRECTED" ->
                        corrected
                                .computeIfAbsent(new Reference(words[1]), _ -> new HashSet<>())
                                .add(words[2]);
                default -> assertThat(line).isEqualTo("OPEN");
            }
        }
    }

    @Test
    void whatWasSaidToBeSavedOutlivesEveryKill() throws Exception {
        var program = TrainedBench.in(folder);
        long seed = Long.getLong("regrade.seed", System.nanoTime());

        // the folders side by side, since a kill costs processors and hardly any disk
        IntStream.range(0, Math.ceilDiv(KILLS, IN_ONE_FOLDER))
                .parallel()
                .forEach(
                        number ->
                                outlivesTen(
                                        program,
                                        folder.resolve("bench-" + number),
                                        new Random(seed + number)));
    }

    private static void outlivesTen(TrainedBench program, Path bench, Random random) {
        var data = bench.resolve("data");
        var told = new Told();
        try {
            Files.createDirectories(data);
            for (int kill = 0; kill < IN_ONE_FOLDER; kill++) {
                killed(program.start(data, told.importing + 1), told, random.nextInt(60));
                proved(data, told);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Hears a bench to its n-th line, and kills it a moment later.
    private static void killed(Process process, Told told, int lines) throws IOException {
        try (var said =
                new BufferedReader(
                        new InputStreamReader(
                                process.getInputStream(), StandardCharsets.US_ASCII))) {
            int heard = 0;
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                told.hear(line);
                // the handle, unlike the process, leaves open what was said and not yet heard
                if (++heard == lines + 2) process.toHandle().destroyForcibly();
            }
        }
        assertThat(process.onExit().join().exitValue()).isEqualTo(137);
    }

    private static void proved(Path data, Told told) {
        var folders = new LocalWorkplace(Clock.systemUTC()).folders();
        var proof = new CheckJournal(folders).check(new DataFolder(data), Progress.NONE);
        assertThat(proof.findings()).isEmpty();
        checked(data);
        var words = new Words(Locale.ENGLISH, ZoneId.of("UTC"));
        var terminal = new Terminal(silent(), silent(), words);
        try (var bench =
                (Bench) new LocalWorkplace(Clock.systemUTC()).open(Optional.of(data), terminal)) {
            units(bench, told);
            corrections(bench, told);
            reworks(bench, told);
            photos(bench, told, data.resolve("photos"));
            capsules(bench, told, data.resolve("capsules"));
            looks(bench, told);
            lines(bench, told);
        }
        checked(data);
    }

    /// The tables and photos are as the journal says, before the next start mends and after it.
    private static void checked(Path data) {
        var checked = new LocalWorkplace(Clock.systemUTC()).check(Optional.of(data));
        assertThat(checked.tables()).isEmpty();
        assertThat(checked.photos()).isEmpty();
    }

    private static void units(Bench bench, Told told) {
        var units = bench.stores().units();
        for (var unit : told.saved)
            assertThat(units.find(unit).orElseThrow().standing().grade()).isPresent();
        for (var unit : told.confirmed)
            assertThat(units.find(unit).orElseThrow().standing().state()).isIn(beyond(told, unit));
        for (var unit : told.answered) {
            assertThat(draft(bench, unit).answers().given()).isNotEmpty();
        }
        told.opened.forEach(
                (plate, unit) -> {
                    var lines = bench.stores().returns().withIdentifier(plate, 9);
                    assertThat(lines)
                            .singleElement()
                            .satisfies(line -> assertThat(line.unit()).contains(unit));
                });
    }

    /// Every correction that was said to be written is in the unit's life, and the last one counts.
    private static void corrections(Bench bench, Told told) {
        told.corrected.forEach(
                (unit, bins) -> {
                    var facts =
                            bench.journal().ofUnit(unit).stream()
                                    .flatMap(entry -> entry.facts().stream())
                                    .filter(InspectionFact.UnitCorrected.class::isInstance)
                                    .map(InspectionFact.UnitCorrected.class::cast)
                                    .filter(fact -> fact.unit().equals(unit))
                                    .map(fact -> fact.route().bin())
                                    .toList();
                    assertThat(facts).containsAll(bins);
                    assertThat(bench.stores().units().find(unit).orElseThrow().standing())
                            .isEqualTo(draft(bench, unit).standing());
                });
    }

    /// A unit that was at its rework since has gone on from where its label was confirmed.
    private static List<UnitState> beyond(Told told, Reference unit) {
        return told.reworking.contains(unit)
                ? List.of(UnitState.values())
                : List.of(UnitState.CONFIRMED, UnitState.REWORK);
    }

    /// What was said to be undone does not count, what was said to be mended does, once.
    private static void reworks(Bench bench, Told told) {
        for (var unit : told.undone)
            assertThat(draft(bench, unit).answers().to("cosmetic"))
                    .isNotEqualTo(Optional.of(Answer.DAMAGED));
        for (var unit : told.ticked) {
            var facts =
                    bench.journal().ofUnit(unit).stream()
                            .flatMap(entry -> entry.facts().stream())
                            .toList();
            assertThat(facts).filteredOn(ReworkFact.ReworkTakenUp.class::isInstance).hasSize(1);
            assertThat(facts).filteredOn(ReworkFact.ReworkStopped.class::isInstance).hasSize(1);
            assertThat(facts).filteredOn(ReworkFact.WorkTicked.class::isInstance).hasSize(1);
        }
        for (var unit : told.reworked) assertThat(draft(bench, unit).saved()).isPresent();
    }

    private static Draft draft(Bench bench, Reference unit) {
        return Draft.of(unit, bench.journal().ofUnit(unit)).orElseThrow();
    }

    /// What was said to be taken is there, byte for byte; what was not is no photo of anybody.
    private static void photos(Bench bench, Told told, Path folder) {
        bench.evidence().tidyPhotos().tidy();
        var taken = new HashSet<String>();
        bench.stores().photos().forEach(photo -> taken.add(photo.photo().fileName()));
        for (var unit : told.photographed)
            assertThat(taken).contains(Photo.hash(KilledBench.photo(unit)) + ".jpg");
        for (var unit : told.marked)
            assertThat(draft(bench, unit).photos())
                    .anySatisfy(
                            copy ->
                                    assertThat(copy.original().map(Photo::hash))
                                            .contains(Photo.hash(KilledBench.photo(unit))));
        assertThat(files(folder)).containsExactlyInAnyOrderElementsOf(taken);
    }

    /// What was found so far at a second look is there as long as the unit waits for it.
    private static void looks(Bench bench, Told told) {
        for (var unit : told.looked)
            assertThat(bench.lookAgain().find(unit))
                    .hasValueSatisfying(
                            look ->
                                    assertThat(look.answers().to("manual"))
                                            .contains(Answer.MISSING));
    }

    /// Once tidied, whatever is there is a whole capsule, and what was said to be made is there.
    private static void capsules(Bench bench, Told told, Path folder) {
        bench.evidence().capsules().tidy();
        var there = files(folder);
        assertThat(there).containsAll(told.proved);
        var checker = new ZipCapsuleChecker();
        assertThat(there).allMatch(name -> checker.prove(folder.resolve(name)).sound());
    }

    private static List<String> files(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (var inside = Files.walk(folder)) {
            return inside.filter(Files::isRegularFile)
                    .filter(file -> !file.getParent().endsWith("aside"))
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every report is there as a whole or not at all.
    private static void lines(Bench bench, Told told) {
        var there = new ArrayList<Long>();
        there.add((told.imported + 1L) * KilledBench.LINES);
        if (told.importing > told.imported) there.add((told.importing + 1L) * KilledBench.LINES);
        assertThat(bench.stores().returns().count()).isIn(there);
        // from here on it counts as imported, since the next start goes on behind it
        long whole = bench.stores().returns().count() / KilledBench.LINES;
        told.imported = (int) whole - 1;
        told.importing = told.imported;
    }

    private static PrintStream silent() {
        return new PrintStream(new ByteArrayOutputStream());
    }
}
