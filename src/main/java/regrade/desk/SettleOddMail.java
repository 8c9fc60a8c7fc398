package regrade.desk;

import regrade.desk.DeskFact.OddMailAccepted;
import regrade.desk.DeskFact.OddMailDismissed;
import regrade.journal.Journal;
import regrade.kernel.ClientId;
import regrade.kernel.Text;
import regrade.requests.MailKey;
import regrade.requests.Marketplace;
import regrade.requests.OddMail;
import regrade.requests.RequestKey;
import regrade.requests.RequestOwners;
import regrade.requests.RequestedItem;
import regrade.requests.RequestsFact.ReturnRequested;
import regrade.requests.ReturnRequest;
import regrade.settings.Settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// A person has looked at a mail that waited for it.
public final class SettleOddMail {
    private static final int MOST_UNITS = 1000;

    private final Journal journal;
    private final Settings settings;
    private final RequestOwners owners;
    private final Clock clock;

    public SettleOddMail(Journal journal, Settings settings, RequestOwners owners, Clock clock) {
        this.journal = journal;
        this.settings = settings;
        this.owners = owners;
        this.clock = clock;
    }

    /// What a person reads in a mail. Texts may be empty but for the order.
    public record Entered(String order, String asin, String title, int quantity, String reason) {}

    /// It is no request.
    public void dismiss(MailKey mail) {
        journal.append(settings.current().inspector(), List.of(new OddMailDismissed(mail)));
    }

    /// It is this request, received when the mail was sent, or now where it does not say when.
    ///
    /// @return the request's key; empty if what was entered cannot be one
    public Optional<RequestKey> accept(OddMail mail, Entered entered) {
        var request = request(mail, entered);
        request.ifPresent(
                asked ->
                        journal.append(
                                settings.current().inspector(),
                                List.of(
                                        new OddMailAccepted(mail.key()),
                                        new ReturnRequested(RequestKey.of(asked), asked))));
        return request.map(RequestKey::of);
    }

    private Optional<ReturnRequest> request(OddMail mail, Entered entered) {
        var order = Text.clean(entered.order, 60);
        if (order.isEmpty() || entered.quantity < 1 || entered.quantity > MOST_UNITS)
            return Optional.empty();
        var market = Marketplace.ofSender(mail.sender()).orElse(Marketplace.all().getFirst());
        var received = mail.sent().orElse(clock.instant());
        var item =
                new RequestedItem(
                        Text.clean(entered.title, 500),
                        Text.clean(entered.asin, 20),
                        "",
                        entered.quantity,
                        Text.clean(entered.reason, 300),
                        "",
                        "");
        var asked =
                new ReturnRequest(
                        ClientId.OWN,
                        market.code(),
                        new TreeSet<>(market.languages()).getFirst(),
                        order,
                        List.of(item),
                        LocalDate.ofInstant(received, market.zone()),
                        mail.sent(),
                        received,
                        "",
                        "",
                        false,
                        "");
        return Optional.of(asked.of(owners.of(asked)));
    }
}
