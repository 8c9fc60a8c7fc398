package regrade.checklist;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The ready-made lists of questions that come with the program, from `questions.csv`: fields
/// between commas without quotes, lines that begin with `#` for the reader.
final class ShippedQuestions implements QuestionSets {
    private static final String FILE = "questions.csv";

    // a seal is "unbroken"; and where nouns have a gender, a manual is missing in the feminine
    private static final Set<String> OWN_ANSWERS =
            Set.of(
                    Question.MANUAL,
                    Question.WARRANTY,
                    Question.SEAL,
                    Question.COSMETIC,
                    Question.FUNCTION,
                    Question.DATA,
                    Question.EXPIRY,
                    Question.SERIAL,
                    Question.HYGIENE,
                    Question.BATTERY,
                    Question.TRANSPARENCY,
                    "plain-pack",
                    "tags",
                    "soles",
                    "pages",
                    "disc");

    private final List<VersionedSet> sets;
    private final Set<String> worded;

    private ShippedQuestions(List<VersionedSet> sets) {
        this.sets = sets;
        this.worded = worded(sets);
    }

    private static final class Once {
        private static final ShippedQuestions READ = read();
    }

    static ShippedQuestions sets() {
        return Once.READ;
    }

    /// Whether the bundles have words of its own for this answer to this question.
    boolean words(String id, Answer answer) {
        return worded.contains(id + "." + answer.code());
    }

    private static Set<String> worded(List<VersionedSet> sets) {
        return sets.stream()
                .flatMap(set -> set.set().forms().stream())
                .filter(form -> OWN_ANSWERS.contains(form.id()))
                .flatMap(
                        form ->
                                Arrays.stream(Answer.values())
                                        .filter(form.about("", false)::allows)
                                        .map(answer -> form.id() + "." + answer.code()))
                .collect(Collectors.toSet());
    }

    /// Whether the bundles have words for this question.
    boolean names(String id) {
        return sets.stream()
                .flatMap(set -> set.set().forms().stream())
                .anyMatch(form -> form.id().equals(id));
    }

    @Override
    public List<VersionedSet> inForce() {
        return sets;
    }

    @Override
    public Optional<QuestionSet> draft(Scope scope) {
        return Optional.empty();
    }

    @Override
    public List<Scope> drafted() {
        return List.of();
    }

    @Override
    public List<PublishedSet> versions(Scope scope) {
        return inForce(scope).stream().map(set -> new PublishedSet(set, Optional.empty())).toList();
    }

    private static ShippedQuestions read() {
        var table = Objects.requireNonNull(ShippedQuestions.class.getResourceAsStream(FILE), FILE);
        try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            var header = String.join(",", FormCells.COLUMNS);
            var rows =
                    lines.lines()
                            .filter(line -> !line.startsWith("#") && !line.equals(header))
                            .toList();
            return new ShippedQuestions(sets(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<VersionedSet> sets(List<String> rows) {
        Map<Scope, List<QuestionForm>> forms = new LinkedHashMap<>();
        for (var row : rows)
            switch (line(row)) {
                case FormCells.Line.Form(var scope, var form) ->
                        forms.computeIfAbsent(scope, _ -> new ArrayList<>()).add(form);
                case FormCells.Line.Refused(var column, var cell) ->
                        throw new IllegalStateException(
                                FILE + ": " + column + " " + cell + " in " + row);
            }
        return forms.entrySet().stream()
                .map(set -> new VersionedSet(new QuestionSet(set.getKey(), set.getValue()), 0))
                .toList();
    }

    private static FormCells.Line line(String row) {
        var cells = row.split(",", -1);
        return FormCells.read(
                column -> {
                    int at = FormCells.COLUMNS.indexOf(column);
                    return at < cells.length ? cells[at].strip() : "";
                });
    }
}
