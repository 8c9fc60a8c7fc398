package regrade.history;

import regrade.grading.Conditions;
import regrade.history.Life.Detail;
import regrade.history.Phrase.Named;
import regrade.inspection.Draft;
import regrade.inspection.InspectionFact.InspectionSaved;
import regrade.inspection.InspectionFact.UnitOpened;
import regrade.inspection.UnitState;
import regrade.returns.ExpectedReturn;
import regrade.returns.WaitingReturn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Gathers what a unit is and how it stands; what nobody knows is left out.
final class LifeDetails {
    private final List<Detail> details = new ArrayList<>();

    private LifeDetails() {}

    static List<Detail> of(UnitOpened opening, Optional<Draft> now) {
        var gathered = new LifeDetails();
        gathered.standing(now);
        gathered.product(opening);
        opening.expected().map(WaitingReturn::line).ifPresent(gathered::expected);
        return List.copyOf(gathered.details);
    }

    private void standing(Optional<Draft> now) {
        var state = now.map(Draft::state).orElse(UnitState.WITHDRAWN);
        details.add(new Detail("history.detail.state", new Named("unit.state.", state.code())));
        now.flatMap(Draft::saved).ifPresent(this::saved);
        now.filter(draft -> draft.saved().isPresent()).ifPresent(this::listing);
        now.ifPresent(this::answers);
    }

    private void saved(InspectionSaved save) {
        details.add(new Detail("history.detail.grade", LifeWords.grade(save.grade())));
        details.add(new Detail("history.detail.reasons", LifeWords.why(save)));
        details.add(new Detail("history.detail.route", LifeWords.channel(save.route().channel())));
        details.add(new Detail("history.detail.net", LifeWords.net(save.route().net())));
        text("history.detail.bin", save.route().bin());
    }

    private void listing(Draft draft) {
        var grade = draft.saved().orElseThrow().grade();
        var conditions =
                Conditions.shipped().all(grade).entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", "));
        text("history.detail.conditions", conditions);
        var note = new Phrase.Noted(draft.checklist(), draft.answers());
        if (note.says()) details.add(new Detail("history.detail.note", note));
    }

    private void answers(Draft draft) {
        draft.weighed()
                .ifPresent(weighed -> text("history.detail.weight", weighed.weight().text()));
        if (draft.answers().given().isEmpty()) return;
        var words = new LifeWords(draft.checklist());
        details.add(new Detail("history.detail.answers", words.answers(draft.answers())));
        text("history.detail.serial", draft.serial());
    }

    private void product(UnitOpened opening) {
        var product = opening.product();
        text("history.detail.client", product.client().text());
        text("history.detail.sku", product.sku().text());
        text("history.detail.asin", product.asin());
        text("history.detail.fnsku", product.fnsku());
        text("history.detail.gtin", product.gtin());
        text("history.detail.brand", product.brand());
        text("history.detail.supplier", product.supplier());
        text("history.detail.scanned", opening.scanned());
        product.price().ifPresent(price -> details.add(new Detail("history.detail.price", price)));
    }

    private void expected(ExpectedReturn line) {
        text("history.detail.lpn", line.lpn());
        text("history.detail.order", line.orderId());
        details.add(new Detail("history.detail.returned", line.returnDate()));
        text("history.detail.reason", line.reason());
        text("history.detail.disposition", line.disposition());
        text("history.detail.comment", line.comment());
    }

    private void text(String name, String value) {
        if (!value.isEmpty()) details.add(new Detail(name, value));
    }
}
