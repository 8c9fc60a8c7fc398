package regrade.history;

import static org.assertj.core.api.Assertions.assertThat;

import static regrade.inspection.UnitStory.INSPECTOR;
import static regrade.inspection.UnitStory.PARIS;
import static regrade.inspection.UnitStory.aUnit;
import static regrade.inspection.UnitStory.reference;

import org.junit.jupiter.api.Test;

import regrade.checklist.Answer;
import regrade.grading.Grade;
import regrade.grading.OwnWords;
import regrade.grading.Reason;
import regrade.inspection.Draft;
import regrade.inspection.InspectionFact.*;
import regrade.inspection.InspectionFact.NoteWritten;
import regrade.inspection.StepClock;
import regrade.inspection.UnitStory;
import regrade.journal.Fact;
import regrade.journal.InMemoryJournal;
import regrade.kernel.Speaker;
import regrade.label.LabelContent;
import regrade.label.LabelFact.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

class UnitLifeTest {
    private static final Speaker PLAIN =
            new Speaker() {
                @Override
                public String text(String key, Object... arguments) {
                    return key
                            + Arrays.stream(arguments)
                                    .map(Object::toString)
                                    .collect(Collectors.joining("|", "(", ")"));
                }

                @Override
                public String named(String prefix, String code) {
                    return code;
                }

                @Override
                public Locale language() {
                    return Locale.ENGLISH;
                }
            };

    private final UnitStory story = aUnit(1);
    private final StepClock clock = new StepClock(UnitStory.MORNING, PARIS);
    private final InMemoryJournal journal = new InMemoryJournal(UnitStory.BENCH, clock);
    private final UnitLife lives = new UnitLife(journal);

    private long act(Fact... facts) {
        return journal.append(INSPECTOR, List.of(facts)).number();
    }

    private Life life() {
        return lives.of(story.unit()).orElseThrow();
    }

    private List<String> words(int act) {
        return life().acts().get(act).words().stream().map(phrase -> phrase.in(PLAIN)).toList();
    }

    private String detail(String name) {
        return life().details().stream()
                .filter(detail -> detail.name().equals(name))
                .map(
                        detail ->
                                detail.value() instanceof Phrase phrase
                                        ? phrase.in(PLAIN)
                                        : detail.value().toString())
                .collect(Collectors.joining());
    }

    @Test
    void aUnitThatNeverCameHasNoLife() {
        assertThat(lives.of(reference(9))).isEmpty();
    }

    @Test
    void aUnitIsWhatItsProductAndItsReportSay() {
        act(story.opened());

        assertThat(detail("history.detail.sku")).isEqualTo("SKU-1");
        assertThat(detail("history.detail.lpn")).isEqualTo("LPNHE000000001");
        assertThat(detail("history.detail.order")).isEqualTo("028-0000001-1234567");
        assertThat(detail("history.detail.price")).isEqualTo("49.99 EUR");
        assertThat(life().details()).noneMatch(detail -> detail.value().toString().isEmpty());
    }

    @Test
    void everyActIsToldWithTimeAndInspector() {
        act(story.opened());
        act(story.answered("part:USB cable", Answer.MISSING));
        act(story.restFine());

        assertThat(words(0))
                .containsExactly("history.fact.opened(LPNHE000000001|028-0000001-1234567)");
        assertThat(words(1)).containsExactly("history.fact.answered(USB cable|answer.missing())");
        assertThat(words(2))
                .containsExactly(
                        "history.fact.rest-fine(history.fact.answered(packaging|answer.ok()),"
                                + " history.fact.answered(USB cable|answer.ok()))");
        assertThat(life().acts()).allMatch(act -> act.who().equals(INSPECTOR));
        assertThat(life().acts().get(1).time()).isEqualTo(UnitStory.MORNING.plusSeconds(1));
    }

    @Test
    void whatWasRemarkedStandsBesideItsAnswer() {
        act(story.opened());
        act(story.answered("manual", Answer.MISSING));
        act(new NoteWritten(story.unit(), "manual", "buyer kept it"));

        assertThat(words(2)).containsExactly("history.fact.note(manual|buyer kept it)");
        assertThat(detail("history.detail.answers"))
                .isEqualTo(
                        "history.fact.remarked(history.fact.answered(manual|answer.manual.missing())|buyer"
                                + " kept it)");
    }

