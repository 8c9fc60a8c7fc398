package regrade.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

class BuildChecklistTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        general     | packaging manual warranty seal cosmetic
        electronics | packaging manual warranty seal cosmetic function
        computers   | packaging manual warranty seal cosmetic function battery data
        appliances  | packaging manual warranty seal cosmetic function hygiene
        fashion     | packaging seal tags cosmetic hygiene
        shoes       | packaging seal cosmetic soles hygiene
        toys        | packaging manual warranty seal cosmetic function hygiene
        books       | packaging seal cosmetic pages disc
        beauty      | packaging seal cosmetic hygiene expiry
        tools       | packaging manual warranty seal cosmetic function battery
        sports      | packaging manual warranty seal cosmetic function hygiene
        Jardin      | packaging manual warranty seal cosmetic
        """)
    void theQuestionsFollowFromTheCategory(String category, String questions) {
        assertThat(ids(AProduct.of(category))).isEqualTo(questions);
    }

    @Test
    void packagingManualAndWarrantyStandFirstAndTheSerialLast() {
        var headset =
                AProduct.of("electronics")
                        .with("casque*; câble USB-C; étui; notice; carte de garantie");

        assertThat(ids(headset.withSerial()))
                .isEqualTo(
                        "packaging manual warranty seal part:casque part:câble usb-c part:étui"
                                + " cosmetic function data serial");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "manual",
                "User manual",
                "instruction booklet",
                "Quick start guide",
                "Notice",
                "Mode d'emploi",
                "mode d’emploi",
                "Manuel d'utilisation",
                "notice de montage",
                "warranty card",
                "Guarantee",
                "Carte de garantie",
                "bon de garantie",
                "box",
                "Original box",
                "Boîte",
                "boite d'origine",
                "Emballage d’origine",
                "gift box",
                "carton",
                "Notice et carte de garantie"
            })
    void whatHasAQuestionOfItsOwnIsNotAskedAsAPartToo(String part) {
        assertThat(ids(AProduct.of("general").with(part))).doesNotContain("part:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "storage box",
                "boîte de rangement",
                "manual pump",
                "moulin manuel",
                "guide parallèle",
                "carte SD",
                "lunch box",
                "cable",
                "Boîtier de charge"
            })
    void aPartThatOnlySoundsLikeThemIsAskedFor(String part) {
        assertThat(ids(AProduct.of("general").with(part))).contains("part:");
    }

    @Test
    void shoesThatComeWithAManualAreAskedForIt() {
        assertThat(ids(AProduct.of("shoes").with("lacets; mode d'emploi")))
                .isEqualTo("packaging manual seal part:lacets cosmetic soles hygiene");
    }

    @Test
    void anEssentialPartIsMarked() {
        var checklist =
                BuildChecklist.forProduct(
                        AProduct.of("tools").with("battery*; bag; manual*").made());

        assertThat(checklist.questions().stream().filter(Question::essential).map(Question::id))
                .containsExactly("manual", "part:battery");
    }

    @Test
    void aPartNamedTwiceIsAskedOnce() {
        assertThat(ids(AProduct.of("toys").with("Piece; piece")))
                .isEqualTo("packaging manual warranty seal part:piece cosmetic function hygiene");
    }

    @Test
    void atMostFortyPartsAreAskedFor() {
        var hundred =
                IntStream.range(0, 100).mapToObj(i -> "part " + i).collect(Collectors.joining(";"));

        var questions =
                BuildChecklist.forProduct(AProduct.of("toys").with(hundred).made()).questions();

        assertThat(questions.stream().filter(Question::asksForPart)).hasSize(40);
        assertThat(questions.stream().map(Question::id))
                .contains("part:part 39", "cosmetic", "function");
    }

    @Test
    void onlyASerialNumberDemandsALookOfItsOwn() {
        var checklist = BuildChecklist.forProduct(AProduct.of("computers").withSerial().made());

        assertThat(checklist.questions().stream().filter(Question::ownLook).map(Question::id))
                .containsExactly("serial");
    }

    @Property(tries = 60)
    void everyQuestionHasExactlyOneKeyOnOnePage(@ForAll @IntRange(max = 40) int parts) {
        var contents =
                IntStream.range(0, parts)
                        .mapToObj(i -> "part " + i)
                        .collect(Collectors.joining(";"));
        var checklist = BuildChecklist.forProduct(AProduct.of("tools").with(contents).made());

        var reached =
                IntStream.range(0, checklist.pages())
                        .boxed()
                        .flatMap(
                                page ->
                                        IntStream.rangeClosed(1, 10)
                                                .mapToObj(key -> checklist.at(page, key % 10))
                                                .flatMap(java.util.Optional::stream))
                        .toList();

        assertThat(reached).isEqualTo(checklist.questions());
        assertThat(
                        IntStream.range(0, reached.size())
                                .allMatch(
                                        place ->
                                                checklist
                                                        .at(
                                                                place / Checklist.PAGE,
                                                                Checklist.digitAt(place))
                                                        .orElseThrow()
                                                        .equals(reached.get(place))))
                .isTrue();
    }

    private static String ids(AProduct product) {
        return BuildChecklist.forProduct(product.made()).questions().stream()
                .map(Question::id)
                .collect(Collectors.joining(" "));
    }
}
