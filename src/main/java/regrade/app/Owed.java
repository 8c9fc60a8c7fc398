package regrade.app;

import regrade.claims.FindClaims;
import regrade.claims.SettleClaim;
import regrade.claims.WriteClaim;
import regrade.claims.file.ClaimTextFiles;
import regrade.claims.ui.ClaimPapers;
import regrade.claims.ui.ClaimsViewModel;
import regrade.fba.WatchFba;
import regrade.platform.i18n.Languages;
import regrade.platform.i18n.Words;

import java.util.Locale;

/// The use cases about what marketplaces owe, of one open data folder, wired by hand.
final class Owed {
    private Owed() {}

    static FindClaims findClaims(Bench bench) {
        var stores = bench.stores();
        return new FindClaims(
                new FindClaims.Ports(
                        stores.claimLines(),
                        stores.settledClaims(),
                        stores.returns(),
                        stores.reportLines()),
                bench.clock());
    }

    static WatchFba watchFba(Bench bench) {
        var stores = bench.stores();
        return new WatchFba(
                new WatchFba.Ports(
                        stores.watchedLines(),
                        stores.returns(),
                        stores.reportLines(),
                        stores.catalog(),
                        stores.pastUnits()),
                bench.clock());
    }

    /// @param undo takes back the last act at the bench
    static ClaimsViewModel.Acts claims(Bench bench, Words words, Runnable undo) {
        return new ClaimsViewModel.Acts(
                findClaims(bench),
                new SettleClaim(bench.journal(), bench.settings()),
                new ClaimPapers.Acts(
                        new WriteClaim(language -> speaker(language, bench), words),
                        new ClaimTextFiles(bench.folder().root().resolve("claims")),
                        bench.buildCapsule()),
                undo);
    }

    /// English where we do not speak a marketplace's language.
    private static Words speaker(Locale language, Bench bench) {
        var spoken = new Languages().choose(language.getLanguage(), Locale.ENGLISH);
        return new Words(spoken, bench.clock().getZone());
    }
}
