package regrade.rework.store;

import regrade.catalog.Category;
import regrade.checklist.Answer;
import regrade.grading.OwnWords;
import regrade.kernel.Money;
import regrade.rework.Mend;
import regrade.rework.Supply;
import regrade.rework.Wage;
import regrade.rework.Work;
import regrade.rework.WorkSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// A set of works as one text of the database. The same set is always the same text, or a check
/// would call tables damaged that are sound: so every map here keeps its order.
final class WorkSetText {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private WorkSetText() {}

    static String of(WorkSet set) {
        var text = new LinkedHashMap<String, Object>();
        text.put("version", set.version());
        text.put("works", set.works().stream().map(WorkSetText::of).toList());
        text.put("wages", set.wages().stream().map(WorkSetText::of).toList());
        return MAPPER.writeValueAsString(text);
    }

    private static Map<String, Object> of(Work work) {
        var text = new LinkedHashMap<String, Object>();
        text.put("code", work.code());
        text.put("words", work.words().byLanguage());
        text.put("mends", work.mends().stream().map(WorkSetText::of).toList());
        text.put("minutes", work.minutes());
        text.put("source", work.supply().source().code());
        text.put("prices", work.supply().prices().stream().map(WorkSetText::of).toList());
        text.put("chance", work.chance());
        text.put("only", work.only().stream().map(Category::code).toList());
        text.put("never", work.never().stream().map(Category::code).toList());
        text.put("on", work.on());
        return text;
    }

    private static Map<String, Object> of(Mend mend) {
        var text = new LinkedHashMap<String, Object>();
        text.put("question", mend.question());
        text.put("found", mend.found().code());
        text.put("left", mend.left().code());
        return text;
    }

    private static Map<String, Object> of(Wage wage) {
        var text = new LinkedHashMap<String, Object>();
        text.put("perHour", of(wage.perHour()));
        text.put("bin", wage.bin());
        return text;
    }

    private static Map<String, Object> of(Money money) {
        var text = new LinkedHashMap<String, Object>();
        text.put("minor", money.minorUnits());
        text.put("currency", money.currency().getCurrencyCode());
        return text;
    }

    static WorkSet read(String text) {
        var tree = MAPPER.readTree(text);
        return new WorkSet(
                tree.required("version").intValue(),
                all(tree.required("works"), WorkSetText::work),
                all(
                        tree.required("wages"),
                        wage -> new Wage(money(wage.required("perHour")), text(wage, "bin"))));
    }

    private static Work work(JsonNode work) {
        Map<String, String> words = new TreeMap<>();
        for (var word : work.required("words").properties())
            words.put(word.getKey(), word.getValue().stringValue());
        return new Work(
                text(work, "code"),
                new OwnWords(words),
                all(work.required("mends"), WorkSetText::mend),
                work.required("minutes").intValue(),
                new Supply(
                        source(text(work, "source")),
                        all(work.required("prices"), WorkSetText::money)),
                work.required("chance").intValue(),
                all(work.required("only"), WorkSetText::category),
                all(work.required("never"), WorkSetText::category),
                work.required("on").booleanValue());
    }

    private static Mend mend(JsonNode mend) {
        return new Mend(
                text(mend, "question"),
                Answer.of(text(mend, "found")).orElseThrow(),
                Answer.of(text(mend, "left")).orElseThrow());
    }

    private static Money money(JsonNode money) {
        return Money.of(money.required("minor").longValue(), text(money, "currency"));
    }

    private static Category category(JsonNode category) {
        return Category.of(category.stringValue());
    }

    private static Supply.Source source(String code) {
        return Arrays.stream(Supply.Source.values())
                .filter(source -> source.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<T> all(JsonNode nodes, Function<JsonNode, T> meaning) {
        List<T> all = new ArrayList<>();
        for (var node : nodes) all.add(meaning.apply(node));
        return all;
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).stringValue();
    }
}
