package regrade.label.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.label.LabelForm;
import regrade.label.LabelStock;
import regrade.label.Labels;
import regrade.label.PrintFailure;
import regrade.label.PrintOutcome;
import regrade.label.PrintOutcome.Confirmed;
import regrade.label.PrintOutcome.Failed;
import regrade.label.PrintOutcome.Unconfirmed;
import regrade.label.PrinterStatus;
import regrade.label.device.FakePrinter.Manners;
import regrade.label.file.LabelDrawer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

class ZplTcpPrinterTest {
    /// Long where an answer comes, short where none does.
    private static final Patience PATIENCE =
            new Patience(
                    Duration.ofSeconds(20),
                    Duration.ofMillis(400),
                    Duration.ofMillis(700),
                    Duration.ofMillis(5),
                    Duration.ofMillis(900));

    private static final byte[] LABEL =
            new LabelDrawer(Labels.FRENCH).draw(Labels.aLabel(), LabelForm.ZPL, LabelStock.USUAL);
    private static final String READY = FakePrinter.hostStatus("");

    private AutoCloseable open = () -> {};

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    @Test
    void aPrinterThatSaysItIsDoneConfirmsTheLabel() throws IOException {
        var printer = printer((asked, _) -> asked == 1 ? FakePrinter.hostStatus("formats") : READY);

        assertThat(print(printer)).isEqualTo(new Confirmed());
        assertThat(printer.labels()).isEqualTo(new String(LABEL, StandardCharsets.UTF_8));
    }

