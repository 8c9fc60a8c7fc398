package regrade.returns;

import regrade.kernel.ClientId;
import regrade.kernel.FileLines;

import java.nio.file.Path;
import java.util.Optional;

/// Opens marketplaces' return reports, recognised by their header and never by their name.
public interface ReturnReports {
    /// @param owners says whose goods a line announces
    /// @return empty if the file is no return report
    /// @throws regrade.kernel.Problem if it cannot be read or is not safe to read
    Optional<FileLines<ExpectedReturn>> open(Path file, Owners owners);

    /// Whose goods they are.
    interface Owners {
        ClientId of(String sku, String asin, String fnsku);
    }
}
