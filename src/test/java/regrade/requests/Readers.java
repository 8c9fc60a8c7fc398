package regrade.requests;

import regrade.kernel.ClientId;

/// Readers of mails for tests of other packages.
public final class Readers {
    private Readers() {}

    public static ReadReturnMail own() {
        return new ReadReturnMail(new RequestOwners((_, _, _) -> ClientId.OWN, Mails.noReports()));
    }
}
