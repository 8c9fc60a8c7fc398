package regrade.inspection;

import regrade.catalog.ExpectedPart;
import regrade.catalog.Product;
import regrade.checklist.Answer;
import regrade.checklist.Checklist;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.grading.GradeOverride;
import regrade.grading.OverrideReason;
import regrade.grading.Proposal;
import regrade.grading.Reason;
import regrade.inspection.InspectionFact.*;
import regrade.kernel.BenchId;
import regrade.kernel.ClientId;
import regrade.kernel.Inspector;
import regrade.kernel.Money;
import regrade.kernel.Reference;
import regrade.kernel.ReferenceSequence;
import regrade.kernel.Sku;
import regrade.returns.ExpectedReturn;
import regrade.returns.WaitingReturn;
import regrade.routing.RouteKind;
import regrade.routing.RouteOffer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Facts of one unit for tests: a pair of headphones that a report announced, unless told
/// otherwise.
public record UnitStory(
        Reference unit, Product product, Optional<WaitingReturn> expected, String scanned) {
    public static final BenchId BENCH = new BenchId("B7K");
    public static final Inspector INSPECTOR = new Inspector("Ines");
    public static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /// The n-th reference of the test bench, from 0.
    public static Reference reference(int n) {
        return new ReferenceSequence(
                        BENCH, Clock.fixed(Instant.parse("2025-01-01T00:00:00Z"), PARIS), n - 1L)
                .next();
    }

    /// The n-th unit of the test bench; its licence plate is `LPNHE` and nine digits.
    public static UnitStory aUnit(int n) {
        var product = product("SKU-1", "Casque Bluetooth é", "B0CASQUE01");
        var lpn = "LPNHE%09d".formatted(n);
        return new UnitStory(reference(n), product, Optional.of(waiting(n, product, lpn)), lpn);
    }

    public static Product product(String sku, String title, String asin) {
        return new Product(
                ClientId.OWN,
                new Sku(sku),
                asin,
                "X00" + asin.substring(3),
                "04006381333931",
                title,
                "Brand",
                "Supplier",
                "electronics",
                Optional.of(Money.of(4999, "EUR")),
                Optional.of(Money.of(2100, "EUR")),
                List.of(new ExpectedPart("USB cable", true)),
                false);
    }

    private static WaitingReturn waiting(int n, Product product, String lpn) {
        var line =
                new ExpectedReturn(
                        product.client(),
                        LocalDate.of(2026, 11, 20),
                        "2026-11-20T00:00:00+00:00",
                        "028-%07d-1234567".formatted(n),
                        product.sku().text(),
                        product.asin(),
                        product.fnsku(),
                        product.title(),
                        1,
                        "LYS1",
                        "CUSTOMER_DAMAGED",
                        "DEFECTIVE",
                        "Unit returned to inventory",
                        lpn,
                        "",
                        Map.of());
        return new WaitingReturn(n, line, Optional.empty());
    }

    public UnitStory of(Product other) {
        return new UnitStory(unit, other, expected, scanned);
    }

    /// Nobody had announced it.
    public UnitStory undeclared(String code) {
        return new UnitStory(unit, product, Optional.empty(), code);
    }

    public UnitOpened opened() {
        return new UnitOpened(unit, scanned, product, expected, checklist());
    }

    public static Checklist checklist() {
        return new Checklist(
                "electronics",
                1,
                List.of(
                        question("packaging"),
                        question("manual"),
                        new Question(
                                "part:USB cable",
                                "USB cable",
                                true,
                                List.of(Answer.MISSING, Answer.DAMAGED),
                                Answer.OK,
                                false)));
    }

    private static Question question(String id) {
        return new Question(
                id, "", false, List.of(Answer.MISSING, Answer.DAMAGED), Answer.OK, false);
    }

    public QuestionAnswered answered(String question, Answer answer) {
        return new QuestionAnswered(unit, question, Optional.of(answer));
    }

    public RestWasFine restFine() {
        return new RestWasFine(unit, Map.of("packaging", Answer.OK, "part:USB cable", Answer.OK));
    }

    public UnitParked parked() {
        return new UnitParked(unit);
    }

    /// Put right: another grade in another bin, going where it went.
    public UnitCorrected corrected(Grade grade, String bin, Instant savedAt) {
        var route = saved(grade).route();
        var in = new RouteOffer(route.channel(), route.kind(), route.net(), route.why(), bin);
        return new UnitCorrected(unit, grade, Optional.empty(), in, savedAt);
    }

    public InspectionSaved saved(Grade grade) {
        return saved(grade, "amazon-used");
    }

    public InspectionSaved saved(Grade grade, String channel) {
        return new InspectionSaved(
                unit,
                grade,
                new Proposal(Grade.B, List.of(new Reason("manual-missing", "", Grade.B)), 1),
                grade == Grade.B
                        ? Optional.empty()
                        : Optional.of(new GradeOverride(grade, OverrideReason.LOOKS_WORSE)),
                new RouteOffer(
                        channel,
                        RouteKind.RESALE,
                        Optional.of(Money.of(3120, "EUR")),
                        "best-net",
                        "B-2"),
                List.of(
                        new RouteOffer(
                                "liquidation",
                                RouteKind.LIQUIDATION,
                                Optional.of(Money.of(-150, "EUR")),
                                "always",
                                "L-1")),
                Duration.ofSeconds(42));
    }
}
