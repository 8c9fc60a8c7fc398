package regrade.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import regrade.platform.fx.WindowDriver;
import regrade.post.MailState;
import regrade.post.PostBed;
import regrade.post.PostBox.Counts;
import regrade.post.PostFact.MailWithdrawn;
import regrade.post.PostFailure;
import regrade.post.PostStatus;
import regrade.post.PostStatus.Trouble;
import regrade.settings.Setting;

import java.util.Arrays;
import java.util.Optional;

class MailPageTest {
    private final MailBed bed = new MailBed();
    private final String unsure = bed.unsure("buyer@x.example");
    private final WindowDriver window =
            WindowDriver.open(stage -> bed.shell.open(stage, bed.screen()));

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everySettingOfTheMailHasItsControlWithItsName() {
        assertThat(Arrays.stream(Setting.values()))
                .filteredOn(setting -> setting.code().startsWith("mail-"))
                .hasSize(13)
                .allSatisfy(
                        setting ->
                                assertThat(control(setting).getAccessibleText())
                                        .isEqualTo(
                                                bed.shell
                                                        .words()
                                                        .text("setting." + setting.code())));
    }

    @Test
    void aServerIsSetByKeysAndAWrongOneIsMarked() {
        type(Setting.MAIL_IN_HOST, "imap.x.example");
        assertThat(bed.current().get(Setting.MAIL_IN_HOST)).isEqualTo("imap.x.example");
        assertThat(bed.changed).isEqualTo(1);

        type(Setting.MAIL_IN_PORT, "65536");

        assertThat(bed.current().get(Setting.MAIL_IN_PORT)).isEqualTo("993");
        assertThat(control(Setting.MAIL_IN_PORT).getStyleClass()).contains("refused");
        assertThat(bed.feedback.keys()).endsWith("setting.refused.mail-in-port");
    }

    @Test
    void securityAndMarksAreSetByKeys() {
        window.act(() -> control(Setting.MAIL_OUT_SECURITY).requestFocus());
        window.press(KeyCode.DOWN);
        window.act(() -> control(Setting.MAIL_IN_MARK).requestFocus());
        window.press(KeyCode.SPACE);

        assertThat(bed.current().get(Setting.MAIL_OUT_SECURITY)).isEqualTo("starttls");
        assertThat(bed.current().on(Setting.MAIL_IN_MARK)).isTrue();
        assertThat(((CheckBox) control(Setting.MAIL_IN_MARK)).isSelected()).isTrue();
    }

    @Test
    void aPasswordIsKeptWithEnterAndNeverShown() {
        var field = (PasswordField) window.find(".password-field").orElseThrow();
        window.act(
                () -> {
                    field.requestFocus();
                    field.setText("another secret");
                });
        window.press(KeyCode.ENTER);

        assertThat(window.<String>on(field::getText)).isEmpty();
        assertThat(window.<String>on(field::getPromptText)).startsWith("Kept");
        assertThat(bed.feedback.keys()).endsWith("post.password-kept");
        assertThat(window.texts()).noneMatch(text -> text.contains("secret"));
        var server = bed.post.accounts.incoming().ready().orElseThrow().login();
        assertThat(server.password().reveal()).isEqualTo("another secret");
    }

    @Test
    void theTestTellsInWordsWhatIsWrong() {
        bed.incoming = Optional.of(PostFailure.CERTIFICATE);

        window.press(KeyCode.CONTROL, KeyCode.T);

        assertThat(window.texts())
                .anyMatch(text -> text.startsWith("Mailbox (IMAP): The server’s certificate"))
                .contains("Replies (SMTP): works.");
    }

    @Test
    void whatTheTestFoundGoesWithTheNextChange() {
        window.press(KeyCode.CONTROL, KeyCode.T);

        type(Setting.MAIL_IN_HOST, "imap.x.example");

        assertThat(window.find(".mail-tried").map(Node::isVisible)).contains(false);
    }

    @Test
    void howTheMailDoesIsTold() {
        window.act(
                () ->
                        bed.model.told(
                                new PostStatus(
                                        new Counts(3, 0, 0),
                                        Optional.of(
                                                new Trouble(
                                                        PostFailure.UNREACHABLE,
                                                        PostBed.CLOCK.instant())),
                                        Optional.empty(),
                                        Optional.empty())));

        assertThat(window.texts())
                .anyMatch(
                        text ->
                                text.startsWith("3 replies wait. Nothing sent since")
                                        && text.contains("10:12")
                                        && text.endsWith("Check server, port and network."));
    }

    @Test
    void anUnsureMailIsDecidedByDigit() {
        window.act(() -> window.find(".undecided-mails").orElseThrow().requestFocus());
        assertThat(bed.post.box.undecided(9)).hasSize(1);

        window.press(KeyCode.DIGIT1);

        assertThat(bed.post.state(unsure)).isEqualTo(MailState.SENT);
        assertThat(bed.feedback.keys()).endsWith("post.settled.sent");
        assertThat(window.find(".undecided-mails").orElseThrow().getParent().isVisible()).isFalse();
        assertThat(bed.changed).isEqualTo(1);
    }

    @Test
    void theOtherDigitSendsItAgain() {
        window.act(() -> window.find(".undecided-mails").orElseThrow().requestFocus());

        window.press(KeyCode.DIGIT2);

        assertThat(bed.post.state(unsure)).isEqualTo(MailState.WAITING);
    }

    @Test
    void aMailThatMayHaveArrivedCannotBeKeptBack() {
        window.act(() -> window.find(".undecided-mails").orElseThrow().requestFocus());

        window.press(KeyCode.DELETE);

        assertThat(bed.post.state(unsure)).isEqualTo(MailState.UNSURE);
        assertThat(bed.post.happened()).doesNotHaveAnyElementsOfTypes(MailWithdrawn.class);
        assertThat(window.find(".leave-mail").orElseThrow().isDisabled()).isTrue();
    }

    private void type(Setting setting, String text) {
        window.act(
                () -> {
                    control(setting).requestFocus();
                    ((TextField) control(setting)).setText(text);
                });
        window.press(KeyCode.ENTER);
    }

    private Node control(Setting setting) {
        return window.find(".setting-" + setting.code()).orElseThrow();
    }
}
