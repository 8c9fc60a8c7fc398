package regrade.inspection.store;

import org.jdbi.v3.core.Handle;

import regrade.checklist.Answer;
import regrade.checklist.Found;
import regrade.checklist.FoundCounts;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What was found on past units, summed: one short row for each product and each category, so that
/// a save rewrites two rows, however long the checklist is.
///
/// Questions stand apart by `;`, their words by blanks: the id, the units that had it, then each
/// answer with how many had it. Whatever comes from outside is written so that it holds neither.
final class FindingTotals {
    static final String SCHEMA =
            """
            create table finding_total (
                subject varchar not null primary key,
                totals varchar not null
            );
            """;

    private final Map<String, List<Move>> moves = new LinkedHashMap<>();

    /// A unit that counts for a subject, or does so no longer.
    record Move(List<Found> unit, boolean counts) {
        FoundCounts of(FoundCounts before) {
            return counts ? before.plus(unit) : before.minus(unit);
        }
    }

    /// What a unit is counted as.
    ///
    /// @param product, category names of the rows it counts in
    record Counted(String product, String category, List<Found> found) {}

    /// Counts a unit, to be written with the next [#moved()].
    void take(Counted unit, boolean counts) {
        move(unit.product, new Move(unit.found, counts));
        var alike = unit.found.stream().map(Found::ofCategory).toList();
        move(unit.category, new Move(alike, counts));
    }

    private void move(String subject, Move move) {
        moves.computeIfAbsent(subject, _ -> new ArrayList<>()).add(move);
    }

    /// What was counted since the last time; the rows it changes.
    Map<String, List<Move>> moved() {
        var taken = new LinkedHashMap<>(moves);
        moves.clear();
        return taken;
    }

    static void write(Handle handle, Map<String, List<Move>> moved) {
        if (moved.isEmpty()) return;
        var totals = new TreeMap<>(read(handle, moved.keySet()));
        moved.forEach(
                (subject, moves) -> {
                    var counts = totals.getOrDefault(subject, FoundCounts.NONE);
                    for (var move : moves) counts = move.of(counts);
                    totals.put(subject, counts);
                });
        var left = new TreeMap<>(totals);
        left.values().removeIf(FoundCounts.NONE::equals);
        totals.keySet().removeAll(left.keySet());
        batch(
                handle,
                """
                merge into finding_total (subject, totals) key (subject)
                values (:subject, :totals)
                """,
                left);
        batch(handle, "delete from finding_total where subject = :subject", totals);
    }

    private static void batch(Handle handle, String sql, Map<String, FoundCounts> totals) {
        if (totals.isEmpty()) return;
        try (var rows = handle.prepareBatch(sql)) {
            totals.forEach(
                    (subject, counts) ->
                            rows.bind("subject", subject).bind("totals", text(counts)).add());
            rows.execute();
        }
    }

    static Map<String, FoundCounts> read(Handle handle, Collection<String> subjects) {
        return handle
                .createQuery(
                        "select subject, totals from finding_total where subject in (<subjects>)")
                .bindList("subjects", List.copyOf(subjects))
                .map((rs, _) -> Map.entry(rs.getString("subject"), read(rs.getString("totals"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String text(FoundCounts counts) {
        return counts.byQuestion().entrySet().stream()
                .map(question -> safe(question.getKey()) + text(question.getValue()))
                .collect(Collectors.joining(";"));
    }

    private static String text(FoundCounts.Count count) {
        var text = new StringBuilder().append(' ').append(count.units());
        count.found()
                .forEach(
                        (answer, times) ->
                                text.append(' ').append(answer.code()).append(' ').append(times));
        return text.toString();
    }

    private static FoundCounts read(String totals) {
        var counts = new TreeMap<String, FoundCounts.Count>();
        for (var question : totals.split(";")) {
            var words = question.split(" ");
            var found = new TreeMap<Answer, Integer>();
            for (int i = 2; i < words.length; i += 2)
                found.put(Answer.of(words[i]).orElseThrow(), Integer.valueOf(words[i + 1]));
            var id = URLDecoder.decode(words[0], StandardCharsets.UTF_8);
            counts.put(id, new FoundCounts.Count(Integer.parseInt(words[1]), found));
        }
        return new FoundCounts(counts);
    }

    private static String safe(String question) {
        return URLEncoder.encode(question, StandardCharsets.UTF_8);
    }
}
