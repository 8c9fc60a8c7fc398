package regrade.inspection.store;

import regrade.checklist.Answer;
import regrade.checklist.Answers;
import regrade.checklist.Checklist;
import regrade.grading.Grade;
import regrade.grading.GradeOverride;
import regrade.grading.OverrideReason;
import regrade.inspection.InspectionFact.InspectionSaved;
import regrade.inspection.InspectionFact.UnitCorrected;
import regrade.kernel.Money;
import regrade.routing.RouteOffer;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What made an inspection, in short form: answers, chosen routes and saves, by the id of their
/// fact.
///
/// All of them are kept, not only their sum, because any act of the day may be undone. Steps stand
/// apart by `;`, their words by blanks, a question by its place in the checklist; whatever comes
/// from outside is written so that it holds neither.
record PastSteps(TreeMap<Long, String> byFact) {
    static final PastSteps NONE = new PastSteps(new TreeMap<>());
    private static final int ENTRY = 24;
    private static final int SHORT = 36;
    private static final String NOTHING = "-";
    private static final Map<String, Answer> BY_CODE =
            Arrays.stream(Answer.values())
                    .collect(Collectors.toMap(Answer::code, Function.identity()));

    static PastSteps read(String text) {
        var steps = new TreeMap<Long, String>();
        for (var step : text.split(";"))
            if (!step.isEmpty()) {
                int blank = step.indexOf(' ');
                steps.put(Long.parseLong(step, 0, blank, SHORT), step.substring(blank + 1));
            }
        return new PastSteps(steps);
    }

    String text() {
        return byFact.entrySet().stream()
                .map(step -> Long.toString(step.getKey(), SHORT) + ' ' + step.getValue())
                .collect(Collectors.joining(";"));
    }

    PastSteps answered(long fact, Checklist checklist, Map<String, Optional<Answer>> given) {
        return answered("a", fact, checklist, given);
    }

    /// A code was read, of which nothing is known yet.
    PastSteps read(long fact, Checklist checklist, String question) {
        return answered("b", fact, checklist, Map.of(question, Optional.of(Answer.OK)));
    }

    /// The code of a question was here on another unit.
    PastSteps seenBefore(long fact, Checklist checklist, String question) {
        return answered("d", fact, checklist, Map.of(question, Optional.empty()));
    }

    /// The unit itself came back.
    PastSteps returned(long fact) {
        return with(fact, "r");
    }

    private PastSteps answered(
            String kind, long fact, Checklist checklist, Map<String, Optional<Answer>> given) {
        var step = new StringBuilder(kind);
        for (int place = 0; place < checklist.questions().size(); place++) {
            var answer = given.get(checklist.questions().get(place).id());
            if (answer != null)
                step.append(' ')
                        .append(place)
                        .append(' ')
                        .append(answer.map(Answer::code).orElse(NOTHING));
        }
        return with(fact, step.toString());
    }

    PastSteps routeChosen(long fact, Optional<String> channel) {
        return with(fact, "c " + channel.map(PastSteps::safe).orElse(NOTHING));
    }

    PastSteps saved(long fact, InspectionSaved save) {
        return saved(fact, save.grade(), save.override(), save.route());
    }

    PastSteps corrected(long fact, UnitCorrected correction) {
        return saved(fact, correction.grade(), correction.override(), correction.route());
    }

    private PastSteps saved(
            long fact, Grade grade, Optional<GradeOverride> override, RouteOffer route) {
        var net = route.net();
        var step =
                new StringBuilder("s ")
                        .append(grade.code())
                        .append(' ')
                        .append(safe(route.channel()))
                        .append(' ')
                        .append(net.map(m -> String.valueOf(m.minorUnits())).orElse(NOTHING))
                        .append(' ')
                        .append(net.map(m -> m.currency().getCurrencyCode()).orElse(NOTHING));
        override.ifPresent(
                other ->
                        step.append(' ')
                                .append(other.grade().code())
                                .append(' ')
                                .append(other.reason().code()));
        return with(fact, step.toString());
    }

