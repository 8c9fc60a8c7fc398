package regrade.history.file;

import regrade.catalog.Product;
import regrade.history.CapsuleContent;
import regrade.history.Life;
import regrade.history.Phrase;
import regrade.inspection.InspectionFact.InspectionSaved;
import regrade.kernel.Speaker;
import regrade.returns.ExpectedReturn;
import regrade.returns.WaitingReturn;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/// `unit.json`: the unit for machines, each code with its words beside it.
final class UnitJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final CapsuleContent content;
    private final Speaker speaker;

    private UnitJson(CapsuleContent content, Speaker speaker) {
        this.content = content;
        this.speaker = speaker;
    }

    static byte[] bytes(CapsuleContent content, Speaker speaker) {
        return JSON.writeValueAsBytes(new UnitJson(content, speaker).unit());
    }

    private ObjectNode unit() {
        var unit = content.unit();
        var json = JSON.createObjectNode();
        json.put("unit", unit.unit().text());
        coded(json, "state", "unit.state.", unit.state().code());
        put(json.putObject("product"), unit.product());
        json.put("scanned", unit.opening().scanned());
        unit.opening()
                .expected()
                .map(WaitingReturn::line)
                .ifPresent(line -> put(json.putObject("return"), line));
        json.put("serial", unit.serial());
        unit.weighed().ifPresent(it -> json.put("weightGrams", it.weight().grams()));
        checklist(json.putObject("checklist"));
        unit.saved().ifPresent(save -> grade(json.putObject("grade"), save));
        unit.saved()
                .ifPresent(
                        save -> {
                            var route = json.putObject("route");
                            var channel = save.route().channel();
                            coded(route, "channel", "channel.", channel);
                            route.put("kind", save.route().kind().code());
                            coded(route, "why", "route.why.", save.route().why());
                        });
        times(json.putObject("times"));
        var photos = json.putArray("photos");
        content.life().photos().forEach(photo -> put(photos.addObject(), photo));
        var acts = json.putArray("acts");
        content.life().acts().forEach(act -> put(acts.addObject(), act));
        return json;
    }

    private static void put(ObjectNode json, Product product) {
        json.put("client", product.client().text()).put("sku", product.sku().text());
        json.put("asin", product.asin()).put("fnsku", product.fnsku());
        json.put("gtin", product.gtin()).put("title", product.title());
        json.put("brand", product.brand()).put("supplier", product.supplier());
        json.put("category", product.category());
    }

    private void put(ObjectNode json, ExpectedReturn line) {
        json.put("order", line.orderId()).put("lpn", line.lpn());
        json.put("date", line.returnedAt()).put("fulfilmentCentre", line.fulfilmentCentre());
        coded(json, "reason", "reason.", line.reason());
        coded(json, "disposition", "disposition.", line.disposition());
        json.put("status", line.status()).put("comment", line.comment());
    }

    private void checklist(ObjectNode json) {
        var checklist = content.unit().checklist();
        json.put("id", checklist.id()).put("version", checklist.version());
        checklist.lists().forEach(json.putArray("lists")::add);
        var answers = json.putArray("answers");
        for (var found : content.findings()) {
            var answer = answers.addObject();
            answer.put("question", found.question());
            answer.put("questionWords", found.asked().in(speaker));
            answer.put("answer", found.answer().map(given -> given.code()).orElse(""));
            answer.put("answerWords", found.said().in(speaker));
            content.unit()
                    .answers()
                    .remark(found.question())
                    .ifPresent(remark -> answer.put("remark", remark));
        }
    }

    private void grade(ObjectNode json, InspectionSaved save) {
        coded(json, "grade", "grade.", save.grade().code());
        coded(json, "proposed", "grade.", save.proposal().grade().code());
        var reasons = json.putArray("reasons");
        for (var reason : save.proposal().reasons()) {
            var words = new Phrase.Because(reason);
            reasons.addObject()
                    .put("reason", reason.code())
                    .put("reasonWords", words.in(speaker))
                    .put("part", reason.part())
                    .put("atMost", reason.cap().code())
                    .put("rulesVersion", save.proposal().rules());
        }
        save.override()
                .ifPresent(
                        other -> {
                            var chosen = json.putObject("chosenByPerson");
                            chosen.put("grade", other.grade().code());
                            coded(chosen, "reason", "grade.override.", other.reason().code());
                        });
    }

    private void times(ObjectNode json) {
        var opening = content.acts().getFirst().entry().header();
        json.put("opened", at(opening.time(), opening.zone()));
        json.put("openedBy", opening.who().name());
        content.saving()
                .ifPresent(
                        entry -> {
                            var header = entry.header();
                            json.put("saved", at(header.time(), header.zone()));
                            json.put("savedBy", header.who().name());
                        });
        content.unit()
                .saved()
                .ifPresent(save -> json.put("spentSeconds", save.spent().toSeconds()));
        json.put("zone", content.head().zone().getId());
    }

    private static void put(ObjectNode json, Life.Evidence photo) {
        json.put("sha256", photo.photo().hash()).put("bytes", photo.photo().size());
        // a photo that was taken back may show something else: it is named, not given
        if (photo.undoneBy().isEmpty())
            json.put("file", CapsuleNames.photo(photo.photo().fileName()));
        if (!photo.question().isEmpty()) json.put("question", photo.question());
        photo.original().ifPresent(original -> json.put("markedCopyOf", original.hash()));
        json.put("taken", at(photo.taken(), photo.zone())).put("takenBy", photo.who().name());
        json.put("entry", photo.entry());
        photo.undoneBy().ifPresent(by -> json.put("undoneBy", by));
    }

    private void put(ObjectNode json, Life.Act act) {
        json.put("entry", act.entry()).put("time", at(act.time(), act.zone()));
        json.put("who", act.who().name());
        var words = json.putArray("words");
        act.words().stream()
                .filter(phrase -> !phrase.tellsOfMoney())
                .forEach(phrase -> words.add(phrase.in(speaker)));
        act.undoneBy().ifPresent(by -> json.put("undoneBy", by));
    }

    private void coded(ObjectNode json, String name, String prefix, String code) {
        json.put(name, code).put(name + "Words", speaker.named(prefix, code));
    }

    private static String at(Instant time, ZoneId zone) {
        return OffsetDateTime.ofInstant(time, zone).toString();
    }
}
