package regrade.inspection;

import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.ClientId;
import regrade.kernel.Reference;
import regrade.returns.ClaimsReturn;
import regrade.returns.DispositionCount;
import regrade.returns.ExpectedReturn;
import regrade.returns.ExpectedReturns;
import regrade.returns.ReleasesReturn;
import regrade.returns.ReturnKey;
import regrade.returns.ReturnQuery;
import regrade.returns.ShippedCodes;
import regrade.returns.WaitingReturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Expected returns in a list; units claim and release them as in the real projection.
public final class InMemoryReturns implements ExpectedReturns, Projection {
    private final List<WaitingReturn> lines = new ArrayList<>();

    public WaitingReturn add(ExpectedReturn line) {
        var waiting = new WaitingReturn(lines.size() + 1, line, Optional.empty());
        lines.add(waiting);
        return waiting;
    }

    @Override
    public Optional<WaitingReturn> find(long id) {
        return lines.stream().filter(line -> line.id() == id).findFirst();
    }

    @Override
    public List<WaitingReturn> withIdentifier(String identifier, int most) {
        return lines.stream()
                .filter(
                        line ->
                                Stream.of(
                                                        line.line().lpn(),
                                                        line.line().fnsku(),
                                                        line.line().asin(),
                                                        line.line().sku(),
                                                        line.line().orderId())
                                                .anyMatch(identifier::equals)
                                        || ShippedCodes.imeis(line.line()).stream()
                                                .anyMatch(i -> i.text().equals(identifier)))
                .sorted(
                        (one, other) ->
                                Boolean.compare(one.unit().isPresent(), other.unit().isPresent()))
                .limit(most)
                .toList();
    }

    @Override
    public List<WaitingReturn> ofOrder(String order, int most) {
        return lines.stream()
                .filter(line -> line.line().orderId().equals(order))
                .limit(most)
                .toList();
    }

    @Override
    public List<DispositionCount> dispositions(LocalDate from, LocalDate to) {
        return lines.stream()
                .map(WaitingReturn::line)
                .filter(line -> !line.returnDate().isBefore(from))
                .filter(line -> !line.returnDate().isAfter(to))
                .map(
                        line ->
                                new DispositionCount(
                                        line.client(),
                                        line.returnDate(),
                                        line.disposition(),
                                        line.quantity()))
                .toList();
    }

    @Override
    public List<WaitingReturn> page(ReturnQuery query, Optional<WaitingReturn> after, int size) {
        return List.copyOf(lines);
    }

    @Override
    public long count(ReturnQuery query, int most) {
        return Math.min(most, lines.size());
    }

    @Override
    public List<ClientId> clients() {
        return lines.stream().map(line -> line.line().client()).distinct().toList();
    }

    @Override
    public List<OptionalLong> contents(List<ReturnKey> keys) {
        return keys.stream().map(this::content).toList();
    }

    private OptionalLong content(ReturnKey key) {
        return lines.stream()
                .map(WaitingReturn::line)
                .filter(line -> ReturnKey.of(line).equals(key))
                .mapToLong(ExpectedReturn::content)
                .findFirst();
    }

    @Override
    public long count() {
        return lines.size();
    }

    @Override
    public long waiting() {
        return lines.stream().filter(line -> line.unit().isEmpty()).count();
    }

    @Override
    public String schema() {
        return "";
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        if (fact instanceof ClaimsReturn claim)
            claim.expectedReturn().ifPresent(id -> set(id, Optional.of(claim.unit())));
        if (fact instanceof ReleasesReturn release)
            release.expectedReturn().ifPresent(id -> set(id, Optional.empty()));
    }

    private void set(long id, Optional<Reference> unit) {
        lines.replaceAll(line -> line.id() == id ? new WaitingReturn(id, line.line(), unit) : line);
    }
}
