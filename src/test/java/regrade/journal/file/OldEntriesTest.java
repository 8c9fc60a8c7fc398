package regrade.journal.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.checklist.Answer;
import regrade.checklist.Manner;
import regrade.grading.OwnWords;
import regrade.inspection.InspectionFact;
import regrade.inspection.InspectionFact.UnitOpened;
import regrade.inspection.UnitStory;
import regrade.journal.FactKind;
import regrade.journal.FactKinds;
import regrade.photo.PhotoFact;
import regrade.photo.PhotoFact.PhotoTaken;
import regrade.rework.ReworkFact;
import regrade.rework.ReworkFact.ReworkOrdered;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// Acts as earlier versions of the program wrote them, to the letter: they stay readable for ever.
class OldEntriesTest {
    private static final String HEADER =
            "{\"entry\":7,\"bench\":\"03K\",\"time\":\"2026-11-20T09:00:00Z\",\"zone\":\"Europe/Paris\","
                    + "\"who\":\"L. Haddad\",\"previous\":\""
                    + "0".repeat(64)
                    + "\",\"facts\":[";

    private static final EntryJson JSON =
            new EntryJson(
                    new FactKinds(
                            Stream.<List<FactKind<?>>>of(
                                            InspectionFact.KINDS, PhotoFact.KINDS, ReworkFact.KINDS)
                                    .<FactKind<?>>flatMap(List::stream)
                                    .toList()));

    private static Object read(String fact) {
        return JSON.read(
                        (HEADER + fact.replace("UNIT", UnitStory.reference(1).text()) + "]}")
                                .getBytes(StandardCharsets.UTF_8))
                .facts()
                .getFirst();
    }

    @Test
    void aUnitOpenedBeforeSupervisorsEditedChecklists() {
        var opened =
                (UnitOpened)
                        read(
                                """
                                {"kind":"unit-opened","v":1,"content":{"unit":"UNIT","scanned":"X001T4P9QZ",
                                "product":{"client":"Aurio","sku":"AUR-H7","asin":"","fnsku":"X001T4P9QZ","gtin":"",
                                "title":"Casque","brand":"","supplier":"","category":"electronics","price":null,
                                "landedCost":null,"contents":[],"serial":true},"expected":null,
                                "checklist":{"id":"electronics","version":1,"questions":[
                                {"id":"seal","part":"","essential":false,"cycle":["ok","damaged"],"rest":"n/a","ownLook":false},
                                {"id":"serial","part":"","essential":false,"cycle":["missing","fail"],"rest":"ok","ownLook":true}
                                ]}}}
                                """);

        var questions = opened.checklist().questions();
        assertThat(opened.checklist().lists()).isEmpty();
        assertThat(questions.getFirst().cycle()).containsExactly(Answer.OK, Answer.DAMAGED);
        assertThat(questions.getFirst().manner()).isEqualTo(Manner.PLAIN);
        assertThat(questions.getLast().manner().scanned()).isTrue();
    }

    @Test
    void aPhotoTakenBeforePhotosBelongedToQuestions() {
        var taken =
                (PhotoTaken)
                        read(
                                """
                                {"kind":"photo-taken","v":1,"content":{"unit":"UNIT","photo":{"hash":"%s",
                                "size":10,"format":"png"},"taken":"2026-11-20T09:00:00Z"}}
                                """
                                        .formatted("a".repeat(64)));

        assertThat(taken.question()).isEmpty();
    }

    @Test
    void aReworkOrderedBeforeSupervisorsEditedWorks() {
        var ordered =
                (ReworkOrdered)
                        read(
                                """
                                {"kind":"rework-ordered","v":1,"content":{"unit":"UNIT","client":"Aurio","sku":"AUR-1",
                                "plan":{"works":[{"work":"repair","question":"function","leaves":"ok","minutes":35,
                                "parts":{"minor":600,"currency":"EUR"},"stocked":false,
                                "chance":{"basisPoints":5200,"units":7}}],"from":"X","reaches":"A","chance":5200,
                                "minutes":35,"parts":{"minor":600,"currency":"EUR"},
                                "perHour":{"minor":2400,"currency":"EUR"},"before":{"minor":-90,"currency":"EUR"},
                                "after":{"minor":14951,"currency":"EUR"},"unit":null,"bin":"R-01"}}}
                                """);

        assertThat(ordered.plan().version()).isEqualTo(1);
        assertThat(ordered.plan().works().getFirst().words()).isEqualTo(OwnWords.NONE);
        assertThat(ordered.plan().works().getFirst().minutes()).isEqualTo(35);
    }
}
