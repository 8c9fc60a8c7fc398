package regrade.desk;

import regrade.kernel.ClientId;
import regrade.requests.OddMail;
import regrade.requests.RequestKey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The state of the desk. Answers come from the projection.
public interface Desk {
    /// Requests that nobody answered and the marketplace has not accepted itself, those that came
    /// first first, at most `most`.
    List<DeskRequest> waiting(int most);

    /// How many wait.
    long waiting();

    /// Requests whose parcel arrived and about whose refund nothing was decided, those that arrived
    /// first first, at most `most`.
    List<DeskRequest> delivered(Instant since, int most);

    Optional<DeskRequest> find(RequestKey key);

    /// Mails that wait for a look, the newest first, at most `most`.
    List<OddMail> oddMails(int most);

    /// Whether what a queued mail tells of was undone.
    ///
    /// @param mail its id
    boolean unwanted(String mail);

    /// How returns are answered there.
    MarketplaceRules rules(String marketplace);

    /// [ReturnAddress#NONE] if nobody has said.
    ReturnAddress address(ClientId client);

    /// How the requests received since then were answered, by client.
    List<AnswerShare> shares(Instant since, Instant now);

    /// When requests were received since then that had to be answered here, by client.
    List<Arrival> arrivals(Instant since);

    /// @param client whose goods
    record Arrival(ClientId client, Instant received) {}
}
