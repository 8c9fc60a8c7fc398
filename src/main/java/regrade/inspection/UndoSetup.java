package regrade.inspection;

import regrade.catalog.CatalogFact.ProductDeclared;
import regrade.catalog.CatalogFact.ProductWithdrawn;
import regrade.checklist.ChecklistFact;
import regrade.checklist.ChecklistFact.QuestionsDraftDropped;
import regrade.checklist.ChecklistFact.QuestionsDrafted;
import regrade.checklist.ChecklistFact.QuestionsPublished;
import regrade.checklist.ChecklistFact.QuestionsUndone;
import regrade.checklist.PastQuestions;
import regrade.grading.GradingFact.GradeRulesPublished;
import regrade.grading.GradingFact.GradeRulesWithdrawn;
import regrade.journal.Entry;
import regrade.journal.Fact;
import regrade.journal.Journal;
import regrade.journal.TakenBack;
import regrade.parcel.ParcelFact.ParcelClosed;
import regrade.parcel.ParcelFact.ParcelOpened;
import regrade.parcel.ParcelFact.ParcelUndone;
import regrade.returns.MatchFact.MatchUndone;
import regrade.returns.MatchFact.UnitMatched;
import regrade.rework.WorkshopFact.PartsBought;
import regrade.rework.WorkshopFact.PartsCounted;
import regrade.rework.WorkshopFact.PartsUndone;
import regrade.rework.WorkshopFact.WorksPublished;
import regrade.rework.WorkshopFact.WorksWithdrawn;
import regrade.settings.BenchSettings;
import regrade.settings.PastSettings;
import regrade.settings.Setting;
import regrade.settings.SettingsChanged;
import regrade.settings.SettingsRestored;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What takes back that part of an act that was about no unit: settings, lists of questions, grade
/// rules, works, bought parts, parcels, a product made at the bench, and whatever knows its own
/// counter-fact.
public final class UndoSetup {
    private final Journal journal;
    private final PastSettings settings;
    private final PastQuestions questions;

    public UndoSetup(Journal journal, PastSettings settings, PastQuestions questions) {
        this.journal = journal;
        this.settings = settings;
        this.questions = questions;
    }

    List<Fact> counters(Entry act) {
        var counters = new ArrayList<Fact>();
        for (var fact : act.facts())
            switch (fact) {
                case SettingsChanged changed -> counters.add(restored(act, changed));
                case QuestionsDrafted(var list, _) ->
                        counters.addAll(questions(act, list, Optional.empty()));
                case QuestionsDraftDropped(var list) ->
                        counters.addAll(questions(act, list, Optional.empty()));
                case QuestionsPublished(var list, var version, _) ->
                        counters.addAll(questions(act, list, Optional.of(version)));
                case GradeRulesPublished(var set) ->
                        counters.add(new GradeRulesWithdrawn(act.number(), set.version()));
                case WorksPublished(var set) ->
                        counters.add(new WorksWithdrawn(act.number(), set.version()));
                case UnitMatched matched ->
                        counters.add(
                                new MatchUndone(
                                        matched.unit(), act.number(), matched.found().id()));
                case PartsBought _, PartsCounted _ -> counters.add(new PartsUndone(act.number()));
                case ProductDeclared(var product) ->
                        counters.add(
                                new ProductWithdrawn(
                                        act.number(), product.client(), product.sku()));
                case TakenBack ours -> counters.add(ours.takenBack(act.number()));
                default -> {}
            }
        if (act.facts().stream().anyMatch(UndoSetup::ofParcel))
            counters.add(new ParcelUndone(act.number()));
        return counters;
    }

    private static boolean ofParcel(Fact fact) {
        return fact instanceof ParcelOpened || fact instanceof ParcelClosed;
    }

    private SettingsRestored restored(Entry act, SettingsChanged changed) {
        var before = settings.before(act.number());
        return new SettingsRestored(act.number(), values(before, changed.values().keySet()));
    }

    private static Map<String, String> values(BenchSettings before, Set<String> codes) {
        var values = new HashMap<String, String>();
        for (var code : codes)
            values.put(
                    code,
                    before.values()
                            .getOrDefault(code, Setting.of(code).map(Setting::initial).orElse("")));
        return values;
    }

    private List<Fact> questions(Entry act, String list, Optional<Integer> withdrawn) {
        var draft =
                questions.changedBefore(list, act.number()).stream()
                        .mapToObj(number -> draftAfter(number, list))
                        .flatMap(Optional::stream)
                        .findFirst();
        return List.of(
                new QuestionsUndone(act.number(), list, withdrawn),
                draft.<Fact>map(lines -> new QuestionsDrafted(list, lines))
                        .orElseGet(() -> new QuestionsDraftDropped(list)));
    }

    /// What was being worked on when an act that changed the list was done.
    private Optional<List<Map<String, String>>> draftAfter(long number, String list) {
        var acts = new ArrayList<Entry>(1);
        journal.read(number, number, acts::add);
        Optional<List<Map<String, String>>> draft = Optional.empty();
        for (var fact : acts.getFirst().facts())
            if (fact instanceof ChecklistFact ours)
                switch (ours) {
                    case QuestionsDrafted(var of, var lines) when of.equals(list) ->
                            draft = Optional.of(lines);
                    case QuestionsDraftDropped(var of) when of.equals(list) ->
                            draft = Optional.empty();
                    case QuestionsPublished(var of, _, _) when of.equals(list) ->
                            draft = Optional.empty();
                    case QuestionsDrafted _,
                            QuestionsDraftDropped _,
                            QuestionsPublished _,
                            QuestionsUndone _ -> {}
                }
        return draft;
    }
}
