package regrade.catalog;

import regrade.kernel.ClientId;
import regrade.kernel.FileLines;

import java.nio.file.Path;
import java.util.Currency;
import java.util.Optional;

/// Opens product catalogues, recognised by their header and never by their name.
public interface CatalogueFiles {
    /// @param client owner of the products in a file without a column for it
    /// @param currency of amounts in a file that names none
    /// @return empty if the file is no catalogue
    /// @throws regrade.kernel.Problem if it cannot be read or is not safe to read
    Optional<FileLines<Product>> open(Path file, ClientId client, Currency currency);
}
