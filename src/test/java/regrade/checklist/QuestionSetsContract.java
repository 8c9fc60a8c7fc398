package regrade.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import regrade.catalog.Category;
import regrade.journal.InMemoryJournal;
import regrade.journal.Projection;
import regrade.kernel.BenchId;
import regrade.settings.BenchSettings;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// What every store of the lists keeps to.
public abstract class QuestionSetsContract<S extends QuestionSets & Projection> {
    private static final Scope SHOES = Scope.of(Category.SHOES);
    private static final QuestionSet LACES =
            new QuestionSet(
                    SHOES, List.of(AForm.of("laces,45,missing,ok,seal:damaged,photo!:missing")));

    private S sets;
    private InMemoryJournal journal;
    private KeepQuestionDraft keep;
    private PublishQuestions publish;

    protected abstract S store();

    @BeforeEach
    void open() {
        sets = store();
        var noon = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
        journal = new InMemoryJournal(new BenchId("03K"), noon, sets);
        keep = new KeepQuestionDraft(journal, sets, () -> BenchSettings.DEFAULTS);
        publish = new PublishQuestions(journal, sets, () -> BenchSettings.DEFAULTS);
    }

    @Test
    void aDraftIsNotLiveUntilItIsPublished() {
        keep.keep(List.of(LACES));

        assertThat(sets.draft(SHOES)).contains(LACES);
        assertThat(sets.drafted()).containsExactly(SHOES);
        assertThat(sets.inForce(SHOES)).map(VersionedSet::version).contains(0);

        assertThat(publish.publish(SHOES))
                .isEqualTo(new PublishQuestions.Result.Live(new VersionedSet(LACES, 1)));

        assertThat(sets.inForce(SHOES)).contains(new VersionedSet(LACES, 1));
        assertThat(sets.drafted()).isEmpty();
    }

    @Test
    void everyVersionIsKeptWithWhoMadeItLive() {
        for (int place : List.of(41, 42)) {
            keep.keep(List.of(new QuestionSet(SHOES, List.of(LACES.forms().getFirst().at(place)))));
            publish.publish(SHOES);
        }

        assertThat(sets.versions(SHOES))
                .extracting(one -> one.set().version() + " " + one.by().isPresent())
                .containsExactly("2 true", "1 true", "0 false");
        assertThat(sets.versions(SHOES).get(1).set().set().forms().getFirst().place())
                .isEqualTo(41);
    }

    @Test
    void aDraftThatIsGivenUpIsGone() {
        keep.keep(List.of(LACES));

        keep.drop(SHOES);

        assertThat(sets.draft(SHOES)).isEmpty();
        assertThat(publish.publish(SHOES)).isEqualTo(new PublishQuestions.Result.NothingNew());
    }

    @Test
    void aDraftThatSaysWhatIsLiveIsNone() {
        keep.keep(List.of(LACES));

        keep.keep(List.of(sets.inForce(SHOES).orElseThrow().set()));

        assertThat(sets.draft(SHOES)).isEmpty();
    }

    @Test
    void theSameDraftTwiceWritesNothing() {
        keep.keep(List.of(LACES));
        long before = journal.last();

        assertThat(keep.keep(List.of(LACES))).isZero();
        assertThat(journal.last()).isEqualTo(before);
    }

    @Test
    void aDraftThatContradictsItselfIsNotPublished() {
        keep.keep(
                List.of(
                        new QuestionSet(
                                SHOES, List.of(AForm.of("laces,45,missing,ok,colour:fail")))));

        assertThat(publish.publish(SHOES))
                .isInstanceOfSatisfying(
                        PublishQuestions.Result.Refused.class,
                        refused ->
                                assertThat(refused.findings())
                                        .extracting(CheckQuestions.Finding::code)
                                        .containsExactly("hangs-on-none"));
        assertThat(sets.inForce(SHOES)).map(VersionedSet::version).contains(0);
    }

    @Test
    void actsAppliedTwiceLeaveTheSame() {
        keep.keep(List.of(LACES));
        publish.publish(SHOES);
        keep.keep(List.of(new QuestionSet(SHOES, List.of(LACES.forms().getFirst().at(7)))));
        var before = List.of(sets.inForce(), sets.draft(SHOES), sets.versions(SHOES));

        journal.read(
                1,
                journal.last(),
                act -> {
                    for (int i = 0; i < act.facts().size(); i++)
                        sets.apply(act.header(), i, act.facts().get(i));
                });

        assertThat(List.of(sets.inForce(), sets.draft(SHOES), sets.versions(SHOES)))
                .isEqualTo(before);
    }
}
