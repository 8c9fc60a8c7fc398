package regrade.claims;

import static regrade.history.Phrase.said;

import regrade.claims.ClaimLine.Detail;
import regrade.history.Phrase;
import regrade.history.Phrase.Named;

import java.time.LocalDate;
import java.util.Optional;

/// Says claims and the lines behind them.
public final class ClaimWords {
    private static final String NOTHING = "–";

    private ClaimWords() {}

    /// What is owed and which report tells it; or that none does.
    public static Phrase owed(Claim claim) {
        var source = claim.owed().source().code();
        return claim.owed()
                .money()
                .map(money -> said("claims.amount." + source, money))
                .orElseGet(() -> said("claims.amount.unknown"));
    }

    /// From when and until when it can be filed.
    public static Phrase span(Claim.Dated dated) {
        var span = dated.claim().span();
        return switch (dated.state()) {
            case WAITING -> said("claims.span.waiting", span.from());
            case LATE -> said("claims.span.late", span.until().orElseThrow());
            case OPEN ->
                    span.until()
                            .map(
                                    until ->
                                            said(
                                                    "claims.span.until",
                                                    until,
                                                    dated.daysLeft().orElseThrow()))
                            .orElseGet(() -> since(span.from()));
        };
    }

    private static Phrase since(LocalDate from) {
        return from.equals(LocalDate.MIN)
                ? said("claims.span.open")
                : said("claims.span.since", from);
    }

    /// A line of a report with what proves the claim.
    public static Phrase proof(ClaimLine line) {
        // keys: claims.proof.*
        return said(
                "claims.proof." + line.source().code(),
                day(line.day()),
                shown(line.number()),
                says(line),
                line.units(),
                line.money().<Object>map(money -> money).orElse(NOTHING),
                shown(line.more(Detail.STATUS)));
    }

    private static Object says(ClaimLine line) {
        return line.source() == ClaimLine.Source.FBA_RETURN
                ? new Named("disposition.", line.says())
                : shown(line.says());
    }

    private static Object day(Optional<LocalDate> day) {
        return day.<Object>map(one -> one).orElse(NOTHING);
    }

    private static String shown(String text) {
        return text.isEmpty() ? NOTHING : text;
    }
}
