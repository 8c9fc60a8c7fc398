package regrade.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.desk.DeskBed;
import regrade.desk.DeskFact.DeskUndone;
import regrade.desk.DeskFact.OddMailDismissed;
import regrade.desk.DeskFact.RefundDecided;
import regrade.desk.DeskFact.ReturnApproved;
import regrade.desk.DeskFact.ReturnRefused;
import regrade.desk.ExpectedLoad;
import regrade.desk.ListDesk;
import regrade.desk.Reply;
import regrade.desk.SendsReplies;
import regrade.desk.SetUpDesk;
import regrade.desk.SettleOddMail;
import regrade.desk.WriteReply;
import regrade.desk.file.EmlReplies;
import regrade.journal.Fact;
import regrade.kernel.BenchId;
import regrade.kernel.ClientId;
import regrade.kernel.DirectBackground;
import regrade.kernel.RecordingFeedback;
import regrade.kernel.ReferenceSequence;
import regrade.platform.fx.Theme;
import regrade.platform.fx.View;
import regrade.platform.fx.WindowDriver;
import regrade.platform.i18n.Words;
import regrade.requests.MailKey;
import regrade.requests.Mails;
import regrade.requests.OddMail;
import regrade.requests.RequestOwners;
import regrade.requests.RequestsFact.MailSetAside;
import regrade.requests.RequestsFact.ReturnRequested;
import regrade.settings.BenchSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The desk in a window, by keys alone.
class DeskPageTest {
    @TempDir private Path folder;

