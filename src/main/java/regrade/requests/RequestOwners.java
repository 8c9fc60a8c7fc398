package regrade.requests;

import regrade.catalog.Owners;
import regrade.kernel.ClientId;
import regrade.reports.ReportLine;
import regrade.reports.ReportLines;

import java.util.List;
import java.util.stream.Collectors;

/// Whose goods a request is about: whose product it names; a mail that names none but its title is
/// looked up by its order in the reports.
public final class RequestOwners {
    private static final List<String> REPORTS =
            List.of("seller-returns", "all-orders", "unshipped-orders");
    private static final int MOST_LINES = 20;

    private final Owners owners;
    private final ReportLines reports;

    public RequestOwners(Owners owners, ReportLines reports) {
        this.owners = owners;
        this.reports = reports;
    }

    public ClientId of(ReturnRequest request) {
        var named =
                request.items().stream()
                        .filter(item -> !item.asin().isEmpty() || !item.sku().isEmpty())
                        .findFirst();
        if (named.isPresent()) return owners.of(named.get().sku(), named.get().asin(), "");
        var clients =
                REPORTS.stream()
                        .flatMap(
                                kind -> reports.ofOrder(kind, request.order(), MOST_LINES).stream())
                        .map(ReportLine::client)
                        .collect(Collectors.toSet());
        return clients.size() == 1 ? clients.iterator().next() : owners.of("", "", "");
    }
}
