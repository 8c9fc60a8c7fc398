package regrade.history.store;

import static org.assertj.core.api.Assertions.assertThat;

import static regrade.inspection.UnitStory.INSPECTOR;
import static regrade.inspection.UnitStory.PARIS;
import static regrade.inspection.UnitStory.aUnit;
import static regrade.inspection.UnitStory.product;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import regrade.grading.Grade;
import regrade.history.HistoryCursor;
import regrade.history.HistoryUnits.Found;
import regrade.history.SearchTerms;
import regrade.inspection.StepClock;
import regrade.inspection.UnitStory;
import regrade.journal.InMemoryJournal;
import regrade.journal.ProjectionBed;
import regrade.kernel.Reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// However a search goes about it, it finds what looking at every unit finds, in the same order,
/// page by page.
class JdbiHistoryProperties {
    private static final List<String> TITLES =
            List.of("red lamp", "blue lamp", "red cable", "green table lamp");
    private static final List<String> WORDS =
            List.of(
                    "red",
                    "lamp",
                    "able",
                    "green",
                    "lpnhe00",
                    "lpnhe000000013",
                    "028-",
                    "sku-2",
                    "b7k",
                    "b7k0000",
                    "nothing");

    private record Known(
            Reference unit,
            int n,
            String title,
            int product,
            LocalDate day,
            Grade grade,
            String bin) {
        boolean has(String word) {
            return title.contains(word)
                    || ("sku-" + product).contains(word)
                    || "lpnhe%09d".formatted(n).startsWith(word)
                    || "028-%07d-1234567".formatted(n).startsWith(word)
                    || unit.text().toLowerCase(Locale.ROOT).startsWith(word);
        }
    }

    @Property(tries = 12)
    void aSearchFindsWhatLookingAtEveryUnitFinds(@ForAll long seed) {
        var random = new Random(seed);
        var jdbi = ProjectionBed.database();
        var history = ProjectionBed.make(jdbi, new JdbiHistory(jdbi));
        var all = told(random, history);
        for (int i = 0; i < 25; i++) {
            var terms = terms(random);

            var found = pages(history, terms, 1 + random.nextInt(7));

            assertThat(found).as(terms.toString()).isEqualTo(expected(all, terms));
        }
    }

    private static List<Known> told(Random random, JdbiHistory history) {
        var clock = new StepClock(Instant.parse("2026-11-20T08:00:00Z"), PARIS);
        var journal = new InMemoryJournal(UnitStory.BENCH, clock, history);
        var known = new ArrayList<Known>();
        for (int n = 0; n < 40; n++) {
            int product = random.nextInt(TITLES.size());
            // codes without letters of the words that are looked for
            var story = aUnit(n).of(product("SKU-" + product, TITLES.get(product), "B000000000"));
            int day = random.nextInt(3);
            clock.set(Instant.parse("2026-11-2%dT08:00:00Z".formatted(day)));
            var grade = Grade.values()[random.nextInt(3)];
            journal.append(INSPECTOR, List.of(story.opened(), story.saved(grade)));
            var bin = story.saved(grade).route().bin();
            if (random.nextInt(3) == 0) {
                grade = Grade.values()[random.nextInt(3)];
                bin = "T-" + random.nextInt(2);
                var savedAt = clock.instant();
                clock.set(Instant.parse("2026-11-25T08:00:00Z"));
                journal.append(INSPECTOR, List.of(story.corrected(grade, bin, savedAt)));
            }
            known.add(
                    new Known(
                            story.unit(),
                            n,
                            TITLES.get(product),
                            product,
                            LocalDate.of(2026, 11, 20 + day),
                            grade,
                            bin));
        }
        return known;
    }

    private static SearchTerms terms(Random random) {
        var words = random.ints(random.nextInt(3), 0, WORDS.size()).mapToObj(WORDS::get).toList();
        var from =
                Optional.of(LocalDate.of(2026, 11, 20 + random.nextInt(3)))
                        .filter(_ -> random.nextInt(3) == 0);
        var to =
                Optional.of(LocalDate.of(2026, 11, 20 + random.nextInt(3)))
                        .filter(_ -> random.nextInt(3) == 0);
        var grade =
                Optional.of(Grade.values()[random.nextInt(4)]).filter(_ -> random.nextInt(3) == 0);
        var bin = Optional.of("t-" + random.nextInt(2)).filter(_ -> random.nextInt(4) == 0);
        return new SearchTerms(words, from, to, grade, bin);
    }

    private static List<Reference> pages(JdbiHistory history, SearchTerms terms, int size) {
        var found = new ArrayList<Reference>();
        Optional<HistoryCursor> after = Optional.empty();
        while (true) {
            var page = history.search(terms, after, size);
            page.stream().map(Found::unit).forEach(found::add);
            if (page.size() < size) return found;
            after = Optional.of(page.getLast().at());
        }
    }

    private static List<Reference> expected(List<Known> all, SearchTerms terms) {
        var byOpening = Comparator.comparingInt(Known::n).reversed();
        var byDay = Comparator.comparing(Known::day).reversed().thenComparing(byOpening);
        boolean filtered = terms.dated() || terms.grade().isPresent() || terms.bin().isPresent();
        return all.stream()
                .filter(unit -> terms.covers(unit.day()))
                .filter(unit -> terms.grade().filter(grade -> grade != unit.grade()).isEmpty())
                .filter(
                        unit ->
                                terms.bin()
                                        .filter(bin -> !bin.equalsIgnoreCase(unit.bin))
                                        .isEmpty())
                .filter(unit -> terms.words().stream().allMatch(unit::has))
                .sorted(filtered ? byDay : byOpening)
                .map(Known::unit)
                .toList();
    }
}
