package regrade.desk.ui;

import regrade.desk.MarketplaceRules;
import regrade.desk.ReturnAddress;
import regrade.kernel.ClientId;
import regrade.requests.OddMail;

/// What is being entered beside the list.
sealed interface SetupForm {
    record Address(ClientId client, ReturnAddress address) implements SetupForm {}

    record Rules(MarketplaceRules rules) implements SetupForm {}

    /// A mail that somebody makes a request.
    record Accept(OddMail mail) implements SetupForm {}
}
