package regrade.scan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import regrade.kernel.BenchId;
import regrade.kernel.CheckCharacter;
import regrade.kernel.Reference;
import regrade.kernel.ReferenceSequence;
import regrade.scan.Code.Asin;
import regrade.scan.Code.CommandCode;
import regrade.scan.Code.Fnsku;
import regrade.scan.Code.Gs1;
import regrade.scan.Code.Gtin;
import regrade.scan.Code.Lpn;
import regrade.scan.Code.OrderNumber;
import regrade.scan.Code.OwnReference;
import regrade.scan.Code.Rma;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

class IdentifyCodeProperties {
    private static final String CAPITALS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";

    private final IdentifyCode identify = new IdentifyCode();

    @Property
    void everyLicencePlateIsRecognised(@ForAll("plates") String plate) {
        assertThat(identify.identify(plate).best()).isEqualTo(new Lpn(plate));
        assertThat(identify.identify(plate.toLowerCase(java.util.Locale.ROOT)).best())
                .isEqualTo(new Lpn(plate));
    }

    @Property
    void everyFnskuIsRecognised(@ForAll("seven") String tail) {
        assertThat(identify.identify("X00" + tail).best()).isEqualTo(new Fnsku("X00" + tail));
    }

    @Property
    void everyAsinIsRecognised(@ForAll("seven") String tail) {
        assertThat(identify.identify("B0A" + tail).best()).isEqualTo(new Asin("B0A" + tail));
    }

    @Property
    void everyOrderIsRecognised(
            @ForAll @IntRange(max = 999) int country,
            @ForAll @IntRange(max = 9_999_999) int first,
            @ForAll @IntRange(max = 9_999_999) int second) {
        var order = "%03d-%07d-%07d".formatted(country, first, second);

        assertThat(identify.identify(order).candidates()).containsExactly(new OrderNumber(order));
    }

    @Property
    void everyReturnAuthorisationIsRecognisedWithItsCase(@ForAll("mixedSeven") String middle) {
        var rma = "D" + middle + "RRMA";

        assertThat(identify.identify(rma).candidates()).containsExactly(new Rma(rma));
    }

    @Property
    void everyProductNumberIsRecognisedAtEveryLength(@ForAll("payloads") String payload) {
        var digits = payload + CheckDigits.gs1(payload);

        assertThat(identify.identify(digits).candidates()).contains(Gtin.padded(digits));
        assertThat(Gtin.padded(digits).text()).hasSize(14);
    }

    @Property
    void aWrongDigitIsNeverThatProduct(
            @ForAll("payloads") String payload, @ForAll @IntRange(min = 1, max = 9) int off) {
        char right = CheckDigits.gs1(payload);
        var wrong = payload + (char) ('0' + (right - '0' + off) % 10);

        assertThat(Gtin.parse(wrong)).isEmpty();
    }

    @Property
    void everyBookOfTenSignsIsItsThirteenDigits(@ForAll @IntRange(max = 999_999_999) int number) {
        var nine = "%09d".formatted(number);
        var scanned = nine + CheckDigits.isbn10(nine);

        var candidates = identify.identify(scanned).candidates();

        assertThat(candidates.getFirst().text()).startsWith("0978" + nine);
        assertThat(candidates.get(1)).isEqualTo(new Asin(scanned));
        assertThat(identify.identify(candidates.getFirst().text().substring(1)).candidates())
                .startsWith(candidates.getFirst(), candidates.get(1));
    }

    @Property
    void everyReferenceIsAmongTheCandidates(
            @ForAll("benches") BenchId bench, @ForAll @LongRange(max = 1_900_000_000L) long s) {
        var clock =
                Clock.fixed(Instant.parse("2025-01-01T00:00:00Z").plusSeconds(s), ZoneOffset.UTC);
        var reference = new ReferenceSequence(bench, clock, -1).next();

        assertThat(identify.identify(reference.text()).candidates())
                .contains(new OwnReference(reference));
        assertThat(
                        identify.identify(reference.grouped().toLowerCase(java.util.Locale.ROOT))
                                .candidates())
                .contains(new OwnReference(reference));
    }

    @Property
    void aCommandIsNothingElse(@ForAll Command command) {
        assertThat(command.code()).matches("[0-9A-Z]+");
        assertThat(identify.identify(command.code()).candidates())
                .containsExactly(new CommandCode(command));
        assertThat(Reference.parse(command.code())).isEmpty();
    }

