package regrade.requests;

import regrade.kernel.ClientId;
import regrade.requests.MailWords.Role;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what a mail says of a return (domain reference, sections 2 to 4). It only reads: whatever
/// is odd waits for a person's look.
public final class ReadReturnMail {
    private static final Pattern ORDER =
            Pattern.compile(
                    "(?<![0-9-])(?:[0-9]{3}|[SD]01)-[0-9]{7}-[0-9]{7}(?![0-9-])",
                    Pattern.CASE_INSENSITIVE);

    private final RequestOwners owners;

    public ReadReturnMail(RequestOwners owners) {
        this.owners = owners;
    }

    public Reading read(MailText mail) {
        var body = LabelledText.of(mail.body());
        var alternative = LabelledText.of(mail.alternative());
        boolean plain = body.language().isPresent() || alternative.language().isEmpty();
        var said = plain ? body : alternative;
        var market = Marketplace.ofSender(mail.sender());
        if (said.language().isEmpty()) return unreasoned(mail, said, market.isPresent());
        // a mail whose two forms name different orders names two
        var orders = orders(mail, Stream.of(body, alternative));
        var odd = form(mail, market.isPresent(), orders.size());
        if (odd.isPresent()) return new Reading.WaitsForALook(odd.get());
        return content(mail, said, market.orElseThrow(), orders.iterator().next());
    }

    private static Set<String> orders(MailText mail, Stream<LabelledText> texts) {
        var said = texts.map(LabelledText::others).collect(Collectors.joining("\n"));
        return orders(PlainText.of(mail.subject()) + '\n' + said);
    }

    private static Set<String> orders(String text) {
        return ORDER.matcher(text)
                .results()
                .limit(1000)
                .map(MatchResult::group)
                .map(order -> order.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /// A mail without a reason is some other mail, unless a marketplace speaks of the return of an
    /// order.
    private static Reading unreasoned(MailText mail, LabelledText said, boolean market) {
        var subject = PlainText.of(mail.subject());
        var words = MailWords.ALL;
        boolean other = words.holds(Role.OTHER, subject);
        boolean labelled =
                Stream.of(Role.RECEIVED, Role.CANCELLED)
                        .anyMatch(role -> !said.values(role).isEmpty());
        boolean speaks =
                labelled || words.holds(Role.REQUEST, subject) || words.holds(Role.RETURN, subject);
        boolean ordered = !orders(subject + '\n' + said.others()).isEmpty();
        return market && !other && speaks && ordered
                ? new Reading.WaitsForALook(Oddity.NO_REASON)
                : new Reading.NotARequest();
    }

    /// What is odd about its form, its sender or its order.
    private static Optional<Oddity> form(MailText mail, boolean market, int orders) {
        var odd = mail.oddities().stream().sorted().findFirst();
        if (odd.isPresent()) return odd;
        if (!market) return Optional.of(Oddity.SENDER);
        return switch (orders) {
            case 0 -> Optional.of(Oddity.NO_ORDER);
            case 1 -> Optional.empty();
            default -> Optional.of(Oddity.SEVERAL_ORDERS);
        };
    }

    private Reading content(MailText mail, LabelledText said, Marketplace sender, String order) {
        var language = said.language().orElseThrow();
        var market = sender.writing(language);
        var items = MailItems.in(said);
        boolean cancelled = !said.values(Role.CANCELLED).isEmpty();
        var days = days(said.values(cancelled ? Role.CANCELLED : Role.RECEIVED), market, language);
        var odd = items.oddity().or(() -> odd(days, mail, market));
        if (odd.isPresent()) return new Reading.WaitsForALook(odd.get());
        var day = days.iterator().next().orElseThrow();
        if (cancelled)
            return new Reading.Cancelled(new Cancellation(order, items.items(), day, mail.sent()));
        var known = new Case(market, language, order, items.items(), day);
        var request = request(mail, said, known);
        return new Reading.Requested(request.of(owners.of(request)));
    }

    private static Optional<Oddity> odd(
            Set<Optional<LocalDate>> days, MailText mail, Marketplace market) {
        if (days.isEmpty() || days.contains(Optional.<LocalDate>empty()))
            return Optional.of(Oddity.NO_DAY);
        if (days.size() > 1) return Optional.of(Oddity.SEVERAL_DAYS);
        var day = days.iterator().next().orElseThrow();
        return RequestClock.agree(day, mail.sent(), market.zone())
                ? Optional.empty()
                : Optional.of(Oddity.DAY_FAR);
    }

    private static Set<Optional<LocalDate>> days(
            List<String> written, Marketplace market, String language) {
        return written.stream()
                .map(text -> WrittenDay.read(text, language, market.monthFirst()))
                .collect(Collectors.toSet());
    }

    private record Case(
            Marketplace market,
            String language,
            String order,
            List<RequestedItem> items,
            LocalDate day) {}

    private static ReturnRequest request(MailText mail, LabelledText said, Case known) {
        return new ReturnRequest(
                ClientId.OWN,
                known.market.code(),
                known.language,
                known.order,
                known.items,
                known.day,
                mail.sent(),
                RequestClock.start(known.day, mail.sent(), known.market.zone()),
                OutsideText.line(said.value(Role.CARRIER), 80),
                OutsideText.line(said.value(Role.TRACKING), 80),
                isAuthorised(said),
                outOfPolicy(said));
    }

    private static boolean isAuthorised(LabelledText said) {
        return MailWords.ALL.is(Role.GRANTED, said.value(Role.AUTHORISATION))
                || said.others()
                        .lines()
                        .anyMatch(line -> MailWords.ALL.holds(Role.AUTHORISED, line));
    }

    private static String outOfPolicy(LabelledText said) {
        var check = said.value(Role.POLICY);
        if (!check.isEmpty() && !MailWords.ALL.is(Role.IN_POLICY, check))
            return OutsideText.line(check, 300);
        return said.others()
                .lines()
                .filter(line -> MailWords.ALL.holds(Role.OUT_OF_POLICY, line))
                .findFirst()
                .map(line -> OutsideText.line(line, 300))
                .orElse("");
    }
}
