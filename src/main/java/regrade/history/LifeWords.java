package regrade.history;

import static regrade.history.Phrase.said;

import regrade.agreement.AgreementFact;
import regrade.agreement.AgreementFact.*;
import regrade.checklist.Answer;
import regrade.checklist.Answers;
import regrade.checklist.Checklist;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.grading.Reason;
import regrade.history.Phrase.Listed;
import regrade.history.Phrase.Named;
import regrade.inspection.Doubt;
import regrade.inspection.InspectionFact;
import regrade.inspection.InspectionFact.*;
import regrade.journal.UnitFact;
import regrade.label.LabelFact;
import regrade.label.LabelFact.*;
import regrade.parcel.ParcelFact.UnitFromParcel;
import regrade.photo.PhotoFact;
import regrade.returns.MatchFact;
import regrade.rework.ReworkFact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says in words what a fact was.
final class LifeWords {
    private final Checklist checklist;
    private final ReworkLife rework;

    /// @param checklist the questions the unit was asked
    LifeWords(Checklist checklist) {
        this.checklist = checklist;
        this.rework = new ReworkLife(checklist);
    }

    /// Nothing for a fact that does not belong on a unit's page.
    List<Phrase> of(UnitFact fact) {
        return switch (fact) {
            case InspectionFact inspection -> of(inspection);
            case LabelFact label -> List.of(of(label));
            case ReworkFact ours -> rework.of(ours);
            case PhotoFact photo -> List.of(of(photo));
            case CapsuleFact capsule -> List.of(of(capsule));
            case AgreementFact look -> of(look);
            case MatchFact match -> List.of(of(match));
            case UnitFromParcel from -> List.of(said("history.fact.parcel", from.parcel().text()));
            default -> List.of();
        };
    }

    private static Phrase of(PhotoFact fact) {
        var photo = fact.photo();
        long kilobytes = Math.ceilDiv(photo.size(), 1000);
        return switch (fact) {
            case PhotoFact.PhotoTaken _ -> said("history.fact.photo", photo.shortHash(), kilobytes);
            case PhotoFact.PhotoMarked copy ->
                    said(
                            "history.fact.photo-marked",
                            photo.shortHash(),
                            kilobytes,
                            copy.marked().shortHash());
        };
    }

    private static Phrase of(MatchFact fact) {
        return switch (fact) {
            case MatchFact.UnitMatched matched ->
                    said(
                            "history.fact.matched",
                            matched.found().line().orderId(),
                            new Named("match.", matched.reason()));
            case MatchFact.MatchUndone counter -> said("history.fact.undone", counter.entry());
        };
    }

    private static Phrase of(CapsuleFact fact) {
        return switch (fact) {
            case CapsuleFact.CapsuleBuilt built ->
                    said(
                            "history.fact.capsule",
                            new Named("capsule.purpose.", built.purpose().code()),
                            built.file(),
                            built.sha256());
        };
    }

    private List<Phrase> of(AgreementFact fact) {
        return switch (fact) {
            case SecondLookAsked _ -> List.of(said("history.fact.look-asked"));
            case SecondLookLapsed _ -> List.of(said("history.fact.look-lapsed"));
            case SecondLookDone done ->
                    List.of(
                            said(
                                    "history.fact.look-done",
                                    grade(done.grade()),
                                    grade(done.gradeBefore())),
                            answers(done.answers()));
        };
    }

