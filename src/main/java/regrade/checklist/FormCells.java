package regrade.checklist;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How a question stands in a line of a table: a cell for each of [#COLUMNS]. The same for the
/// lists that come with the program, for those that a supervisor exports and imports, and in the
/// database.
public final class FormCells {
    /// `list` is a [Scope], `answers` the codes the digit key goes through, `rest` what "the rest
    /// is fine" answers or `look`, `asked` an [Asked], `if` as `seal:damaged+missing`, `demands` as
    /// `photo:damaged note!:fail` with `!` for a required one, `way` as `digit`, `scan` or
    /// `measure:g:100:250`, `seconds` of a timer.
    public static final List<String> COLUMNS =
            List.of(
                    "list",
                    "question",
                    "place",
                    "english",
                    "french",
                    "answers",
                    "rest",
                    "asked",
                    "if",
                    "demands",
                    "way",
                    "seconds");

    private static final Map<String, String> LANGUAGES = Map.of("english", "en", "french", "fr");
    private static final String LOOK = "look";
    private static final int LONGEST = 400;

    private FormCells() {}

    /// A line that was read, or why it cannot be.
    public sealed interface Line {
        record Form(Scope scope, QuestionForm form) implements Line {}

        /// @param column that holds what is not understood, one of [#COLUMNS]
        record Refused(String column, String cell) implements Line {}
    }

    /// @param cells gives the cell of a column, trimmed, empty where there is none
    public static Line read(Function<String, String> cells) {
        var row = new Row(cells);
        try {
            return new Line.Form(row.scope(), row.form());
        } catch (BadCell e) {
            return new Line.Refused(e.column, row.cell(e.column));
        }
    }

    /// The questions of a list whose lines were written before; what is not understood any more is
    /// left out.
    public static QuestionSet set(Scope scope, List<Map<String, String>> lines) {
        var forms =
                lines.stream()
                        .map(line -> read(column -> line.getOrDefault(column, "")))
                        .filter(Line.Form.class::isInstance)
                        .map(line -> ((Line.Form) line).form())
                        .toList();
        return new QuestionSet(scope, forms);
    }

    /// The questions of a list by the names of their columns, empty cells left out.
    public static List<Map<String, String>> lines(QuestionSet set) {
        return set.forms().stream().map(form -> named(set.scope(), form)).toList();
    }

    /// The cells of a question, in the order of [#COLUMNS].
    public static List<String> write(Scope scope, QuestionForm form) {
        var cells = named(scope, form);
        return COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).toList();
    }

    private static Map<String, String> named(Scope scope, QuestionForm form) {
        var manner = form.manner();
        var cells = new LinkedHashMap<String, String>();
        cells.put("list", scope.text());
        cells.put("question", form.id());
        cells.put("place", Integer.toString(form.place()));
        LANGUAGES.forEach((column, language) -> cells.put(column, own(manner, language)));
        cells.put("answers", codes(form.cycle(), " "));
        cells.put("rest", form.ownLook() ? LOOK : form.rest().code());
        cells.put("asked", form.asked().code());
        cells.put("if", manner.when().map(FormCells::text).orElse(""));
        cells.put(
                "demands",
                manner.demands().stream().map(FormCells::text).collect(Collectors.joining(" ")));
        cells.put("way", way(manner));
        cells.put("seconds", manner.seconds() == 0 ? "" : Integer.toString(manner.seconds()));
        cells.values().removeIf(String::isEmpty);
        return cells;
    }

    private static String own(Manner manner, String language) {
        return manner.words().getOrDefault(language, "");
    }

    /// A condition as it stands in its cell.
    public static String text(Condition when) {
        return when.question() + ":" + codes(sorted(when.answers()), "+");
    }

    private static String text(Demand demand) {
        var mark = demand.required() ? "!" : "";
        return demand.kind().code() + mark + ":" + codes(sorted(demand.on()), "+");
    }

    private static String way(Manner manner) {
        if (manner.scanned()) return "scan";
        return manner.limits()
                .map(
                        limits ->
                                "measure:"
                                        + limits.unit()
                                        + ":"
                                        + limits.least()
                                        + ":"
                                        + limits.most())
                .orElse("digit");
    }

    private static List<Answer> sorted(Set<Answer> answers) {
        return answers.stream().sorted().toList();
    }

    private static String codes(List<Answer> answers, String between) {
        return answers.stream().map(Answer::code).collect(Collectors.joining(between));
    }

    private static final class BadCell extends RuntimeException {
        private final String column;

        private BadCell(String column) {
            super(column);
            this.column = column;
        }
    }

    /// One line's cells by the name of their column.
    private record Row(Function<String, String> cells) {
        String cell(String column) {
            return cells.apply(column);
        }

        Scope scope() {
            return read("list", Scope::parse);
        }

        QuestionForm form() {
            var cycle = read("answers", text -> answers(text, " "));
            boolean look = cell("rest").equalsIgnoreCase(LOOK);
            var rest = look ? Answer.OK : read("rest", FormCells.Row::rest);
            var asked =
                    read(
                            "asked",
                            text -> text.isEmpty() ? Optional.of(Asked.ALWAYS) : Asked.of(text));
            int place = read("place", text -> number(text, 1, QuestionForm.LAST_PLACE));
            var manner = manner();
            return checked(
                    "question",
                    () ->
                            new QuestionForm(
                                    cell("question"), place, cycle, rest, look, asked, manner));
        }

        private Manner manner() {
            var way = read("way", Row::way);
            int seconds =
                    read(
                            "seconds",
                            text ->
                                    text.isEmpty()
                                            ? Optional.of(0)
                                            : number(text, 0, Manner.LONGEST_TIMER));
            var when =
                    cell("if").isEmpty()
                            ? Optional.<Condition>empty()
                            : Optional.of(read("if", Row::condition));
            var demands = read("demands", Row::demands);
            return checked(
                    "english",
                    () -> new Manner(words(), when, demands, way.scanned(), way.limits(), seconds));
        }

        private Map<String, String> words() {
            return LANGUAGES.entrySet().stream()
                    .filter(column -> !cell(column.getKey()).isEmpty())
                    .collect(
                            Collectors.toMap(Map.Entry::getValue, column -> cell(column.getKey())));
        }

        private <T> T read(String column, Function<String, Optional<T>> meaning) {
            var text = cell(column);
            if (text.length() > LONGEST) throw new BadCell(column);
            return checked(
                    column, () -> meaning.apply(text).orElseThrow(() -> new BadCell(column)));
        }

        private static <T> T checked(String column, java.util.function.Supplier<T> made) {
            try {
                return made.get();
            } catch (IllegalArgumentException e) {
                throw new BadCell(column);
            }
        }

        private static Optional<Answer> rest(String text) {
            return text.isEmpty()
                    ? Optional.of(Answer.OK)
                    : Answer.of(text).filter(answer -> !answer.fault());
        }

        private static Optional<Integer> number(String text, int least, int most) {
            if (!text.matches("\\d{1,6}")) return Optional.empty();
            return Optional.of(Integer.parseInt(text)).filter(n -> n >= least && n <= most);
        }

        private static Optional<List<Answer>> answers(String text, String between) {
            var words =
                    Arrays.stream(text.split(java.util.regex.Pattern.quote(between)))
                            .filter(w -> !w.isEmpty())
                            .toList();
            var answers = words.stream().map(Answer::of).flatMap(Optional::stream).toList();
            boolean all = answers.size() == words.size() && !answers.isEmpty();
            return all ? Optional.of(answers) : Optional.empty();
        }

        private static Optional<Condition> condition(String text) {
            // the id of an expected part has a colon of its own
            int end = text.lastIndexOf(':');
            if (end < 1) return Optional.empty();
            return answers(text.substring(end + 1), "+")
                    .map(answers -> new Condition(text.substring(0, end), Set.copyOf(answers)));
        }

        private static Optional<List<Demand>> demands(String text) {
            var words = Arrays.stream(text.split(" ")).filter(w -> !w.isEmpty()).toList();
            var demands = words.stream().map(Row::demand).flatMap(Optional::stream).toList();
            return demands.size() == words.size() ? Optional.of(demands) : Optional.empty();
        }

        private static Optional<Demand> demand(String word) {
            var parts = word.split(":", -1);
            if (parts.length != 2) return Optional.empty();
            boolean required = parts[0].endsWith("!");
            var kind = Demand.Kind.of(parts[0].replaceFirst("!$", ""));
            return kind.flatMap(
                    what ->
                            answers(parts[1], "+")
                                    .map(on -> new Demand(what, Set.copyOf(on), required)));
        }

        private static Optional<Way> way(String text) {
            if (text.isEmpty() || text.equalsIgnoreCase("digit"))
                return Optional.of(new Way(false, Optional.empty()));
            if (text.equalsIgnoreCase("scan")) return Optional.of(new Way(true, Optional.empty()));
            var parts = text.split(":", -1);
            if (parts.length != 4 || !parts[0].equalsIgnoreCase("measure")) return Optional.empty();
            if (!parts[2].matches("-?\\d{1,9}") || !parts[3].matches("-?\\d{1,9}"))
                return Optional.empty();
            var limits =
                    new MeasureLimits(parts[1], Long.parseLong(parts[2]), Long.parseLong(parts[3]));
            return Optional.of(new Way(false, Optional.of(limits)));
        }
    }

    private record Way(boolean scanned, Optional<MeasureLimits> limits) {}
}
