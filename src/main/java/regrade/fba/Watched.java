package regrade.fba;

import regrade.catalog.Packaging;
import regrade.fba.WatchedLine.What;
import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.returns.DispositionCount;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the rules look at.
interface Watched {
    LocalDate today();

    List<WatchedLines.Counted> counts(What what);

    List<Money> sums(ClientId client, String subject);

    /// What a product is sold in, where its catalogue tells.
    Optional<Packaging> packaging(ClientId client, String sku);

    /// Amazon's product group of a SKU, where a fee preview tells.
    Optional<String> group(String sku);

    /// How Amazon judged the units that came back in these days.
    List<DispositionCount> dispositions(LocalDate from, LocalDate to);

    List<Sighting> sightings();
}