    @Property
    void everyElementStringComesBack(@ForAll("elements") Map<String, String> elements) {
        var symbol = new StringBuilder("]C1");
        var brackets = new StringBuilder();
        elements.forEach(
                (identifier, value) -> {
                    boolean fixed = Gs1Field.of(identifier).orElseThrow().fixed();
                    symbol.append(identifier).append(value).append(fixed ? "" : "\u001d");
                    brackets.append('(').append(identifier).append(')').append(value);
                });
        var expected =
                new Gs1(
                        new Gtin(elements.get("01")),
                        Optional.ofNullable(elements.get("21")),
                        elements);

        assertThat(identify.identify(symbol.toString()).best()).isEqualTo(expected);
        assertThat(identify.identify(brackets.toString()).best()).isEqualTo(expected);
    }

    @Property(tries = 3_000)
    void anythingAtAllIsAnswered(@ForAll String scanned) {
        var found = identify.identify(scanned);

        assertThat(found.candidates()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(found.best().text().chars()).noneMatch(Character::isISOControl);
    }

    @Property(tries = 3_000)
    void whatLooksAlmostRightIsAnswered(@ForAll("almost") String scanned) {
        assertThat(identify.identify(scanned).candidates()).isNotEmpty();
    }

    @Property(tries = 3_000)
    void theNormalFormMeansTheSame(@ForAll("almost") String scanned) {
        var best = identify.identify(scanned).best();

        var again = identify.identify(best.text());

        // a reference may be an ASIN too: its hyphens tell them apart, and its normal form has none
        if (best instanceof OwnReference) {
            assertThat(again.candidates()).contains(best);
            return;
        }
        assertThat(again.best().text()).isEqualTo(best.text());
        assertThat(again.best().kind()).isEqualTo(best.kind());
    }

    @Provide
    Arbitrary<String> plates() {
        return Arbitraries.strings()
                .withChars(CAPITALS)
                .ofMinLength(1)
                .ofMaxLength(37)
                .map("LPN"::concat);
    }

    @Provide
    Arbitrary<String> seven() {
        return Arbitraries.strings().withChars(CAPITALS).ofLength(7);
    }

    @Provide
    Arbitrary<String> mixedSeven() {
        return Arbitraries.strings().withChars(CAPITALS + SMALL).ofLength(7);
    }

    @Provide
    Arbitrary<String> payloads() {
        return Arbitraries.of(7, 11, 12, 13)
                .flatMap(length -> Arbitraries.strings().numeric().ofLength(length));
    }

    @Provide
    Arbitrary<BenchId> benches() {
        return Arbitraries.strings()
                .withChars(CheckCharacter.ALPHABET)
                .ofLength(3)
                .map(BenchId::new);
    }

    @Provide
    Arbitrary<Map<String, String>> elements() {
        // without brackets: in the typed form they would begin the next element
        var values =
                Arbitraries.strings()
                        .withChars(CAPITALS + SMALL + "!\"%&'*+,-./:;<=>?_")
                        .ofMinLength(1)
                        .ofMaxLength(20);
        var gtins =
                Arbitraries.strings()
                        .numeric()
                        .ofLength(13)
                        .map(thirteen -> thirteen + CheckDigits.gs1(thirteen));
        var dates = Arbitraries.of("261130", "270200", "991231");
        return Combinators.combine(
                        gtins, values, values, dates, Arbitraries.shuffle("10", "21", "17", "240"))
                .as(
                        (gtin, lot, serial, date, order) -> {
                            var elements = new LinkedHashMap<String, String>();
                            elements.put("01", gtin);
                            for (var identifier : order.subList(0, 3))
                                elements.put(
                                        identifier,
                                        identifier.equals("17")
                                                ? date
                                                : identifier.equals("21") ? serial : lot);
                            return elements;
                        });
    }

    @Provide
    Arbitrary<String> almost() {
        var begin =
                Arbitraries.of(
                        "",
                        "LPN",
                        "X00",
                        "B0",
                        "]C1",
                        "]E0",
                        "]d2\u001d",
                        "]",
                        "01",
                        "(01)",
                        "(",
                        "https://a/01/",
                        "RGCMD",
                        "HTTP://x/gtin/",
                        "406-",
                        "D",
                        "]C10104006381333931",
                        "(01)04006381333931(21)",
                        "\u001d01");
        var rest =
                Arbitraries.strings()
                        .withChars("0123456789ABCXYZabc-/()%?=&. \u001d\u0007é]")
                        .ofMaxLength(40);
        return Combinators.combine(begin, rest).as(String::concat);
    }
}
