package regrade.journal.file;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Map.entry;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import regrade.catalog.Category;
import regrade.checklist.Answer;
import regrade.grading.Grade;
import regrade.grading.OwnWords;
import regrade.journal.FactKinds;
import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.kernel.Reference;
import regrade.kernel.Sku;
import regrade.rework.Chance;
import regrade.rework.PlannedWork;
import regrade.rework.PlannedWork.Attempt;
import regrade.rework.ReworkFact;
import regrade.rework.ReworkFact.*;
import regrade.rework.ReworkPlan;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How rework stands in the journal, for ever.
class ReworkFactTest {
    private static final Reference UNIT = new Reference("03K0Y80W0B");
    private static final ClientId CLIENT = new ClientId("Aurio");
    private static final Sku SKU = new Sku("AUR-1");
    private static final Attempt REPAIR = new Attempt("repair", "function");
    private static final ReworkPlan PLAN =
            new ReworkPlan(
                    List.of(
                            new PlannedWork(
                                    "repair",
                                    OwnWords.NONE,
                                    "function",
                                    Answer.OK,
                                    35,
                                    eur(600),
                                    false,
                                    new Chance(5200, 7))),
                    Grade.X,
                    Grade.A,
                    5200,
                    35,
                    eur(600),
                    eur(2400),
                    eur(-90),
                    eur(14951),
                    Optional.of(eur(9000)),
                    "R-01",
                    1);
    private static final Map<ReworkFact, String> WRITTEN =
            Map.ofEntries(
                    entry(
                            new ReworkOrdered(UNIT, CLIENT, SKU, PLAN),
                            """
                    {"kind":"rework-ordered","v":2,"content":{"unit":"03K0Y80W0B","client":"Aurio","sku":"AUR-1","plan":{"works":[{"work":"repair","words":{"byLanguage":{}},\
                    "question":"function","leaves":"ok","minutes":35,"parts":{"minor":600,"currency":"EUR"},\
                    "stocked":false,"chance":{"basisPoints":5200,"units":7}}],"from":"X","reaches":"A",\
                    "chance":5200,"minutes":35,"parts":{"minor":600,"currency":"EUR"},\
                    "perHour":{"minor":2400,"currency":"EUR"},"before":{"minor":-90,"currency":"EUR"},\
                    "after":{"minor":14951,"currency":"EUR"},"unit":{"minor":9000,"currency":"EUR"},"bin":"R-01","version":1}}}\
                    """),
                    entry(
                            new WorkProved(UNIT, "repair", Category.TOYS, CLIENT, SKU, true),
                            """
                    {"kind":"work-proved","v":1,"content":{"unit":"03K0Y80W0B","work":"repair",\
                    "category":"toys","client":"Aurio","sku":"AUR-1","mended":true}}\
                    """),
                    entry(
                            new ReworkTakenUp(UNIT),
                            """
                    {"kind":"rework-taken-up","v":1,"content":{"unit":"03K0Y80W0B"}}\
                    """),
                    entry(
                            new ReworkStarted(UNIT),
                            """
                    {"kind":"rework-started","v":1,"content":{"unit":"03K0Y80W0B"}}\
                    """),
                    entry(
                            new ReworkStopped(UNIT, Duration.ofSeconds(65)),
                            """
                    {"kind":"rework-stopped","v":1,"content":{"unit":"03K0Y80W0B","spent":"PT1M5S"}}\
                    """),
                    entry(
                            new WorkTicked(UNIT, REPAIR, true),
                            """
                    {"kind":"work-ticked","v":1,"content":{"unit":"03K0Y80W0B",\
                    "work":{"work":"repair","question":"function"},"done":true}}\
                    """),
                    entry(
                            new BreakEvenReached(UNIT, Duration.ofHours(3)),
                            """
                    {"kind":"break-even-reached","v":1,"content":{"unit":"03K0Y80W0B","spent":"PT3H"}}\
                    """),
                    entry(
                            new ReworkDone(UNIT, List.of(REPAIR), Duration.ZERO),
                            """
                    {"kind":"rework-done","v":1,"content":{"unit":"03K0Y80W0B",\
                    "works":[{"work":"repair","question":"function"}],"spent":"PT0S"}}\
                    """),
                    entry(
                            new WorkFailed(UNIT, REPAIR, List.of(), Duration.ofSeconds(1)),
                            """
                    {"kind":"work-failed","v":1,"content":{"unit":"03K0Y80W0B",\
                    "failed":{"work":"repair","question":"function"},"works":[],"spent":"PT1S"}}\
                    """),
                    entry(
                            new ReworkCancelled(UNIT),
                            """
                    {"kind":"rework-cancelled","v":1,"content":{"unit":"03K0Y80W0B"}}\
                    """),
                    entry(
                            new PartsStocked(UNIT, CLIENT, SKU, List.of("part:case")),
                            """
                    {"kind":"parts-stocked","v":1,"content":{"unit":"03K0Y80W0B","client":"Aurio",\
                    "sku":"AUR-1","parts":["part:case"]}}\
                    """),
                    entry(
                            new PartTaken(UNIT, CLIENT, SKU, "part:case"),
                            """
                    {"kind":"part-taken","v":1,"content":{"unit":"03K0Y80W0B","client":"Aurio",\
                    "sku":"AUR-1","part":"part:case"}}\
                    """));

    private final EntryJson json = new EntryJson(new FactKinds(ReworkFact.KINDS));

    static List<ReworkFact> facts() {
        return List.copyOf(WRITTEN.keySet());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void whatWasWrittenOnceIsReadForEver(ReworkFact fact) {
        var written = WRITTEN.get(fact).getBytes(StandardCharsets.UTF_8);

        assertThat(json.readPart(written)).isEqualTo(fact);
        assertThat(new String(json.part(fact), StandardCharsets.UTF_8))
                .isEqualTo(WRITTEN.get(fact));
    }

    private static Money eur(long cents) {
        return Money.of(cents, "EUR");
    }
}
