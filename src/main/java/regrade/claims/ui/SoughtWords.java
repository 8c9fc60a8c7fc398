package regrade.claims.ui;

import regrade.claims.FindClaims.Found;
import regrade.claims.FindClaims.Sought;
import regrade.kernel.ClientId;
import regrade.platform.i18n.Words;

import java.util.stream.Collectors;

/// Says what is sought among the claims, and how much was found.
record SoughtWords(Words words) {
    String kind(Sought sought) {
        return sought.kind()
                .map(one -> words.text("claims.kind." + one.code()))
                .orElseGet(() -> words.text("claims.all-kinds"));
    }

    String client(Sought sought) {
        return sought.client()
                .map(ClientId::text)
                .orElseGet(() -> words.text("claims.all-clients"));
    }

    String state(Sought sought) {
        return sought.state()
                .map(one -> words.text("claims.state." + one.code()))
                .orElseGet(() -> words.text("claims.all-states"));
    }

    String totals(Found found) {
        var sums = found.sums().stream().map(words::money).collect(Collectors.joining(" + "));
        return words.text(
                "claims.totals", found.all(), sums.isEmpty() ? "–" : sums, found.unknown());
    }
}