    private final DeskBed bed = new DeskBed();
    private final RecordingFeedback feedback = new RecordingFeedback();
    private final List<String> sent = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"en, light", "fr, dark"})
    void aRequestIsAcceptedAndItsReplyKept(String language, String theme) throws IOException {
        var key = bed.asked(2, Duration.ofHours(20));
        bed.asked(4, Duration.ofHours(30));
        bed.asked(6, Duration.ofHours(50));
        var page = new Page(language, theme);
        try (var window = WindowDriver.open(page::open)) {
            window.untilText(page.words.text("desk.totals", 3));
            assertThat(window.texts())
                    .contains(
                            page.words.text(
                                    "desk.stage.late", page.words.text("desk.hours", 2, 0)));
            assertThat(window.cut()).isEmpty();
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.type("a");
            window.until("the form is open", () -> page.reply.formProperty().get().isPresent());
            assertThat(window.cut()).isEmpty();

            window.press(KeyCode.CONTROL, KeyCode.S);

            window.untilText(page.words.text("desk.totals", 2));
            assertThat(facts()).contains(new ReturnApproved(key));
            try (var files = Files.list(folder.resolve("replies"))) {
                assertThat(files)
                        .singleElement()
                        .satisfies(
                                file ->
                                        assertThat(file)
                                                .content()
                                                .contains(
                                                        "X-Unsent: 1",
                                                        "403-0000002-0000002",
                                                        "\r\n\r\nBonjour,\r\n"));
            }
        }
    }

    @Test
    void aRefusalNeedsItsGround() {
        var key = bed.asked(2, Duration.ofHours(20));
        var page = new Page("en", "light");
        try (var window = WindowDriver.open(page::open)) {
            window.type("r");
            window.until("the form is open", () -> page.reply.formProperty().get().isPresent());
            window.press(KeyCode.DIGIT3);
            window.until(
                    "chosen", () -> page.reply.formProperty().get().orElseThrow().chosen() == 2);
            window.press(KeyCode.CONTROL, KeyCode.N);
            assertThat(feedback.keys()).contains("desk.note-needed");
            window.press(KeyCode.TAB);
            window.type("Sealed goods, opened");
            window.press(KeyCode.CONTROL, KeyCode.N);

            window.untilText(page.words.text("desk.totals", 0));
            assertThat(facts()).contains(new ReturnRefused(key, "other", "Sealed goods, opened"));
        }
    }

    @Test
    void aPartIsKeptWithAUnitToProveIt() {
        var key = bed.asked(2, Duration.ofHours(20));
        var unit = new ReferenceSequence(new BenchId("B01"), bed.clock, -1).next().text();
        bed.photos.put(unit, 1);
        var page = new Page("fr", "light");
        try (var window = WindowDriver.open(page::open)) {
            window.type("f");
            window.until("the form is open", () -> page.reply.formProperty().get().isPresent());
            window.press(KeyCode.DIGIT4);
            window.press(KeyCode.TAB);
            window.type("35");
            window.press(KeyCode.TAB);
            window.type(unit);
            window.until(
                    "the reply says it",
                    () ->
                            page.reply
                                    .formProperty()
                                    .get()
                                    .orElseThrow()
                                    .draft()
                                    .text()
                                    .contains("35"));
            assertThat(window.cut()).isEmpty();
            window.press(KeyCode.CONTROL, KeyCode.K);

            window.until("it is decided", () -> page.reply.formProperty().get().isEmpty());
            assertThat(facts()).contains(new RefundDecided(key, "used", 35, unit, ""));
            assertThat(window.on(() -> Clipboard.getSystemClipboard().getString())).contains("35");
        }
    }

    @Test
    void aReplyIsSentWithItsDecisionOrNeither() {
        bed.asked(2, Duration.ofHours(20));
        var page = new Page("en", "dark");
        try (var window = WindowDriver.open(page::open)) {
            window.type("a");
            window.until("the form is open", () -> page.reply.formProperty().get().isPresent());
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(feedback.keys()).contains("desk.cannot-send");
            assertThat(bed.desk.waiting()).isEqualTo(1);

            window.act(() -> window.scene().lookup("#to").requestFocus());
            window.type("buyer@marketplace.example");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);

            window.untilText(page.words.text("desk.totals", 0));
            assertThat(sent).containsExactly("buyer@marketplace.example", "woken");
        }
    }

    @Test
    void anOddMailIsDismissedOrMadeARequest() {
        bed.act(new MailSetAside(odd(1)), new MailSetAside(odd(2)));
        var page = new Page("fr", "light");
        try (var window = WindowDriver.open(page::open)) {
            window.untilText(page.words.text("desk.odd.no-order"));
            assertThat(window.cut()).isEmpty();
            window.type("x");
            assertThat(facts()).hasAtLeastOneElementOfType(OddMailDismissed.class);

            window.type("q");
            window.type("403-1234567-1234567");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);

            window.untilText(page.words.text("desk.totals", 1));
            assertThat(facts())
                    .filteredOn(ReturnRequested.class::isInstance)
                    .singleElement()
                    .satisfies(
                            it ->
                                    assertThat(((ReturnRequested) it).request().order())
                                            .isEqualTo("403-1234567-1234567"));
            assertThat(bed.desk.oddMails(9)).isEmpty();
        }
    }

    @Test
    void addressAndTimesAreSetBesideTheList() {
        bed.asked(2, Duration.ofHours(20));
        var page = new Page("fr", "dark");
        try (var window = WindowDriver.open(page::open)) {
            window.type("e");
            window.type("ACME, 1 rue du Port");
            assertThat(window.cut()).isEmpty();
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(bed.desk.address(new ClientId("ACME")).lines())
                    .isEqualTo("ACME, 1 rue du Port");

            window.type("m");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("12");
            assertThat(window.cut()).isEmpty();
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(bed.desk.rules("amazon.fr").targetHours()).isEqualTo(12);
        }
    }

    private static OddMail odd(int number) {
        return new OddMail(
                new MailKey(number, number),
                "no-order",
                "amazon.fr",
                "Demande de retour",
                Optional.of(DeskBed.MONDAY.minus(Duration.ofHours(number))),
                "Je voudrais renvoyer ceci.");
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        bed.journal.read(1, bed.journal.last(), act -> facts.addAll(act.facts()));
        return facts;
    }

    /// Sends to anybody, once there is an address.
    private final class Sending implements SendsReplies {
        @Override
        public Optional<? extends Fact> prepare(Reply reply, String to) {
            if (to.isEmpty()) return Optional.empty();
            sent.add(to);
            return Optional.of(new DeskUndone(0));
        }

        @Override
        public void wake() {
            sent.add("woken");
        }
    }

    private final class Page {
        private final Words words;
        private final Theme theme;
        private final DeskViewModel desk;
        private final ReplyViewModel reply;
        private final DeskSetupViewModel setup;

        private Page(String language, String theme) {
            this.words = new Words(Locale.of(language), ZoneId.of("Europe/Paris"));
            this.theme = Theme.of(theme);
            var background = new DirectBackground();
            var settle =
                    new SettleOddMail(
                            bed.journal,
                            () -> BenchSettings.DEFAULTS,
                            new RequestOwners((_, _, _) -> ClientId.OWN, Mails.noReports()),
                            bed.clock);
            this.desk =
                    new DeskViewModel(
                            background,
                            feedback,
                            new DeskViewModel.Acts(
                                    new ListDesk(bed.desk, bed.clock),
                                    bed.desk,
                                    bed.answer,
                                    settle,
                                    new ExpectedLoad(bed.desk, bed.clock),
                                    () -> BenchSettings.DEFAULTS,
                                    bed.clock,
                                    () -> bed.act(new DeskUndone(bed.journal.last()))));
            this.reply =
                    new ReplyViewModel(
                            background,
                            feedback,
                            new ReplyViewModel.Acts(
                                    bed.answer,
                                    bed.grounds,
                                    new WriteReply(bed.desk),
                                    new Sending(),
                                    new EmlReplies(folder.resolve("replies"), bed.clock)),
                            desk::look);
            this.setup =
                    new DeskSetupViewModel(
                            background,
                            feedback,
                            new DeskSetupViewModel.Acts(
                                    bed.desk,
                                    new SetUpDesk(
                                            bed.journal, bed.desk, () -> BenchSettings.DEFAULTS),
                                    settle),
                            desk::look);
        }

        private void open(Stage stage) {
            var screen = DeskPage.of(words, new DeskPage.Models(desk, reply, setup));
            var view = View.load(screen.fxml(), screen.controllers(), words);
            var scene = new Scene(view.root(), 1170, 580);
            theme.colour(scene);
            stage.setScene(scene);
            stage.show();
            screen.shown().run();
            view.root().lookup(".first").requestFocus();
        }
    }
}