    private List<Phrase> of(InspectionFact fact) {
        return switch (fact) {
            case UnitOpened opened -> List.of(opened(opened));
            case UnitReopened reopened ->
                    List.of(
                            said(
                                    reopened.returned()
                                            ? "history.fact.returned-again"
                                            : "history.fact.reopened"));
            case QuestionAnswered answered -> List.of(answered(answered));
            case RestWasFine rest ->
                    List.of(said("history.fact.rest-fine", answers(rest.answers())));
            case SerialRead read -> List.of(said("history.fact.serial", read.serial()));
            case CodeRead read ->
                    List.of(said("history.fact.code", question(read.question()), read.code()));
            case IdentityDoubted doubted ->
                    doubted.doubts().stream().map(doubt -> doubted(doubt, doubted.code())).toList();
            case Measured measured ->
                    List.of(
                            said(
                                    "history.fact.measured",
                                    question(measured.question()),
                                    measured.shown(),
                                    answer(measured.question(), measured.answer())));
            case Weighed weighed -> List.of(weighed(weighed));
            case ContentsRead read -> List.of(said("history.fact.contents", read.code()));
            case NoteWritten note ->
                    List.of(
                            note.note().isEmpty()
                                    ? said("history.fact.note-gone", question(note.question()))
                                    : said(
                                            "history.fact.note",
                                            question(note.question()),
                                            note.note()));
            case GradeChosen chosen -> List.of(chosen(chosen));
            case RouteChosen chosen -> List.of(chosen(chosen));
            case UnitParked _ -> List.of(said("history.fact.parked"));
            case UnitTakenUp _ -> List.of(said("history.fact.taken-up"));
            case InspectionSaved save -> saved(save);
            case UnitCorrected correction -> corrected(correction);
            case LabelConfirmed _ -> List.of(said("history.fact.confirmed"));
            case LabelLeftUnconfirmed _ -> List.of(said("history.fact.unconfirmed"));
            case ActUndone counter -> List.of(said("history.fact.undone", counter.entry()));
            case OpeningUndone counter ->
                    List.of(said("history.fact.opening-undone", counter.entry()));
        };
    }

    private static Phrase weighed(Weighed weighed) {
        var weight = weighed.weight().text();
        return weighed.expected()
                .map(
                        usual ->
                                said(
                                        usual.learned()
                                                ? "history.fact.weighed-learned"
                                                : "history.fact.weighed-listed",
                                        weight,
                                        usual.weight().text(),
                                        usual.tolerance().text()))
                .orElseGet(() -> said("history.fact.weighed", weight));
    }

    private static Phrase doubted(Doubt doubt, String read) {
        return said(doubt.key(), doubt.arguments(read).toArray());
    }

    private static List<Phrase> corrected(UnitCorrected fact) {
        var route = fact.route();
        var phrases = new ArrayList<Phrase>();
        phrases.add(
                said(
                        "history.fact.corrected",
                        grade(fact.grade()),
                        channel(route.channel()),
                        route.bin()));
        fact.override()
                .ifPresent(
                        other -> phrases.add(new Named("grade.override.", other.reason().code())));
        return phrases;
    }

    private static Phrase of(LabelFact fact) {
        return switch (fact) {
            case LabelChanged _ -> said("history.fact.label-changed");
            case LabelAsked asked ->
                    asked.content().copy() > 1
                            ? said("history.fact.copy-asked", asked.content().copy())
                            : said("history.fact.label-asked");
            case LabelPrinted printed ->
                    said("history.fact.printed", printed.copy(), printed.printer());
            case LabelFailed failed ->
                    said(
                            "history.fact.failed",
                            failed.printer(),
                            new Named("label.failed.", failed.reason()));
            case LabelWithdrawn gone -> said("history.fact.label-withdrawn", gone.copy());
        };
    }

    private static Phrase opened(UnitOpened opened) {
        return opened.expected()
                .map(
                        expected ->
                                said(
                                        "history.fact.opened",
                                        opened.scanned(),
                                        expected.line().orderId()))
                .orElseGet(() -> said("history.fact.opened-undeclared", opened.scanned()));
    }

    private Phrase answered(QuestionAnswered answered) {
        var question = question(answered.question());
        return answered.answer()
                .map(
                        answer ->
                                said(
                                        "history.fact.answered",
                                        question,
                                        answer(answered.question(), answer)))
                .orElseGet(() -> said("history.fact.answer-taken-back", question));
    }

