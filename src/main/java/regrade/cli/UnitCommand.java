package regrade.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import regrade.history.Life;
import regrade.history.Phrase;
import regrade.kernel.Reference;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/// `regrade unit REF`: a unit's whole life.
@Command(name = "unit")
final class UnitCommand implements Callable<Integer> {
    private final Workplace workplace;
    private final Terminal terminal;
    private final GlobalOptions options;

    @Parameters(paramLabel = "REF", descriptionKey = "cli.label.reference")
    private String reference = "";

    UnitCommand(Workplace workplace, Terminal terminal, GlobalOptions options) {
        this.workplace = workplace;
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        try (var bench = workplace.open(options.data(), terminal)) {
            var life =
                    Reference.parse(reference)
                            .flatMap(unit -> bench.unitLife().of(unit))
                            .orElseThrow(
                                    () ->
                                            new BadInput(
                                                    UserMessage.bad(
                                                            "cli.unit.unknown",
                                                            Remedy.NONE,
                                                            reference)));
            if (options.json()) terminal.json(row(life));
            else print(life);
        }
        return ExitCode.DONE;
    }

    private void print(Life life) {
        var words = terminal.words();
        terminal.line(life.unit().grouped());
        for (var detail : life.details())
            terminal.line(
                    "  "
                            + words.text(detail.name())
                            + ": "
                            + terminal.visible(value(detail.value())));
        life.photos().forEach(evidence -> terminal.line("  " + told(evidence)));
        for (var act : life.acts()) {
            var undone = act.undoneBy().map(by -> words.text("cli.unit.undone", by)).orElse("");
            for (var phrase : act.words())
                terminal.line(
                        String.format(
                                        Locale.ROOT,
                                        "%6d  %s  %s  %s %s",
                                        act.entry(),
                                        act.time().atZone(act.zone()).toOffsetDateTime(),
                                        act.who(),
                                        terminal.visible(said(phrase)),
                                        undone)
                                .stripTrailing());
        }
    }

    private String told(Life.Evidence evidence) {
        var photo = evidence.photo();
        var words = terminal.words();
        return evidence.original()
                .map(
                        original ->
                                words.text(
                                        "cli.unit.photo-marked",
                                        photo.fileName(),
                                        photo.size(),
                                        evidence.taken(),
                                        original.shortHash()))
                .orElseGet(
                        () ->
                                words.text(
                                        "cli.unit.photo",
                                        photo.fileName(),
                                        photo.size(),
                                        evidence.taken()));
    }

    private Map<String, Object> row(Life life) {
        var row = new LinkedHashMap<String, Object>();
        row.put("reference", life.unit().text());
        row.put("state", life.now().map(draft -> draft.state().code()).orElse("withdrawn"));
        life.now()
                .filter(draft -> draft.saved().isPresent())
                .ifPresent(
                        draft -> {
                            var saved = draft.saved().orElseThrow();
                            row.put("grade", saved.grade().code());
                            row.put("route", saved.route().channel());
                            ListingFields.put(row, draft, saved.grade());
                        });
        var details = new LinkedHashMap<String, Object>();
        life.details()
                .forEach(
                        detail ->
                                details.put(
                                        terminal.words().text(detail.name()),
                                        value(detail.value())));
        row.put("details", details);
        row.put("photos", life.photos().stream().map(UnitCommand::row).toList());
        row.put("acts", life.acts().stream().map(this::row).toList());
        return row;
    }

    private static Map<String, Object> row(Life.Evidence evidence) {
        var row = new LinkedHashMap<String, Object>();
        row.put("file", evidence.photo().fileName());
        row.put("hash", evidence.photo().hash());
        row.put("size", evidence.photo().size());
        if (!evidence.question().isEmpty()) row.put("question", evidence.question());
        evidence.original().ifPresent(original -> row.put("markedCopyOf", original.hash()));
        row.put("taken", evidence.taken().toString());
        row.put("who", evidence.who().name());
        row.put("entry", evidence.entry());
        evidence.undoneBy().ifPresent(by -> row.put("undoneBy", by));
        return row;
    }

    private Map<String, Object> row(Life.Act act) {
        var row = new LinkedHashMap<String, Object>();
        row.put("entry", act.entry());
        row.put("time", act.time().toString());
        row.put("zone", act.zone().getId());
        row.put("who", act.who().name());
        row.put("what", List.copyOf(act.words().stream().map(this::said).toList()));
        act.undoneBy().ifPresent(by -> row.put("undoneBy", by));
        return row;
    }

    private String value(Object value) {
        return value instanceof Phrase phrase
                ? said(phrase)
                : terminal.words().text("cli.value", value);
    }

    private String said(Phrase phrase) {
        return phrase.in(terminal.words());
    }
}
