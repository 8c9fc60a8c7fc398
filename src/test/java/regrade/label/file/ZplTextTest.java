package regrade.label.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZplTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Casque noir     | Casque noir
            fêlé – 12,50 €  | fêlé – 12,50 €
            ^FS^XZ          | _5EFS_5EXZ
            ~JA             | _7EJA
            a_5Eb           | a_5F5Eb
            line\\&break    | line_5C&break
            "quoted"        | "quoted"
            """)
    void whatCommandsIsGivenInHex(String text, String field) {
        assertThat(ZplText.escaped(text)).isEqualTo(field);
    }

    @Test
    void controlsAreGivenByteForByte() {
        assertThat(ZplText.escaped("a\u0000\n\u001d\u007f\u0085b"))
                .isEqualTo("a_00_0A_1D_7F_C2_85b");
    }
}
