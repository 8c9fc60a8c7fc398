package regrade.scale;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

class DecoderProperties {
    @Property
    void anyBytesAreTakenAndGiveFewerReadingsThanBytes(
            @ForAll ScaleProtocol protocol, @ForAll @Size(max = 2_000) byte[] bytes) {
        var decoder = protocol.decoder();
        var readings = new ArrayList<Reading>();

        for (byte sign : bytes) decoder.take(sign, readings::add);

        assertThat(readings.size()).isLessThanOrEqualTo(bytes.length / 2 + 1);
    }

    /// Signs of which records are made, so that some of them nearly are.
    @Property
    void likelyBytesAreTakenToo(@ForAll ScaleProtocol protocol, @ForAll("likely") String text) {
        var readings = DecoderTest.heard(protocol, text);

        for (var reading : readings)
            if (reading instanceof Reading.Stable(var weight))
                assertThat(weight.absolute().milligrams()).isLessThanOrEqualTo(1_000_000_000L);
    }

    @Provide
    Arbitrary<String> likely() {
        return Arbitraries.strings()
                .withChars("\u0002\u0003\r\n ,.+-?0123456789SDITgkGKlbozLBOZNEUQHh!*()[]0@")
                .ofMaxLength(300);
    }

    @Property
    void whateverCameBeforeTheNextWholeRecordCounts(
            @ForAll("likely") String noise,
            @ForAll @IntRange(max = 99_999) int grams,
            @ForAll @IntRange(max = 30) int cut) {
        var line = "S S %10d g\r\n".formatted(grams);
        // what was cut off in mid-record ends with the next line end
        var torn = line.substring(0, Math.min(cut, line.length()));

        var readings = DecoderTest.heard(ScaleProtocol.MT_SICS, noise + torn + "\r\n" + line);

        assertThat(readings.getLast()).isEqualTo(new Reading.Stable(Weight.ofGrams(grams)));
    }

    @Property
    void aTornRecordIsNeverReadAsAnotherWeight(
            @ForAll ScaleProtocol protocol,
            @ForAll @IntRange(min = 1, max = 99_999) int grams,
            @ForAll @IntRange(min = 1, max = 30) int cut) {
        var whole = record(protocol, grams);
        var torn = whole.substring(0, whole.length() - Math.min(cut, whole.length()));

        // the cable was out in mid-record, and what comes after is whole again
        var readings = DecoderTest.heard(protocol, whole + torn + whole + whole);

        assertThat(readings.stream().flatMap(r -> weight(r).stream()))
                .isNotEmpty()
                .allMatch(Weight.ofGrams(grams)::equals);
    }

    private static Optional<Weight> weight(Reading reading) {
        return reading instanceof Reading.Stable(var weight)
                ? Optional.of(weight)
                : Optional.empty();
    }

    /// What a scale sends for a load that lies still.
    static String record(ScaleProtocol protocol, int grams) {
        var number = String.format(Locale.ROOT, "%d.%03d", grams / 1_000, grams % 1_000);
        return switch (protocol) {
            case MT_SICS -> "S S %10s kg\r\n".formatted(number);
            case TOLEDO -> toledo(grams);
            case NCI -> "\n%6sKG\r\nS00\r\u0003".formatted(number);
            case AND -> "ST,+%8s kg\r\n".formatted("0".repeat(8 - number.length()) + number);
            case SBI -> "N     + %8s kg \r\n".formatted(number);
            case OHAUS -> " %9s kg\r\n".formatted(number);
            case KERN, PRINT -> "  %10s kg \r\n".formatted(number);
        };
    }

    private static String toledo(int grams) {
        var frame = "\u0002\u002d0 %06d000000\r".formatted(grams);
        int sum = 0;
        for (byte sign : frame.getBytes(StandardCharsets.US_ASCII)) sum += sign;
        return frame + (char) (-sum & 0x7F);
    }
}