    @Test
    void aLabelStillInTheBatchIsWaitedFor() throws IOException {
        var printer =
                printer(
                        (asked, hasLabel) ->
                                hasLabel && asked < 5
                                        ? FakePrinter.hostStatus("remaining")
                                        : READY);

        assertThat(print(printer)).isEqualTo(new Confirmed());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            paper,  MEDIA_OUT
            ribbon, RIBBON_OUT
            head,   HEAD_OPEN
            pause,  PAUSED
            full,   BUSY
            """)
    void aPrinterInTroubleIsNotSentTheLabel(String flag, PrintFailure reason) throws IOException {
        var printer = printer((_, _) -> FakePrinter.hostStatus(flag));

        assertThat(print(printer)).isEqualTo(new Failed(reason));
        assertThat(printer.labels()).isEmpty();
    }

    @Test
    void anErrorThatOnlyTheErrorWordsTellIsHeard() throws IOException {
        var printer =
                printer(
                        new Manners() {
                            @Override
                            public String hostStatus(int asked, boolean hasLabel) {
                                return READY;
                            }

                            @Override
                            public String errors(int asked, boolean hasLabel) {
                                return FakePrinter.errors(0x1000);
                            }
                        });

        assertThat(print(printer)).isEqualTo(new Failed(PrintFailure.JAM));
        assertThat(printer.labels()).isEmpty();
    }

    @Test
    void paperThatRunsOutAfterTheLabelWasTakenLeavesItInThePrinter() throws IOException {
        var printer =
                printer(
                        (_, hasLabel) ->
                                hasLabel ? FakePrinter.hostStatus("paper,formats") : READY);

        assertThat(print(printer)).isEqualTo(new Failed(PrintFailure.HELD));
    }

    @Test
    void aPrinterThatNeverFinishesIsUnconfirmed() throws IOException {
        var printer =
                printer((_, hasLabel) -> hasLabel ? FakePrinter.hostStatus("remaining") : READY);

        assertThat(print(printer)).isEqualTo(new Unconfirmed());
    }

    @Test
    void aMutePrinterIsBelievedButNotConfirmed() throws IOException {
        var printer = printer((_, _) -> "");

        assertThat(print(printer)).isEqualTo(new Unconfirmed());
        assertThat(printer.labels()).isEqualTo(new String(LABEL, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0002030,0,0,0256,000,0,0,0",
                "\u0003\u0003\u0002\u0003",
                "\u0002hello\u0003\u0002you\u0003\u0002there\u0003",
                "HTTP/1.1 400 Bad Request\r\n\r\n"
            })
    void halfAnAnswerIsNone(String answer) throws IOException {
        var printer = printer((_, _) -> answer);

        assertThat(print(printer)).isInstanceOf(Unconfirmed.class);
    }

    @Test
    void aFloodOfAnswersEnds() throws IOException {
        var printer = printer((_, _) -> "\u0002" + "9".repeat(100_000));

        assertThat(print(printer)).isInstanceOfAny(Unconfirmed.class, Failed.class);
    }

    @Test
    void aConnectionThatBreaksInTheMiddleOfALabelIsNotRetriedByItself() throws IOException {
        var printer =
                printer(
                        new Manners() {
                            @Override
                            public String hostStatus(int asked, boolean hasLabel) {
                                return READY;
                            }

                            @Override
                            public int breaksAfter() {
                                return 200;
                            }
                        });

        var outcome = print(printer);

        assertThat(outcome).isEqualTo(new Failed(PrintFailure.BROKEN_OFF));
        assertThat(PrintFailure.BROKEN_OFF.mayHold()).isTrue();
    }

    @Test
    void aPrinterThatStopsReadingHoldsUpNobodyForEver() throws IOException {
        var printer =
                printer(
                        new Manners() {
                            @Override
                            public String hostStatus(int asked, boolean hasLabel) {
                                return READY;
                            }

                            @Override
                            public int stopsReadingAfter() {
                                return 100;
                            }
                        });
        var endless = new byte[40_000_000];

        var outcome = at(printer).print(Labels.aLabel(), endless, LabelStock.USUAL);

        assertThat(outcome).isEqualTo(new Failed(PrintFailure.BROKEN_OFF));
    }

    @Test
    void whereNobodyListensTheLabelStaysWithUs() throws IOException {
        int free;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = server.getLocalPort();
        }
        var printer = ZplTcpPrinter.at("127.0.0.1:" + free, PATIENCE).orElseThrow();

        assertThat(printer.print(Labels.aLabel(), LABEL, LabelStock.USUAL))
                .isEqualTo(new Failed(PrintFailure.UNREACHABLE));
        assertThat(printer.status()).isEqualTo(PrinterStatus.UNREACHABLE);
    }

    @Test
    void aHostWithoutAnAddressIsUnreachable() {
        var printer = ZplTcpPrinter.at("no-such-printer.invalid:9100", PATIENCE).orElseThrow();

        assertThat(printer.print(Labels.aLabel(), LABEL, LabelStock.USUAL))
                .isEqualTo(new Failed(PrintFailure.UNREACHABLE));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            '',      READY
            paper,   MEDIA_OUT
            head,    HEAD_OPEN
            """)
    void itsStatusCanBeAsked(String flag, PrinterStatus status) throws IOException {
        var printer = printer((_, _) -> FakePrinter.hostStatus(flag));

        assertThat(at(printer).status()).isEqualTo(status);
    }

    @Test
    void aMutePrinterHasNoStatus() throws IOException {
        assertThat(at(printer((_, _) -> "")).status()).isEqualTo(PrinterStatus.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "host:",
                ":9100",
                "host:0",
                "host:65536",
                "http://host:9100",
                "a b:9100",
                "host:9100\n"
            })
    void whatIsNoAddressIsRefused(String address) {
        assertThat(ZplTcpPrinter.at(address, PATIENCE)).isEmpty();
    }

    @Test
    void withoutAPortItIsTheUsualOne() {
        var printer = ZplTcpPrinter.at("192.168.1.40", PATIENCE).orElseThrow();

        assertThat(printer.name()).isEqualTo("192.168.1.40");
        assertThat(printer.form()).isEqualTo(LabelForm.ZPL);
    }

    private FakePrinter printer(Manners manners) throws IOException {
        var printer = FakePrinter.that(manners);
        open = printer;
        return printer;
    }

    private static ZplTcpPrinter at(FakePrinter printer) {
        return ZplTcpPrinter.at(printer.address(), PATIENCE).orElseThrow();
    }

    private static PrintOutcome print(FakePrinter printer) {
        return at(printer).print(Labels.aLabel(), LABEL, LabelStock.USUAL);
    }
}
