package regrade.intake;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import regrade.intake.TakeBackImport.Outcome;
import regrade.kernel.Progress;
import regrade.requests.BuyersMails;
import regrade.requests.KnownRequest;
import regrade.requests.file.WrittenMail;
import regrade.returns.ImportBed;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Whatever mails are taken in and taken back in whatever order: those count that an import brought
/// which still counts.
class TakeBackMailsProperties {
    private enum What {
        REQUEST,
        CANCELLATION,
        ODD
    }

    private record Mail(What what, int order) {
        byte[] written() {
            return switch (what) {
                case REQUEST -> BuyersMails.request(order, 10);
                case CANCELLATION -> BuyersMails.cancellation(order, 12);
                case ODD -> BuyersMails.odd(order);
            };
        }
    }

    sealed interface Step {
        record Take(Set<Mail> mails) implements Step {}

        /// @param nth of the acts so far, round and round
        record Back(int nth) implements Step {}
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Step> take =
                Combinators.combine(
                                Arbitraries.of(What.class), Arbitraries.integers().between(1, 4))
                        .as(Mail::new)
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(5)
                        .map(Step.Take::new);
        Arbitrary<Step> back = Arbitraries.integers().between(0, 20).map(Step.Back::new);
        return Arbitraries.oneOf(take, back).list().ofMinSize(2).ofMaxSize(12);
    }

    @Property(tries = 60)
    void theMailsOfImportsThatCountAreThere(@ForAll("steps") List<Step> steps) throws IOException {
        var folder = Files.createTempDirectory("take-back-mails");
        var bed = new ImportBed(folder.resolve("data"));
        var broughtBy = new HashMap<Mail, Long>();
        for (var step : steps)
            switch (step) {
                case Step.Take(var mails) -> {
                    var box =
                            WrittenMail.mailbox(
                                    "\n", mails.stream().map(Mail::written).toArray(byte[][]::new));
                    bed.take(Files.write(Files.createTempFile(folder, "all", ".mbox"), box));
                    mails.forEach(mail -> broughtBy.putIfAbsent(mail, bed.journal.last()));
                }
                case Step.Back(int nth) -> {
                    if (bed.journal.last() == 0) continue;
                    takeBack(bed, broughtBy, nth % bed.journal.last() + 1);
                }
            }
        assertThat(there(bed)).isEqualTo(broughtBy.keySet());
        for (var request : requests(bed).values())
            assertThat(request.isOpen())
                    .isEqualTo(!broughtBy.containsKey(new Mail(What.CANCELLATION, order(request))));
        assertThat(bed.returns.count()).isEqualTo(requests(bed).size());
        assertThat(bed.returns.waiting())
                .isEqualTo(requests(bed).values().stream().filter(KnownRequest::isOpen).count());
    }

    private static void takeBack(ImportBed bed, Map<Mail, Long> broughtBy, long entry) {
        boolean counts =
                bed.past.find(entry).filter(taken -> taken.takenBack().isEmpty()).isPresent();

        var outcome = bed.takeBack.takeBack(entry, Progress.NONE);

        assertThat(outcome instanceof Outcome.TakenBack).isEqualTo(counts);
        broughtBy.values().removeIf(Predicate.isEqual(entry));
    }

    private static Set<Mail> there(ImportBed bed) {
        var there =
                requests(bed).keySet().stream()
                        .map(order -> new Mail(What.REQUEST, order))
                        .collect(Collectors.toSet());
        for (int order = 1; order <= 4; order++)
            if (!bed.requests.cancellations(BuyersMails.order(order)).isEmpty())
                there.add(new Mail(What.CANCELLATION, order));
        for (var odd : bed.requests.oddMails(99))
            for (int order = 1; order <= 4; order++)
                if (odd.text().contains(BuyersMails.order(order)))
                    there.add(new Mail(What.ODD, order));
        return there;
    }

    private static Map<Integer, KnownRequest> requests(ImportBed bed) {
        var all = new HashMap<Integer, KnownRequest>();
        for (int order = 1; order <= 4; order++)
            for (var request : bed.requests.ofOrder(BuyersMails.order(order)))
                all.put(order, request);
        return all;
    }

    private static int order(KnownRequest known) {
        var order = known.request().order();
        return order.charAt(order.length() - 1) - '0';
    }
}
