package regrade.agreement;

import regrade.kernel.BenchId;
import regrade.kernel.Reference;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Draws the units that get a second look. Pure: the same unit with the same past is drawn or not,
/// whenever it is asked.
public final class DrawUnits {
    private static final int WHOLE = 100;

    private DrawUnits() {}

    /// @param share in percent
    /// @param lastAct hash of the unit's last act before it is saved
    public static boolean draws(int share, BenchId bench, Reference unit, String lastAct) {
        var ticket = String.join("|", "second-look", bench.text(), unit.text(), lastAct);
        return Integer.remainderUnsigned(number(ticket), WHOLE) < share;
    }

    private static int number(String ticket) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(sha.digest(ticket.getBytes(StandardCharsets.UTF_8))).getInt();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
