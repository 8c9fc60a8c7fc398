package regrade.desk;

import regrade.desk.DeskFact.MarketplaceRulesSet;
import regrade.desk.DeskFact.ReturnAddressSet;
import regrade.journal.Journal;
import regrade.kernel.ClientId;
import regrade.settings.Settings;

import java.util.List;

/// Sets by what the desk answers. What is set already makes no act.
public final class SetUpDesk {
    private final Journal journal;
    private final Desk desk;
    private final Settings settings;

    public SetUpDesk(Journal journal, Desk desk, Settings settings) {
        this.journal = journal;
        this.desk = desk;
        this.settings = settings;
    }

    /// @return whether anything changed
    public boolean rules(MarketplaceRules rules) {
        if (desk.rules(rules.marketplace()).equals(rules)) return false;
        journal.append(settings.current().inspector(), List.of(new MarketplaceRulesSet(rules)));
        return true;
    }

    /// @return whether anything changed
    public boolean address(ClientId client, ReturnAddress address) {
        if (desk.address(client).equals(address)) return false;
        journal.append(
                settings.current().inspector(), List.of(new ReturnAddressSet(client, address)));
        return true;
    }
}