    @Test
    void aSavedUnitTellsWhatAListingNeeds() {
        act(story.opened());
        act(story.answered("manual", Answer.MISSING));
        act(story.restFine(), story.saved(Grade.B));

        assertThat(detail("history.detail.note")).isEqualTo("Manual missing");
        assertThat(detail("history.detail.conditions"))
                .contains("amazon used_very_good", "back-market VERY_GOOD");
    }

    @Test
    void aReasonInASupervisorsOwnWordsIsToldInThem() {
        var own =
                new Reason.Own("battery", OwnWords.NONE, "worn", OwnWords.of("usée", "{0} tired"));
        var reason = new Reason("own-1", "", Grade.C, "own-1", own);

        assertThat(LifeWords.reasons(List.of(reason)).in(PLAIN)).isEqualTo("{0} tired");
    }

    @Test
    void aSaveTellsGradeReasonsRouteAndRunnerUp() {
        act(story.opened());
        act(story.saved(Grade.C));

        assertThat(words(1))
                .containsExactly(
                        "history.fact.saved(history.grade(C|C)|amazon-used|0:42)",
                        "history.fact.reasons(grade.reason.manual-missing()|1)",
                        "history.fact.override(history.grade(B|B)|looks-worse)",
                        "history.fact.route(31.20 EUR|best-net|B-2)",
                        "history.fact.runner-up(liquidation|-1.50 EUR|always)");
        assertThat(detail("history.detail.grade")).isEqualTo("history.grade(C|C)");
        assertThat(detail("history.detail.reasons"))
                .isEqualTo("history.fact.override(history.grade(B|B)|looks-worse)");
    }

    @Test
    void labelsAreToldFromAskedToPrinted() {
        var content =
                new LabelContent(story.unit(), "Title", "SKU-1", Grade.B, "amazon-used", "B-2", 2);
        act(story.opened());
        assertThat(life().labelled()).isFalse();
        act(new LabelAsked(story.unit(), content));
        act(new LabelFailed(story.unit(), 2, 0, "zebra:9100", "gone"));
        act(new LabelPrinted(story.unit(), 2, 0, "zebra:9100"));

        assertThat(words(1)).containsExactly("history.fact.copy-asked(2)");
        assertThat(words(2)).containsExactly("history.fact.failed(zebra:9100|gone)");
        assertThat(words(3)).containsExactly("history.fact.printed(2|zebra:9100)");
        assertThat(life().labelled()).isTrue();
    }

    @Test
    void anUndoneActStandsWithItsCounterEntry() {
        act(story.opened());
        long save = act(story.saved(Grade.B));
        long undo =
                act(
                        new ActUndone(
                                story.unit(),
                                save,
                                Draft.opened(story.opened(), clock.instant()).standing()));

        assertThat(life().acts())
                .extracting(Life.Act::undoneBy)
                .containsExactly(Optional.empty(), Optional.of(undo), Optional.empty());
        assertThat(words(2)).containsExactly("history.fact.undone(" + save + ")");
        assertThat(detail("history.detail.grade")).isEmpty();
        assertThat(detail("history.detail.state")).isEqualTo("open");
    }

    @Test
    void aWithdrawnUnitKeepsItsPage() {
        long opening = act(story.opened());
        act(new OpeningUndone(story.unit(), opening, Optional.of(1L)));

        assertThat(life().now()).isEmpty();
        assertThat(detail("history.detail.state")).isEqualTo("withdrawn");
        assertThat(life().acts().getFirst().undoneBy()).contains(2L);
    }

    @Test
    void factsOfOtherUnitsInTheSameActAreNotTold() {
        act(story.opened());
        act(new LabelLeftUnconfirmed(story.unit()), aUnit(2).opened());

        assertThat(words(1)).containsExactly("history.fact.unconfirmed()");
        assertThat(lives.of(reference(2)).orElseThrow().acts().getFirst().words()).hasSize(1);
    }
}
