package regrade.checklist.file;

import regrade.checklist.FormCells;
import regrade.checklist.FormCells.Line;
import regrade.checklist.QuestionForm;
import regrade.checklist.QuestionSet;
import regrade.checklist.QuestionTables;
import regrade.checklist.Scope;
import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.platform.file.Columns;
import regrade.platform.file.KeptFile;
import regrade.platform.file.SafeCsv;
import regrade.platform.file.Table;
import regrade.platform.file.TableRow;
import regrade.platform.file.Tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Lists of questions as a table that a spreadsheet opens.
public final class CsvQuestionTables implements QuestionTables {
    /// More lines than these are another kind of file.
    static final int MOST_LINES = 10_000;

    private static final Map<String, String> NAMES =
            FormCells.COLUMNS.stream()
                    .collect(Collectors.toMap(Function.identity(), Function.identity()));

    @Override
    public Content read(Path file) {
        var opened =
                Tables.open(file, CsvQuestionTables::isTable)
                        .orElseThrow(() -> problem("checklist.not-a-table", file));
        try (var table = opened) {
            return new Reading(new Columns(table.header(), NAMES)).read(table, file);
        }
    }

    private static boolean isTable(List<String> header) {
        var columns = new Columns(header, NAMES);
        return List.of("list", "question", "answers").stream().allMatch(columns::has);
    }

    private static Problem problem(String key, Path file) {
        return new Problem(
                UserMessage.bad(key, Remedy.CHECK_FILE, String.valueOf(file.getFileName())));
    }

    /// One file's lines as they come in.
    private static final class Reading {
        private final Columns columns;
        private final Map<Scope, List<QuestionForm>> forms = new LinkedHashMap<>();
        private final Set<Scope> spoilt = new HashSet<>();
        private final List<Refused> refused = new ArrayList<>();

        private Reading(Columns columns) {
            this.columns = columns;
        }

        private Content read(Table table, Path file) {
            int lines = 0;
            for (var row = table.next(); row.isPresent(); row = table.next()) {
                if (++lines > MOST_LINES) throw problem("checklist.too-long", file);
                take(row.orElseThrow());
            }
            var sets =
                    forms.entrySet().stream()
                            .filter(set -> !spoilt.contains(set.getKey()))
                            .map(set -> new QuestionSet(set.getKey(), set.getValue()))
                            .toList();
            return new Content(sets, refused);
        }

        private void take(TableRow row) {
            switch (row) {
                case TableRow.Broken(var number, var reason, _) ->
                        refused.add(new Refused(number, reason));
                case TableRow.Cells(var number, var cells, _) -> take(number, cells);
            }
        }

        private void take(long number, List<String> cells) {
            switch (FormCells.read(column -> plain(columns.cell(cells, column)))) {
                case Line.Refused(var column, var cell) -> {
                    Scope.parse(columns.cell(cells, "list")).ifPresent(spoilt::add);
                    refuse(number, "checklist.bad-cell", column, cell);
                }
                case Line.Form(var scope, var form) -> {
                    var all = forms.computeIfAbsent(scope, _ -> new ArrayList<>());
                    boolean twice = all.stream().anyMatch(other -> other.id().equals(form.id()));
                    if (twice || all.size() == QuestionSet.MOST) {
                        spoilt.add(scope);
                        refuse(number, twice ? "checklist.twice" : "checklist.too-many", form.id());
                    } else all.add(form);
                }
            }
        }

        /// Without the apostrophe that keeps a spreadsheet from calculating what this program
        /// wrote.
        private static String plain(String cell) {
            boolean led = cell.length() > 1 && cell.charAt(0) == '\'';
            return led && "=+-@".indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
        }

        private void refuse(long number, String key, Object... arguments) {
            refused.add(new Refused(number, UserMessage.bad(key, Remedy.CHECK_FILE, arguments)));
        }
    }

    @Override
    public Path write(Path folder, List<QuestionSet> sets) {
        try {
            var beside = Files.createTempFile("regrade", ".csv");
            try {
                Files.writeString(beside, text(sets));
                return KeptFile.copy(beside, folder, "checklists", ".csv").path();
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new Problem(
                    UserMessage.bad("checklist.not-written", Remedy.RETRY, folder.toString()), e);
        }
    }

    private static String text(List<QuestionSet> sets) {
        var text = new StringBuilder(SafeCsv.MARK).append(SafeCsv.row(FormCells.COLUMNS));
        for (var set : sets)
            for (var form : set.forms())
                text.append(SafeCsv.row(FormCells.write(set.scope(), form)));
        return text.toString();
    }
}
