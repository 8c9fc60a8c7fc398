package regrade.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.post.OutgoingMail.Words;

import java.util.Optional;
import java.util.UUID;

class OutgoingMailTest {
    private static final UUID ID = new UUID(0x4000, 7);

    private static OutgoingMail mail(Words words) {
        return OutgoingMail.written(ID, "returns@aurio.example", words);
    }

    @Test
    void itsMessageIdIsItsOwnForEver() {
        var mail = mail(new Words("a@x.example", "Subject", "Text", ""));

        assertThat(mail.messageId()).isEqualTo("<" + ID + "@aurio.example>");
        assertThat(mail.id()).isEqualTo(ID.toString());
    }

    @Test
    void itSaysNothingOfItselfInALog() {
        var mail = mail(new Words("a@x.example", "Subject", "Text", ""));

        assertThat(mail.toString()).doesNotContain("x.example", "Subject", "Text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@x.example",
                "k7f3q9+A1B2@marketplace.amazon.fr",
                "o'brien@sub-domain.x.example",
                "a@localhost"
            })
    void addressesOfBuyersAreTaken(String to) {
        assertThat(mail(new Words(to, "S", "T", "")).to()).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@x.example",
                "a@",
                "a@x.example,b@x.example",
                "a@x.example\r\nBcc: b@x.example",
                "a b@x.example",
                "Buyer <a@x.example>",
                "a@x..example",
                "a@-x.example",
                ".a@x.example",
                "a@x.example>",
                "é@x.example"
            })
    void whatIsNotOneAddressIsRefused(String to) {
        assertThat(OutgoingMail.isAddress(to)).isFalse();
        assertThatThrownBy(() -> mail(new Words(to, "S", "T", "")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "<>", "<a@x>\r\nBcc: b@x", "<a b@x>", "<a@x> <b@x>", "<é@x>"})
    void anOddMessageIdIsNotAnswered(String inReplyTo) {
        assertThatThrownBy(() -> mail(new Words("a@x.example", "S", "T", inReplyTo)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 500)
    void noTextBreaksOutOfItsHeader(
            @ForAll @StringLength(max = 300) String subject,
            @ForAll @StringLength(max = 80) String to) {
        made(to, subject)
                .ifPresent(
                        mail -> {
                            assertThat(mail.subject().chars()).noneMatch(Character::isISOControl);
                            assertThat(mail.to().chars()).noneMatch(c -> c < 33 || c > 126);
                        });
    }

    private static Optional<OutgoingMail> made(String to, String subject) {
        try {
            return Optional.of(mail(new Words(to, subject, "Text", "")));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    @Test
    void aTextHasLinesOfOneKindAndNoControlSigns() {
        assertThat(mail(new Words("a@x.example", "S", "a\r\nb\rc", "")).text())
                .isEqualTo("a\nb\nc");
        assertThatThrownBy(() -> mail(new Words("a@x.example", "S", "a\0b", "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mail(new Words("a@x.example", "S", "x".repeat(20_001), "")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