    private static Phrase chosen(GradeChosen chosen) {
        return chosen.override()
                .map(
                        other ->
                                said(
                                        "history.fact.grade-chosen",
                                        grade(other.grade()),
                                        new Named("grade.override.", other.reason().code())))
                .orElseGet(() -> said("history.fact.grade-proposed"));
    }

    private static Phrase chosen(RouteChosen chosen) {
        return chosen.channel()
                .map(channel -> said("history.fact.route-chosen", channel(channel)))
                .orElseGet(() -> said("history.fact.route-best"));
    }

    private static List<Phrase> saved(InspectionSaved save) {
        var phrases = new ArrayList<Phrase>();
        var route = save.route();
        phrases.add(
                said(
                        "history.fact.saved",
                        grade(save.grade()),
                        channel(route.channel()),
                        Life.minutes(save.spent())));
        phrases.add(
                said(
                        "history.fact.reasons",
                        reasons(save.proposal().reasons()),
                        save.proposal().rules()));
        if (save.override().isPresent()) phrases.add(why(save));
        phrases.add(said("history.fact.route", net(route.net()), why(route.why()), route.bin()));
        save.others().stream()
                .findFirst()
                .ifPresent(
                        other ->
                                phrases.add(
                                        said(
                                                "history.fact.runner-up",
                                                channel(other.channel()),
                                                net(other.net()),
                                                why(other.why()))));
        return phrases;
    }

    /// Why it has its grade: a person's reason where one chose it.
    static Phrase why(InspectionSaved save) {
        return save.override()
                .map(
                        other ->
                                said(
                                        "history.fact.override",
                                        grade(save.proposal().grade()),
                                        new Named("grade.override.", other.reason().code())))
                .orElseGet(() -> reasons(save.proposal().reasons()));
    }

    static Object net(java.util.Optional<regrade.kernel.Money> net) {
        return net.<Object>map(money -> money).orElseGet(() -> said("history.net-unknown"));
    }

    static Phrase grade(Grade grade) {
        return said("history.grade", grade.code(), new Named("grade.", grade.code()));
    }

    static Phrase channel(String code) {
        return new Named("channel.", code);
    }

    private static Phrase why(String code) {
        return new Named("route.why.", code);
    }

    static Phrase reasons(List<Reason> reasons) {
        return new Listed(reasons.stream().<Phrase>map(Phrase.Because::new).toList());
    }

    /// Answers in the order of the checklist.
    Phrase answers(Map<String, Answer> given) {
        return answers(new Answers(given));
    }

    /// With what was remarked on them.
    Phrase answers(Answers given) {
        return new Listed(
                checklist.questions().stream()
                        .flatMap(
                                asked ->
                                        given
                                                .to(asked.id())
                                                .map(a -> answered(asked, a, given))
                                                .stream())
                        .toList());
    }

    private Phrase answered(Question asked, Answer answer, Answers given) {
        var plain = said("history.fact.answered", question(asked.id()), answer(asked.id(), answer));
        return given.remark(asked.id())
                .map(remark -> said("history.fact.remarked", plain, remark))
                .orElse(plain);
    }

    /// What was asked.
    Phrase asked(String id) {
        return said("history.value", question(id));
    }

    /// What was found; open questions are said to be so.
    Phrase found(String id, Optional<Answer> answer) {
        return answer.map(given -> answer(id, given)).orElseGet(() -> said("capsule.open"));
    }

    private Object question(String id) {
        return checklist
                .question(id)
                .<Object>map(question -> new Phrase.Own(question))
                .orElseGet(() -> new Named("question.", id));
    }

    // keys: answer.*
    private Phrase answer(String question, Answer answer) {
        return checklist
                .question(question)
                .map(asked -> said(asked.keyOf(answer)))
                .orElseGet(() -> new Named("answer.", answer.code()));
    }
}
