package regrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import regrade.catalog.Category;
import regrade.checklist.AProduct;
import regrade.checklist.Answer;
import regrade.checklist.BuildChecklist;
import regrade.checklist.Question;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every text is there in every language, is used, and can be written out.
class MessagesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final MessageUses USES =
            MessageUses.of(
                    Stream.concat(
                                    SourceFiles.below(SourceFiles.MAIN, ".java").stream(),
                                    SourceFiles.below(SourceFiles.RESOURCES, ".fxml").stream())
                            .toList());

    static List<Bundle> bundles() {
        return Bundle.all();
    }

    private static Bundle english() {
        return bundles().stream()
                .filter(bundle -> bundle.name().equals("messages.properties"))
                .findAny()
                .orElseThrow();
    }

    @Test
    void englishAndFrenchAreThere() {
        assertThat(bundles())
                .extracting(Bundle::name)
                .contains("messages.properties", "messages_fr.properties");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasTheSameKeys(Bundle bundle) {
        assertThat(bundle.texts().keySet())
                .containsExactlyInAnyOrderElementsOf(english().texts().keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyIsWrittenTwice(Bundle bundle) {
        assertThat(bundle.doubled()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextCanBeWrittenOut(Bundle bundle) {
        assertThat(bundle.texts())
                .allSatisfy(
                        (key, text) ->
                                assertThatCode(() -> new MessageFormat(text))
                                        .as(key)
                                        .doesNotThrowAnyException());
    }

    // MessageFormat swallows it, and whether it runs depends on the arguments given
    @ParameterizedTest
    @MethodSource("bundles")
    void noTextHoldsATypewriterApostrophe(Bundle bundle) {
        assertThat(bundle.texts())
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageTakesTheSameArguments(Bundle bundle) {
        assertThat(arguments(bundle)).containsExactlyInAnyOrderEntriesOf(arguments(english()));
    }

    private static Map<String, Set<String>> arguments(Bundle bundle) {
        return bundle.texts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> arguments(entry.getValue())));
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noKeyIsMissing() {
        assertThat(USES.keys()).isSubsetOf(english().texts().keySet());
    }

    @Test
    void everyPrefixBeginsSomeKey() {
        assertThat(USES.prefixes())
                .allSatisfy(
                        prefix ->
                                assertThat(english().texts().keySet())
                                        .as(prefix)
                                        .anyMatch(key -> key.startsWith(prefix)));
    }

    @ParameterizedTest
    @EnumSource
    void everyAnswerThatAQuestionAllowsHasItsWord(Category category) {
        var checklist = BuildChecklist.forProduct(AProduct.of(category.code()).withSerial().made());

        assertThat(checklist.questions())
                .allSatisfy(
                        question ->
                                assertThat(english().texts().keySet())
                                        .containsAll(keysOf(question)));
    }

    private static List<String> keysOf(Question question) {
        return Arrays.stream(Answer.values())
                .filter(question::allows)
                .map(question::keyOf)
                .toList();
    }

    @Test
    void noKeyIsUnused() {
        assertThat(english().texts().keySet()).allMatch(USES::name);
    }

    @Test
    void keysArePrefixesOrWholeLiterals() {
        var uses = MessageUses.none();

        uses.readJava(
                """
                // not here: "comment.key"
                var one = words.text("unit.saved", "plain", "notes.txt", "os.name");
                var two = words.text("grade." + code);
                // keys: route.*, remedy.*
                """);
        uses.readFxml("<Label text=\"%unit.title\" id=\"no.key\"/>");

        assertThat(uses.keys()).containsExactly("unit.saved", "unit.title");
        assertThat(uses.prefixes()).containsExactly("grade.", "remedy.", "route.");
    }

    @Test
    void aKeyWrittenTwiceIsSeen() {
        assertThat(Bundle.read("planted", "a.b=1\nc.d=2\na.b=1\n").doubled())
                .containsExactly("a.b");
    }

    @Test
    void noTextIsWrittenIntoAScreen() {
        var literal =
                Pattern.compile("\\b(text|promptText|title|accessibleText)=\"([^%$\"][^\"]*)\"");

        assertThat(SourceFiles.below(SourceFiles.RESOURCES, ".fxml"))
                .allSatisfy(
                        (Path file) ->
                                assertThat(SourceFiles.text(file))
                                        .as(file.toString())
                                        .doesNotContainPattern(literal));
    }
}
