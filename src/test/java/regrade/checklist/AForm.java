package regrade.checklist;

import java.util.Map;

/// Questions for tests, written as the cells of a line.
public final class AForm {
    private AForm() {}

    /// @param cells between commas: question, place, answers, rest, if, demands, way
    public static QuestionForm of(String cells) {
        var names = "question place answers rest if demands way".split(" ");
        var values = cells.split(",", -1);
        return of(
                column -> {
                    for (int i = 0; i < names.length && i < values.length; i++)
                        if (names[i].equals(column)) return values[i].strip();
                    return "";
                });
    }

    private static QuestionForm of(java.util.function.UnaryOperator<String> cells) {
        var words = Map.of("list", "general", "english", "Is it so?", "asked", "always");
        var line = FormCells.read(column -> words.getOrDefault(column, cells.apply(column)));
        return switch (line) {
            case FormCells.Line.Form(_, var form) -> form;
            case FormCells.Line.Refused(var column, var cell) ->
                    throw new IllegalArgumentException(column + ": " + cell);
        };
    }
}
