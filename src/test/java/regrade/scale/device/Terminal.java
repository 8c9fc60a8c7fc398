package regrade.scale.device;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A pseudo-terminal of the system: what stands here is the scale's end of the cable, and `link`
/// names the other one. Closing it is pulling the cable out.
@SuppressWarnings("restricted")
final class Terminal implements AutoCloseable {
    // O_RDWR, O_NOCTTY, O_NONBLOCK of Linux
    private static final int FLAGS = 2 | 0x100 | 0x800;
    private static final Linker LINKER = Linker.nativeLinker();
    private static final MethodHandle OPEN = function("posix_openpt", ValueLayout.JAVA_INT);
    private static final MethodHandle GRANT = function("grantpt", ValueLayout.JAVA_INT);
    private static final MethodHandle UNLOCK = function("unlockpt", ValueLayout.JAVA_INT);
    private static final MethodHandle CLOSE = function("close", ValueLayout.JAVA_INT);
    private static final MethodHandle NAME =
            LINKER.downcallHandle(
                    LINKER.defaultLookup().find("ptsname").orElseThrow(),
                    FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
    private static final MethodHandle WRITE = transfer("write");
    private static final MethodHandle READ = transfer("read");

    private final int end;
    private final Path link;
    private boolean closed;

    Terminal(Path link) throws IOException {
        this.link = link;
        this.end = (int) call(OPEN, FLAGS);
        call(GRANT, end);
        call(UNLOCK, end);
        var name = ((MemorySegment) call(NAME, end)).reinterpret(64).getString(0);
        Files.createSymbolicLink(link, Path.of(name));
    }

    synchronized void say(String text) {
        if (closed) return;
        try (var arena = Arena.ofConfined()) {
            var bytes = arena.allocateFrom(text, StandardCharsets.US_ASCII);
            call(WRITE, end, bytes, bytes.byteSize() - 1);
        }
    }

    /// What was sent to the scale since, which may be nothing; empty once the line is closed: its
    /// number may be another file's then.
    synchronized Optional<String> hear() {
        if (closed) return Optional.empty();
        try (var arena = Arena.ofConfined()) {
            var bytes = arena.allocate(100);
            long count = Math.max(0, (long) call(READ, end, bytes, 100L));
            var heard = bytes.asSlice(0, count).toArray(ValueLayout.JAVA_BYTE);
            return Optional.of(new String(heard, StandardCharsets.US_ASCII));
        }
    }

    @Override
    public synchronized void close() throws IOException {
        Files.deleteIfExists(link);
        if (!closed) call(CLOSE, end);
        closed = true;
    }

    private static MethodHandle function(String name, ValueLayout argument) {
        return LINKER.downcallHandle(
                LINKER.defaultLookup().find(name).orElseThrow(),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, argument));
    }

    private static MethodHandle transfer(String name) {
        return LINKER.downcallHandle(
                LINKER.defaultLookup().find(name).orElseThrow(),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_LONG,
                        ValueLayout.JAVA_INT,
                        ValueLayout.ADDRESS,
                        ValueLayout.JAVA_LONG));
    }

    private static Object call(MethodHandle function, Object... arguments) {
        try {
            return function.invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
