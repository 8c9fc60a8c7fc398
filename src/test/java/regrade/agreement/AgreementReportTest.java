package regrade.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.agreement.AgreementReport.OfInspector;
import regrade.agreement.AgreementReport.OfQuestion;
import regrade.checklist.Answer;
import regrade.grading.Grade;
import regrade.inspection.UnitStory;
import regrade.kernel.Inspector;

import java.util.List;
import java.util.Map;

class AgreementReportTest {
    private static final LookPair FAULT_SEEN_LATER =
            pair(1, look("Zoé", Answer.OK, Grade.A), look("Ana", Answer.MISSING, Grade.B));
    private static final LookPair FAULT_SEEN_BEFORE =
            pair(2, look("Ana", Answer.MISSING, Grade.B), look("Zoé", Answer.OK, Grade.A));
    private static final LookPair SAME =
            pair(3, look("Ana", Answer.OK, Grade.A), look("Lou", Answer.OK, Grade.A));
    private static final LookPair OWN =
            pair(4, look("Ana", Answer.OK, Grade.A), look("Ana", Answer.MISSING, Grade.B));

    private static LookPair.Look look(String who, Answer manual, Grade grade) {
        return new LookPair.Look(new Inspector(who), Map.of("manual", manual), grade);
    }

    private static LookPair pair(int unit, LookPair.Look first, LookPair.Look second) {
        return new LookPair(UnitStory.reference(unit), first, second);
    }

    private static AgreementReport report() {
        return AgreementReport.of(List.of(FAULT_SEEN_LATER, FAULT_SEEN_BEFORE, SAME, OWN));
    }

    @Test
    void oneAndTheSamePersonCountsApart() {
        assertThat(report().pairs()).isEqualTo(3);
        assertThat(report().ownPairs()).isEqualTo(1);
        assertThat(report().grades().plain().pairs()).isEqualTo(3);
        assertThat(report().grades().plain().same()).isEqualTo(1);
    }

    @Test
    void personsStandInTheOrderOfTheirNames() {
        assertThat(report().inspectors())
                .extracting(OfInspector::who)
                .extracting(Inspector::name)
                .containsExactly("Ana", "Lou", "Zoé");
    }

    @Test
    void whoSeesMoreIsToldWhicheverLookItWas() {
        var ana = report().inspectors().getFirst().leanings().getFirst();
        var zoe = report().inspectors().getLast().leanings().getFirst();

        assertThat(List.of(ana.asked(), ana.more(), ana.less(), ana.otherwise()))
                .containsExactly(3, 2, 0, 0);
        assertThat(List.of(zoe.asked(), zoe.more(), zoe.less(), zoe.otherwise()))
                .containsExactly(2, 0, 2, 0);
        assertThat(ana.units())
                .extracting(unit -> unit.said().first())
                .containsOnly(Answer.MISSING);
        assertThat(report().inspectors().get(1).leanings()).isEmpty();
    }

    @Test
    void onlyQuestionsThatBothAnsweredAreCompared() {
        var more =
                new LookPair.Look(
                        new Inspector("Lou"),
                        Map.of("manual", Answer.OK, "seal", Answer.OK),
                        Grade.A);
        var report = AgreementReport.of(List.of(pair(5, look("Ana", Answer.OK, Grade.A), more)));

        assertThat(report.questions()).extracting(OfQuestion::question).containsExactly("manual");
    }
}
