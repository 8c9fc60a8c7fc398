package regrade.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.catalog.Category;
import regrade.kernel.ClientId;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class InheritQuestionsTest {
    private static final ClientId CLIENT = new ClientId("AURIO");

    private final InMemoryQuestionSets sets = new InMemoryQuestionSets();

    /// A checklist of nothing but these questions, see [AForm].
    static Checklist checklist(String... forms) {
        var set = new QuestionSet(Scope.ALL, Arrays.stream(forms).map(AForm::of).toList());
        return BuildChecklist.forProduct(
                List.of(new VersionedSet(set, 1)), AProduct.of("general").made());
    }

    private String asked(AProduct product) {
        var made = product.made(CLIENT);
        return BuildChecklist.forProduct(sets.inForce(Scope.chain(made)), made).questions().stream()
                .map(Question::id)
                .collect(Collectors.joining(" "));
    }

    @Test
    void aClientsListAddsToThatOfTheCategory() {
        sets.live(new QuestionSet(Scope.of(CLIENT), List.of(AForm.of("tamper,5,fail,ok"))));

        assertThat(asked(AProduct.of("shoes")))
                .isEqualTo("tamper packaging seal cosmetic soles hygiene");
        assertThat(
                        BuildChecklist.forProduct(AProduct.of("shoes").made()).questions().stream()
                                .map(Question::id))
                .doesNotContain("tamper");
    }

    @Test
    void theNarrowestListHasTheLastWord() {
        sets.live(new QuestionSet(Scope.of(CLIENT), List.of(AForm.of("cosmetic,60,fail,ok"))));
        sets.live(
                new QuestionSet(
                        Scope.of(CLIENT, Category.SHOES),
                        List.of(AForm.of("cosmetic,60,worn,ok").asked(Asked.NEVER))));

        assertThat(asked(AProduct.of("shoes"))).doesNotContain("cosmetic");
        assertThat(asked(AProduct.of("toys"))).contains("cosmetic");
    }

    @Test
    void eachInheritedQuestionSaysWhichListItComesFrom() {
        var wide =
                new QuestionSet(
                        Scope.ALL,
                        List.of(AForm.of("lid,10,missing,ok"), AForm.of("box,20,missing,ok")));
        var narrow =
                new QuestionSet(
                        Scope.of(Category.TOYS),
                        List.of(AForm.of("lid,30,damaged,ok"), AForm.of("eyes,5,missing,ok")));

        assertThat(InheritQuestions.from(List.of(wide, narrow)))
                .extracting(line -> line.form().id() + " " + line.from() + " " + line.changes())
                .containsExactly("eyes toys false", "box general false", "lid toys true");
    }

    @Test
    void aPartMayHaveAQuestionOfItsOwn() {
        sets.live(
                new QuestionSet(
                        Scope.of(CLIENT),
                        List.of(AForm.of("part:battery,50,missing fail,ok,,photo!:fail"))));

        var made = AProduct.of("tools").with("battery*; bag").made(CLIENT);
        var questions =
                BuildChecklist.forProduct(sets.inForce(Scope.chain(made)), made).questions();

        assertThat(questions)
                .filteredOn(question -> question.id().equals("part:battery"))
                .singleElement()
                .satisfies(
                        battery -> {
                            assertThat(battery.cycle())
                                    .containsExactly(Answer.MISSING, Answer.FAIL);
                            assertThat(battery.essential()).isTrue();
                            assertThat(battery.part()).isEqualTo("battery");
                        });
        assertThat(questions)
                .filteredOn(question -> question.id().equals("part:bag"))
                .singleElement()
                .satisfies(
                        bag ->
                                assertThat(bag.cycle())
                                        .containsExactly(Answer.MISSING, Answer.DAMAGED));
    }

    @Test
    void aChecklistNamesTheListsItWasMadeFrom() {
        sets.live(new QuestionSet(Scope.of(CLIENT), List.of(AForm.of("tamper,5,fail,ok"))));
        sets.live(new QuestionSet(Scope.of(CLIENT), List.of(AForm.of("tamper,6,fail,ok"))));
        var made = AProduct.of("shoes").made(CLIENT);

        assertThat(BuildChecklist.forProduct(sets.inForce(Scope.chain(made)), made).lists())
                .containsExactly("general@0", "shoes@0", "client:AURIO@2");
    }

    @Test
    void demandsAreOpenUntilTheyAreMet() {
        var list = checklist("lid,10,damaged missing,ok,,photo!:damaged note:damaged+missing");
        var damaged = Answers.NONE.with("lid", Answer.DAMAGED);

        assertThat(OpenDemand.of(list, Answers.NONE, java.util.Set.of())).isEmpty();
        assertThat(kinds(list, damaged, java.util.Set.of())).isEqualTo("photo! note");
        assertThat(kinds(list, damaged, java.util.Set.of("lid"))).isEqualTo("note");
        assertThat(kinds(list, damaged.remarked("lid", "dent"), java.util.Set.of("lid"))).isEmpty();
        assertThat(kinds(list, Answers.NONE.with("lid", Answer.MISSING), java.util.Set.of()))
                .isEqualTo("note");
    }

    private static String kinds(
            Checklist list, Answers answers, java.util.Set<String> photographed) {
        Stream<OpenDemand> open = OpenDemand.of(list, answers, photographed).stream();
        return open.map(one -> one.demand().kind().code() + (one.demand().required() ? "!" : ""))
                .collect(Collectors.joining(" "));
    }
}
