package regrade.dayclose.file;

import regrade.dayclose.Manifest.FileSum;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Files that are hashed while they are written, and forced to disk.
final class HashedFile {
    private static final int BUFFER = 64 << 10;

    private HashedFile() {}

    /// Writes what a file holds.
    @FunctionalInterface
    interface Filling {
        void into(OutputStream out) throws IOException;
    }

    static FileSum write(Path file, Filling filling) throws IOException {
        var sha256 = sha256();
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var out =
                    new BufferedOutputStream(
                            new DigestOutputStream(Channels.newOutputStream(channel), sha256),
                            BUFFER);
            filling.into(out);
            out.flush();
            channel.force(true);
            return sum(file, channel.size(), sha256);
        }
    }

    static FileSum sumOf(Path file) throws IOException {
        var sha256 = sha256();
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer))
                sha256.update(buffer, 0, read);
        }
        return sum(file, Files.size(file), sha256);
    }

    private static FileSum sum(Path file, long size, MessageDigest sha256) {
        return new FileSum(
                String.valueOf(file.getFileName()),
                size,
                HexFormat.of().formatHex(sha256.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
