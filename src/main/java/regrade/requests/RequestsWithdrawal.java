package regrade.requests;

import regrade.intake.PastImport;
import regrade.intake.Withdrawal;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.requests.RequestsFact.Gone;
import regrade.requests.RequestsFact.MailSetAside;
import regrade.requests.RequestsFact.RequestCancelled;
import regrade.requests.RequestsFact.RequestRestored;
import regrade.requests.RequestsFact.RequestsWithdrawn;
import regrade.requests.RequestsFact.ReturnRequested;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// Takes back what mails said: requests, cancellations, and mails that wait for a look. A request
/// that was asked anew by one of them says again what it said before.
public final class RequestsWithdrawal implements Withdrawal {
    private final PastImport taken;
    private final ToldRequests told;
    private final Map<RequestKey, Asked> requests = new LinkedHashMap<>();
    private final List<Gone> cancellations = new ArrayList<>();
    private final List<MailKey> setAside = new ArrayList<>();

    /// A request of the import.
    ///
    /// @param was what it said before
    private record Asked(Gone gone, Optional<Former> was) {
        Asked after(Optional<Former> former) {
            return new Asked(gone, former);
        }
    }

    /// What a request said, and by which act.
    private record Former(long entry, ReturnRequest request) {}

    public RequestsWithdrawal(PastImport taken, ToldRequests told) {
        this.taken = taken;
        this.told = told;
    }

    @Override
    public OptionalLong later(Fact part) {
        if (!(part instanceof ReturnRequested(var key, _))) return OptionalLong.empty();
        return told.toldBy(key).stream().filter(by -> by > taken.entry()).findFirst();
    }

    @Override
    public int gather(int place, Fact part) {
        switch (part) {
            case ReturnRequested(var key, var request) ->
                    requests.put(
                            key,
                            new Asked(
                                    new Gone(key, request.order(), request.items().size()),
                                    Optional.empty()));
            case RequestCancelled(var key, var cancellation) ->
                    cancellations.add(
                            new Gone(key, cancellation.order(), cancellation.items().size()));
            case MailSetAside(var mail) -> setAside.add(mail.key());
            default -> {
                return 0;
            }
        }
        return 1;
    }

    /// New requests and those that were asked anew are written and counted alike.
    @Override
    public boolean mayBeOlder() {
        return !requests.isEmpty();
    }

    @Override
    public void before(EntryHeader act, int place, Fact fact) {
        switch (fact) {
            case ReturnRequested(var key, var request) ->
                    requests.computeIfPresent(
                            key, (_, asked) -> asked.after(latest(asked, act.number(), request)));
            case RequestRestored(long entry, var key, var request) ->
                    requests.computeIfPresent(
                            key,
                            (_, asked) -> asked.after(Optional.of(new Former(entry, request))));
            case RequestsWithdrawn gone -> gone.requests().forEach(it -> gone(gone.entry(), it));
            default -> {}
        }
    }

    /// Of a request that was sent several times the latest counts.
    private static Optional<Former> latest(Asked asked, long entry, ReturnRequest request) {
        return asked.was
                .filter(former -> former.request.isSentAfter(request))
                .or(() -> Optional.of(new Former(entry, request)));
    }

    private void gone(long entry, Gone gone) {
        requests.computeIfPresent(
                gone.key(),
                (_, asked) -> asked.after(asked.was.filter(former -> former.entry != entry)));
    }

    @Override
    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        requests.forEach(
                (key, asked) ->
                        asked.was.ifPresent(
                                former ->
                                        facts.add(
                                                new RequestRestored(
                                                        former.entry, key, former.request))));
        var fresh =
                requests.values().stream()
                        .filter(asked -> asked.was.isEmpty())
                        .map(Asked::gone)
                        .toList();
        slices(fresh).map(some -> withdrawn(some, List.of(), List.of())).forEach(facts::add);
        slices(cancellations)
                .map(some -> withdrawn(List.of(), some, List.of()))
                .forEach(facts::add);
        slices(setAside).map(some -> withdrawn(List.of(), List.of(), some)).forEach(facts::add);
        requests.clear();
        cancellations.clear();
        setAside.clear();
        return facts;
    }

    private static <T> Stream<List<T>> slices(List<T> all) {
        return all.stream().gather(Gatherers.windowFixed(RequestsWithdrawn.MOST_MAILS));
    }

    private Fact withdrawn(List<Gone> asked, List<Gone> cancelled, List<MailKey> odd) {
        return new RequestsWithdrawn(taken.entry(), asked, cancelled, odd);
    }
}
