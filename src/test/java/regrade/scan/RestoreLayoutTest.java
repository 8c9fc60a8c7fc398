package regrade.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestoreLayoutTest {
    private final RestoreLayout layout = new RestoreLayout(new IdentifyCode());

    @Test
    void theDigitsOfALicencePlateComeBack() {
        assertThat(layout.restore("LPNHEç&çéé('à'").text()).isEqualTo("LPNHE919225404");
        assertThat(layout.restore("'àà-\"_&\"\"\"ç\"&").text()).isEqualTo("4006381333931");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LPNHE919225404", "4006381333931", "]C1010400638133393110L42\u001d21A-1",
                        "406-1234567-7654321",
                "B07XJ8C8F5", "X00000E5TX", "https://id.gs1.org/01/09501101530003/21/ABC123",
                        "DJ1XPkq5RRMA"
            })
    void everyIdentifierComesBackFromAFrenchKeyboard(String meant) {
        var restored = layout.restore(typed(meant));

        assertThat(restored.text()).isEqualTo(meant);
        assertThat(restored.changed()).isTrue();
        assertThat(layout.plausible(typed(meant))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Command.class,
            names = {"DIGIT_1", "DIGIT_9"})
    void aPrintedDigitComesBackToo(Command command) {
        assertThat(layout.restore(typed(command.code())).text()).isEqualTo(command.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LPNHE919225404",
                "hello",
                "déjà vu",
                "",
                "état correct, écran rayé",
                "\u0007"
            })
    void whatIsRightOrNoIdentifierStaysAsItIs(String text) {
        assertThat(layout.restore(text)).isEqualTo(new RestoreLayout.Restored(text, false));
    }

    @Test
    void longTextIsLeftAlone() {
        assertThat(layout.restore("&".repeat(10_000)).changed()).isFalse();
    }

    /// What a French host makes of these keys of a US scanner.
    private static String typed(String meant) {
        var us = "1234567890-qwertyuiop]QWERTYUIOPasdfghjklASDFGHJKL:zxcvbnm./ZXCVBNM";
        var fr = "&é\"'(-è_çà)azertyuiop$AZERTYUIOPqsdfghjklQSDFGHJKLMwxcvbn,:!WXCVBN?";
        return meant.chars()
                .mapToObj(c -> us.indexOf(c) < 0 ? (char) c : fr.charAt(us.indexOf(c)))
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