    /// Without those of an undone act.
    PastSteps without(long entry) {
        var left = new TreeMap<>(byFact);
        left.subMap(entry << ENTRY, (entry + 1) << ENTRY).clear();
        return new PastSteps(left);
    }

    private PastSteps with(long fact, String step) {
        var more = new TreeMap<>(byFact);
        more.put(fact, step);
        return new PastSteps(more);
    }

    /// The fact of the last save that counts, 0 if there is none.
    long lastSave() {
        for (var step : byFact.descendingMap().entrySet())
            if (step.getValue().startsWith("s")) return step.getKey();
        return 0;
    }

    /// What the last save that counts rests on, itself included; nothing without one.
    SortedMap<Long, String> counting() {
        return byFact.headMap(lastSave(), true);
    }

    /// A save, and what was so when it was made.
    record Saved(
            Answers answers,
            boolean returned,
            Grade grade,
            Optional<GradeOverride> override,
            String channel,
            boolean routeChosen,
            Optional<Money> net) {}

    /// Up to the last save that counts, which there must be.
    ///
    /// @param text of the steps, not read any further than is needed: a hundred thousand of them
    ///   are folded at a time
    static Saved fold(String text, Checklist checklist) {
        int save = Math.max(text.lastIndexOf(" s "), 0);
        boolean hanging =
                checklist.questions().stream().anyMatch(q -> q.manner().when().isPresent());
        var answers = new LinkedHashMap<String, Answer>();
        var seen = new HashSet<String>();
        boolean returned = false;
        var chosen = NOTHING;
        for (var step : text.substring(0, save).split(";")) {
            var words = step.split(" ");
            if (words.length > 1 && words[1].equals("r")) returned = true;
            if (words.length > 2 && words[1].equals("b")) seen.remove(words[2]);
            if (words.length > 2 && words[1].equals("d")) seen.add(words[2]);
            if (words.length > 2 && (words[1].equals("a") || words[1].equals("b"))) {
                answer(checklist, answers, words);
                if (hanging) dropFallen(checklist, answers);
            }
            if (words.length > 2 && words[1].equals("c")) chosen = words[2];
        }
        int end = text.indexOf(';', save);
        var words = text.substring(save + 1, end < 0 ? text.length() : end).split(" ");
        return saved(words, answers, returned || !seen.isEmpty(), chosen);
    }

    private static void answer(Checklist checklist, Map<String, Answer> answers, String[] words) {
        for (int i = 2; i < words.length; i += 2) {
            var question = checklist.questions().get(Integer.parseInt(words[i])).id();
            var answer = BY_CODE.get(words[i + 1]);
            if (answer == null) answers.remove(question);
            else answers.put(question, answer);
        }
    }

    private static void dropFallen(Checklist checklist, Map<String, Answer> answers) {
        answers.keySet().retainAll(new Answers(answers).thatCount(checklist).given().keySet());
    }

    private static Saved saved(
            String[] words, Map<String, Answer> answers, boolean returned, String chosen) {
        return new Saved(
                new Answers(answers),
                returned,
                Grade.of(words[1]).orElseThrow(),
                words.length > 5 ? override(words[5], words[6]) : Optional.empty(),
                URLDecoder.decode(words[2], StandardCharsets.UTF_8),
                chosen.equals(words[2]),
                words[3].equals(NOTHING)
                        ? Optional.empty()
                        : Optional.of(Money.of(Long.parseLong(words[3]), words[4])));
    }

    private static Optional<GradeOverride> override(String grade, String reason) {
        return OverrideReason.of(reason.toLowerCase(Locale.ROOT))
                .map(why -> new GradeOverride(Grade.of(grade).orElseThrow(), why));
    }

    private static String safe(String channel) {
        return URLEncoder.encode(channel, StandardCharsets.UTF_8);
    }
}
