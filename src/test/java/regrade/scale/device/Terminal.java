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

/// A pseudo-terminal of the system: what stands here is the scale's end of the cable, and `link`
/// names the other one. Closing it is pulling the cable out.
@SuppressWarnings("restricted")
final class Terminal implements AutoCloseable {
    private static final int READ_WRITE_NO_TERMINAL = 2 | 0x100;
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

    Terminal(Path link) throws IOException {
        this.link = link;
        this.end = (int) call(OPEN, READ_WRITE_NO_TERMINAL);
        call(GRANT, end);
        call(UNLOCK, end);
        var name = ((MemorySegment) call(NAME, end)).reinterpret(64).getString(0);
        Files.createSymbolicLink(link, Path.of(name));
    }

    void say(String text) {
        try (var arena = Arena.ofConfined()) {
            var bytes = arena.allocateFrom(text, StandardCharsets.US_ASCII);
            call(WRITE, end, bytes, bytes.byteSize() - 1);
        }
    }

    /// What was sent to the scale, once something was; empty if the line was closed.
    String hear() {
        try (var arena = Arena.ofConfined()) {
            var bytes = arena.allocate(100);
            long count = (long) call(READ, end, bytes, 100L);
            return count <= 0
                    ? ""
                    : new String(
                            bytes.asSlice(0, count).toArray(ValueLayout.JAVA_BYTE),
                            StandardCharsets.US_ASCII);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(link);
        call(CLOSE, end);
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
