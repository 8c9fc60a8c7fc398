package regrade.requests;

import regrade.intake.Judge;
import regrade.intake.KeySet;
import regrade.intake.Tally;
import regrade.journal.Fact;
import regrade.requests.RequestsFact.MailSetAside;
import regrade.requests.RequestsFact.MailsImported;
import regrade.requests.RequestsFact.RequestCancelled;
import regrade.requests.RequestsFact.ReturnRequested;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A request is new if none with its key is known, in the store or in this file. One that is sent
/// after it was cancelled asks anew. A mail that is no request counts as known: nothing of it is
/// kept.
public final class RequestsJudge implements Judge<ReadMail> {
    private final ReturnRequests requests;
    private final KeySet others = new KeySet();
    private final Map<RequestKey, Optional<Instant>> asked = new HashMap<>();
    private final Map<String, List<Cancellation>> cancelled = new HashMap<>();
    private long noRequests;

    public RequestsJudge(ReturnRequests requests) {
        this.requests = requests;
    }

    @Override
    public List<Verdict> judge(List<ReadMail> mails) {
        return mails.stream().map(this::judge).toList();
    }

    private Verdict judge(ReadMail mail) {
        return switch (mail.reading()) {
            case Reading.Requested asks -> judge(asks.request());
            case Reading.Cancelled takesBack -> judge(takesBack.cancellation());
            case Reading.WaitsForALook _ -> judge(MailKey.of(mail.mail()));
            case Reading.NotARequest _ -> {
                noRequests++;
                yield new Verdict.Known();
            }
        };
    }

    private Verdict judge(ReturnRequest request) {
        var key = RequestKey.of(request);
        var before = asked.get(key);
        if (before == null) {
            var known = requests.find(key);
            if (known.isEmpty()) {
                asked.put(key, request.sent());
                return new Verdict.Fresh();
            }
            before = known.get().request().sent();
        }
        if (!isAnew(request, before)) return new Verdict.Known();
        asked.put(key, request.sent());
        return new Verdict.Changed();
    }

    /// Whether a cancellation lies between the two.
    private boolean isAnew(ReturnRequest request, Optional<Instant> before) {
        var all = new ArrayList<>(requests.cancellations(request.order()));
        all.addAll(cancelled.getOrDefault(request.order(), List.of()));
        return all.stream()
                .filter(one -> request.items().stream().anyMatch(i -> one.isOf(request.order(), i)))
                .anyMatch(
                        one ->
                                !one.isBefore(before, request.day())
                                        && one.isBefore(request.sent(), request.day()));
    }

    private Verdict judge(Cancellation cancellation) {
        var key = RequestKey.of(cancellation);
        if (!others.add(key.high(), key.low()) || requests.isCancellation(key))
            return new Verdict.Known();
        cancelled.computeIfAbsent(cancellation.order(), _ -> new ArrayList<>()).add(cancellation);
        return new Verdict.Fresh();
    }

    private Verdict judge(MailKey key) {
        return others.add(key.high(), key.low()) && !requests.isSetAside(key)
                ? new Verdict.Fresh()
                : new Verdict.Known();
    }

    @Override
    public long signs(ReadMail mail) {
        // one to a fact, and each within the limits of its kind
        return 1;
    }

    @Override
    public int mostInFact() {
        return 1;
    }

    @Override
    public Fact part(List<ReadMail> mails) {
        var mail = mails.getFirst();
        return switch (mail.reading()) {
            case Reading.Requested asks ->
                    new ReturnRequested(RequestKey.of(asks.request()), asks.request());
            case Reading.Cancelled takesBack ->
                    new RequestCancelled(
                            RequestKey.of(takesBack.cancellation()), takesBack.cancellation());
            case Reading.WaitsForALook odd -> new MailSetAside(OddMail.of(mail.mail(), odd.why()));
            case Reading.NotARequest _ -> throw new IllegalArgumentException("nothing is kept");
        };
    }

    @Override
    public Fact closing(String file, String sha256, Tally tally) {
        return new MailsImported(
                file,
                sha256,
                tally.read(),
                tally.added() + tally.updated(),
                tally.known() - noRequests,
                noRequests,
                tally.rejected());
    }
}
