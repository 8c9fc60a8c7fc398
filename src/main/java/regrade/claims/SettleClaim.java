package regrade.claims;

import regrade.claims.ClaimsFact.ClaimDismissed;
import regrade.claims.ClaimsFact.ClaimFiled;
import regrade.journal.Journal;
import regrade.settings.Settings;

import java.util.List;

/// Takes a claim off the list, because it was filed or is none.
public final class SettleClaim {
    private final Journal journal;
    private final Settings settings;

    public SettleClaim(Journal journal, Settings settings) {
        this.journal = journal;
        this.settings = settings;
    }

    /// @throws regrade.kernel.Problem if it could not be saved; then nothing changed
    public void filed(Claim claim) {
        append(new ClaimFiled(claim.key(), claim.client(), claim.units(), claim.owed().money()));
    }

    /// @throws regrade.kernel.Problem if it could not be saved; then nothing changed
    public void dismissed(Claim claim, DismissalReason reason) {
        append(
                new ClaimDismissed(
                        claim.key(), claim.client(), claim.units(), claim.owed().money(), reason));
    }

    private void append(ClaimsFact fact) {
        journal.append(settings.current().inspector(), List.of(fact));
    }
}
