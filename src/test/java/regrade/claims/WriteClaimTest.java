package regrade.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.claims.file.ClaimTextFiles;
import regrade.platform.i18n.Words;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

class WriteClaimTest {
    @TempDir private Path folder;

    private final WriteClaim write =
            new WriteClaim(
                    language -> new Words(language, ClaimsBed.PARIS),
                    new Words(Locale.ENGLISH, ClaimsBed.PARIS));

    private Claim claim() {
        return new ClaimsBed(folder)
                .returned("2026-07-01,404-1234567-1234567,A,2,DAMAGED,,LPN1")
                .refunded("01.07.2026,404-1234567-1234567,A,2,-40.00")
                .reimbursed("2026-07-20,R1,404-1234567-1234567,CustomerReturn,A,EUR,18.00,1,")
                .claims()
                .getFirst()
                .claim();
    }

    @Test
    void itIsWrittenInTheMarketplacesLanguageWithTheFacts() {
        assertThat(write.text(claim()).replace('\u00a0', ' ').replace('\u202f', ' '))
                .startsWith("Bonjour,\n\nNous demandons le remboursement de 1 unité")
                .contains("404-1234567-1234567", "22,00 €", "LPN1", "R1", "18,00 €", "1 juil. 2026")
                .endsWith("Cordialement\n");
    }

    @Test
    void withoutAMarketplaceItIsWrittenInTheBenchsLanguage() {
        var claim =
                new ClaimsBed(folder)
                        .returned("2026-07-01,O1,A,1,DAMAGED,,LPN1")
                        .claims()
                        .getFirst()
                        .claim();

        assertThat(write.text(claim))
                .startsWith("Dear Amazon team,")
                .contains("Amount: unknown")
                .contains("plate LPN1");
    }

    @Test
    void whatComesFromOutsideIsNeitherAFormNorAPath() throws Exception {
        var claim =
                new ClaimsBed(folder)
                        .returned("2026-07-01,../../{0} %s $(x)/O1,{1}'<b>,1,DAMAGED,,{9")
                        .claims()
                        .getFirst()
                        .claim();
        var files = new ClaimTextFiles(folder.resolve("claims"));

        var text = write.text(claim);
        var first = files.keep(claim, text);
        var second = files.keep(claim, text);

        assertThat(text).contains("../../{0} %s $(x)/O1", "{1}'<b>", "{9");
        assertThat(first.getParent()).isEqualTo(folder.resolve("claims"));
        assertThat(second).isNotEqualTo(first);
        assertThat(Files.readString(first)).isEqualTo(text);
    }
}
