package regrade.inspection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.inspection.Workbench;
import regrade.inspection.Worksheet;
import regrade.kernel.Reference;
import regrade.settings.Setting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whatever is scanned and pressed in whatever order: the screen shows what the plain model says,
/// and what a start after a crash would show.
class BenchKeysProperties {
    private static final List<String> PLATES =
            List.of(BenchBed.LPN, BenchBed.OTHER_LPN, "LPNHE919225406");

    private final List<Reference> given = new ArrayList<>();
    private BenchBed bed = new BenchBed(Workbench.unpriced());
    private BenchModel model = BenchModel.EMPTY;

    @Property(tries = 300)
    void theScreenShowsWhatTheModelSays(
            @ForAll @Size(max = 50) List<@IntRange(min = 0, max = 17) Integer> keys) {
        begin();

        for (int key : keys) {
            bed.bench.pass(Duration.ofSeconds(1));
            model = press(key, model.next());
            bed.now()
                    .unit()
                    .map(sheet -> sheet.draft().unit())
                    .filter(unit -> !given.contains(unit))
                    .ifPresent(given::add);

            assertThat(shown()).isEqualTo(expected());
            var next = bed.bench.afterACrash();
            assertThat(bed.now().unit()).isEqualTo(next.onBench());
            assertThat(bed.now().around().parked()).isEqualTo(next.parked());
            assertThat(bed.now().around().recent()).isEqualTo(next.recent());
            assertThat(bed.now().around().awaitingLabel()).isEqualTo(next.awaitingLabel());
        }
        assertThat(bed.feedback.problems()).isEmpty();
    }

    private void begin() {
        bed = new BenchBed(Workbench.unpriced());
        // the model tells the loop with the digits that never learn
        bed.bench.settings = bed.bench.settings.with(Map.of(Setting.LEARN_ORDER.code(), "off"));
        bed.bench.returns.add(Workbench.announced(PLATES.getLast(), BenchBed.FNSKU));
        model = BenchModel.EMPTY;
        given.clear();
    }

    private BenchModel press(int key, BenchModel before) {
        return switch (key) {
            case 0, 1, 2 -> {
                bed.model.scanned(PLATES.get(key));
                yield before.plate(key);
            }
            case 3, 4, 5 -> {
                if (key - 3 < given.size()) bed.model.scanned(given.get(key - 3).text());
                yield before.label(key - 3);
            }
            case 6 -> {
                bed.model.digit(1);
                yield before.digit();
            }
            case 7, 8, 9 -> {
                bed.model.restIsFine();
                yield before.space();
            }
            case 10, 11 -> {
                bed.model.enter();
                yield before.enter();
            }
            case 12 -> {
                bed.model.park();
                yield before.park();
            }
            case 13 -> {
                bed.model.resume();
                yield before.resume();
            }
            case 14, 15 -> {
                bed.model.undo();
                yield before.undo();
            }
            case 16 -> {
                bed.model.cancel();
                yield before.escape();
            }
            default -> {
                bed.model.grade(Grade.D);
                bed.model.digit(1);
                yield before.grade();
            }
        };
    }

    /// What a person sees, in the words of the model.
    private String shown() {
        var now = bed.now();
        return now.unit().map(this::sheet)
                + " parked "
                + now.around().parked().reversed().stream().map(row -> row.unit()).toList()
                + " awaits "
                + now.around().awaitingLabel().map(row -> row.unit())
                + " asks "
                + (now.asking() instanceof Asking.OnceMore(var known)
                        ? Optional.of(known.unit())
                        : Optional.empty())
                + " states "
                + given.stream()
                        .map(unit -> bed.bench.units.find(unit).orElseThrow().standing().state())
                        .toList();
    }

    private String sheet(Worksheet sheet) {
        var first = sheet.draft().answers().to(Question.PACKAGING);
        return sheet.draft().unit()
                + " "
                + first.map(Answer::code).orElse("open")
                + " "
                + sheet.draft().override().isPresent();
    }

    private String expected() {
        return model.open().map(this::sheet)
                + " parked "
                + model.parked().stream().map(given::get).toList()
                + " awaits "
                + model.awaiting().map(given::get)
                + " asks "
                + Optional.of(model.again()).filter(place -> place >= 0).map(given::get)
                + " states "
                + model.units().stream().map(BenchModel.Unit::state).toList();
    }

    private String sheet(int place) {
        var unit = model.units().get(place);
        return given.get(place)
                + " "
                + List.of("open", "missing", "damaged", "ok").get(unit.first())
                + " "
                + unit.chosen();
    }
}
