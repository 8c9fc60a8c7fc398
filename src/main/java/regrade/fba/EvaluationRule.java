package regrade.fba;

import static regrade.history.Phrase.said;

import regrade.fba.Finding.Kind;
import regrade.fba.Finding.Period;
import regrade.history.Phrase;
import regrade.kernel.ClientId;
import regrade.returns.DispositionCount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A sudden jump to nothing but `DEFECTIVE` is a returns evaluation that was switched off, not a
/// quality fault (fba-programs.md §3).
final class EvaluationRule implements WatchRule {
    /// Days that are looked at.
    static final int DAYS = 90;

    /// Units that must be in the jump, and before it: of fewer it may be chance. Our own figure, as
    /// no source tells one.
    static final int LEAST_UNITS = 20;

    /// Per cent of defective units before, from which on all defective is no jump. Our own too.
    static final int MOST_BEFORE = 60;

    private static final String DEFECTIVE = "DEFECTIVE";

    @Override
    public List<Finding> findings(Watched watched) {
        var from = watched.today().minusDays(DAYS - 1L);
        var byClient = new TreeMap<String, List<DispositionCount>>();
        for (var count : watched.dispositions(from, watched.today()))
            byClient.computeIfAbsent(count.client().text(), _ -> new ArrayList<>()).add(count);
        return byClient.entrySet().stream()
                .flatMap(of -> finding(new ClientId(of.getKey()), days(of.getValue())).stream())
                .toList();
    }

    /// A day's units.
    private record Day(long all, long defective) {
        Day plus(DispositionCount count) {
            return new Day(
                    all + count.units(),
                    defective + (count.disposition().equals(DEFECTIVE) ? count.units() : 0));
        }

        Day plus(Day other) {
            return new Day(all + other.all, defective + other.defective);
        }
    }

    private static TreeMap<LocalDate, Day> days(List<DispositionCount> counts) {
        var days = new TreeMap<LocalDate, Day>();
        for (var count : counts)
            days.merge(count.day(), new Day(0, 0).plus(count), (before, _) -> before.plus(count));
        return days;
    }

    private static Optional<Finding> finding(ClientId client, TreeMap<LocalDate, Day> days) {
        var jump =
                days.descendingMap().entrySet().stream()
                        .takeWhile(day -> day.getValue().all == day.getValue().defective)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (jump.isEmpty()) return Optional.empty();
        var since = jump.keySet().stream().min(LocalDate::compareTo).orElseThrow();
        var now = sum(days.tailMap(since, true));
        var before = sum(days.headMap(since, false));
        boolean jumped =
                now.all >= LEAST_UNITS
                        && before.all >= LEAST_UNITS
                        && before.defective * 100 < before.all * MOST_BEFORE;
        return jumped ? Optional.of(finding(client, days, since, now, before)) : Optional.empty();
    }

    private static Day sum(Map<LocalDate, Day> days) {
        return days.values().stream().reduce(new Day(0, 0), Day::plus);
    }

    private static Finding finding(
            ClientId client, TreeMap<LocalDate, Day> days, LocalDate since, Day now, Day before) {
        return new Finding(
                Kind.EVALUATION_OFF,
                client,
                "",
                now.all,
                Optional.of(new Period(since, days.lastKey())),
                said("fba.what.evaluation-off", now.all, since, before.defective, before.all),
                List.of(),
                List.of(),
                figures(days));
    }

    private static List<Phrase> figures(TreeMap<LocalDate, Day> days) {
        return days.descendingMap().entrySet().stream()
                .map(
                        day ->
                                said(
                                        "fba.row.day",
                                        day.getKey(),
                                        day.getValue().all,
                                        day.getValue().defective))
                .toList();
    }
}
