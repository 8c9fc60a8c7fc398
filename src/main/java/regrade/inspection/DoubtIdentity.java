package regrade.inspection;

import regrade.catalog.Category;
import regrade.checklist.Question;
import regrade.inspection.Doubt.Kind;
import regrade.returns.ExpectedReturn;
import regrade.returns.ShippedCodes;
import regrade.returns.WaitingReturn;
import regrade.scan.Code;
import regrade.scan.Code.Imei;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells what speaks against a code being the unit's own: what was shipped, what is on other units,
/// and the code itself. Pure.
final class DoubtIdentity {
    // the catalogue has no category for phones: their titles tell
    private static final Pattern PHONE =
            Pattern.compile(
                    "(?iu)\\b(?:i?phone|smartphone|t[ée]l[ée]phone|handy|ipad|tablette?|imei)\\b");

    private DoubtIdentity() {}

    /// Another unit on which the code was read.
    record Seen(Draft unit, Instant at) {}

    /// @param question that was answered with the code
    /// @param read the code, as it was read
    /// @param seen the other units that show it, the newest reading first
    /// @return the strongest first; empty for a code that nothing speaks against
    static List<Doubt> of(Draft draft, String question, String read, List<Seen> seen) {
        var doubts = new ArrayList<Doubt>();
        wrongProduct(draft, read).ifPresent(doubts::add);
        notShipped(draft, question, read).ifPresent(doubts::add);
        boolean once = ComparedCode.transparency(question, read);
        seen.stream()
                .map(other -> twice(draft, other, once))
                .sorted(Comparator.comparing(Doubt::kind))
                .forEach(doubts::add);
        checkDigit(draft, question, read).ifPresent(doubts::add);
        return doubts;
    }

    private static Optional<Doubt> wrongProduct(Draft draft, String read) {
        var own = draft.product().gtin();
        if (own.isEmpty()) return Optional.empty();
        return ComparedCode.symbol(read)
                .map(Code.Gs1::gtin)
                .filter(gtin -> !gtin.text().equals(own))
                .map(gtin -> Doubt.of(Kind.WRONG_PRODUCT, gtin.printed()));
    }

    private static Optional<Doubt> notShipped(Draft draft, String question, String read) {
        boolean transparency = ComparedCode.transparency(question, read);
        if (!transparency && ComparedCode.of(question, read).isEmpty()) return Optional.empty();
        var shipped = ShippedCodes.like(read, shipped(draft, transparency));
        var folded = ComparedCode.folded(read);
        boolean among = shipped.stream().map(ComparedCode::folded).anyMatch(folded::equals);
        return shipped.isEmpty() || among
                ? Optional.empty()
                : Optional.of(Doubt.of(Kind.NOT_SHIPPED, String.join(", ", shipped)));
    }

    private static List<String> shipped(Draft draft, boolean transparency) {
        Optional<ExpectedReturn> line = draft.opening().expected().map(WaitingReturn::line);
        return line.map(found -> ShippedCodes.in(found, transparency)).orElse(List.of());
    }

    private static Doubt twice(Draft draft, Seen seen, boolean once) {
        var kind = once ? Kind.CODE_TWICE : kind(draft, seen.unit());
        var other = seen.unit().product();
        boolean client = kind == Kind.OTHER_CLIENT && !other.client().given().isEmpty();
        var known = client ? other.client().given() : other.sku().text();
        return new Doubt(kind, Optional.of(seen.unit().unit()), known, Optional.of(seen.at()));
    }

    private static Kind kind(Draft draft, Draft other) {
        var product = draft.product();
        if (other.state().unfinished()) return Kind.OPEN_TWICE;
        if (!other.product().client().equals(product.client())) return Kind.OTHER_CLIENT;
        return other.product().sku().equals(product.sku()) ? Kind.SEEN_BEFORE : Kind.OTHER_PRODUCT;
    }

    private static Optional<Doubt> checkDigit(Draft draft, String question, String read) {
        return Imei.shaped(read) && !Imei.fits(read) && wantsImei(draft, question)
                ? Optional.of(Doubt.of(Kind.CHECK_DIGIT, ""))
                : Optional.empty();
    }

    private static boolean wantsImei(Draft draft, String id) {
        var words =
                draft.checklist().question(id).map(Question::manner).stream()
                        .flatMap(manner -> manner.words().values().stream());
        boolean asked = Stream.concat(Stream.of(id), words).anyMatch(DoubtIdentity::namesImei);
        var product = draft.product();
        boolean has =
                Category.of(product.category()) == Category.COMPUTERS
                        || PHONE.matcher(product.title()).find();
        return asked
                || (id.equals(Question.SERIAL)
                        && (has || shipped(draft, false).stream().anyMatch(Imei::fits)));
    }

    private static boolean namesImei(String text) {
        return text.toLowerCase(Locale.ROOT).contains("imei");
    }
}
