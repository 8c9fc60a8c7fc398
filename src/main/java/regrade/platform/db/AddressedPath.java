package regrade.platform.db;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.disk.FilePathDisk;

import java.nio.file.Path;

/// How a file's path stands in the address of a database. H2 ends the path at the first `;` and
/// knows no way to escape it there, so the path is coded in the address and decoded by a file
/// system of our own, which gives the plain file and has no part in what is done with it.
final class AddressedPath extends FilePathDisk {
    private static final String SCHEME = "coded";

    static {
        FilePath.register(new AddressedPath());
    }

    private AddressedPath() {}

    /// @param base the database's path without its ending
    static String address(Path base) {
        return "jdbc:h2:" + SCHEME + ":" + base.toString().replace("%", "%25").replace(";", "%3B");
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FilePathDisk getPath(String path) {
        var coded = path.substring(SCHEME.length() + 1);
        return super.getPath(coded.replace("%3B", ";").replace("%25", "%"));
    }
}
