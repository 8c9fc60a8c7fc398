package regrade.claims.file;

import regrade.claims.Claim;
import regrade.claims.KeepClaimText;
import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Texts of claims in a folder, each in a file that is named after its kind and order.
public final class ClaimTextFiles implements KeepClaimText {
    private static final int MOST_OF_NAME = 60;
    private static final int MOST_TRIED = 1000;

    private final Path folder;

    /// @param folder made when the first text is kept
    public ClaimTextFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public Path keep(Claim claim, String text) {
        try {
            Files.createDirectories(folder);
            return write(name(claim), text);
        } catch (IOException e) {
            throw new Problem(
                    UserMessage.bad("claims.keep-failed", Remedy.RETRY, folder.toString()), e);
        }
    }

    private Path write(String name, String text) throws IOException {
        for (int n = 1; n <= MOST_TRIED; n++) {
            var file = folder.resolve(name + (n == 1 ? "" : "-" + n) + ".txt");
            try {
                return Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
            } catch (FileAlreadyExistsException taken) {
                // the next number is free, or the one after it
            }
        }
        throw new FileAlreadyExistsException(name);
    }

    /// An order's number comes from outside: nothing of it but letters, digits and hyphens gets
    /// into a name.
    private static String name(Claim claim) {
        var order = claim.key().order().replaceAll("[^A-Za-z0-9-]", "_");
        return claim.key().kind().code()
                + "-"
                + order.substring(0, Math.min(order.length(), MOST_OF_NAME));
    }
}
