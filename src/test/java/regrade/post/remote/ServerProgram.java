package regrade.post.remote;

import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// A real mail server that a test runs on loopback, with everything of it in one folder.
final class ServerProgram implements AutoCloseable {
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(20);
    private final Process process;

    private ServerProgram(Process process) {
        this.process = process;
    }

    /// @param command its first part is the program's name
    static ServerProgram start(String debianPackage, Path folder, List<String> command, int port) {
        var called = new java.util.ArrayList<>(command);
        called.set(0, program(command.getFirst(), debianPackage).toString());
        try {
            var said = folder.resolve(command.getFirst() + ".out");
            var process =
                    new ProcessBuilder(called)
                            .redirectErrorStream(true)
                            .redirectOutput(said.toFile())
                            .start();
            process.getOutputStream().close();
            var program = new ServerProgram(process);
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            await(() -> listens(port) || !process.isAlive());
            if (!process.isAlive()) fail(command + " ended: " + Files.readString(said));
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Also where only an administrator's path leads.
    private static Path program(String name, String debianPackage) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        return Stream.concat(
                        Arrays.stream(path), Stream.of("/usr/sbin", "/usr/local/sbin", "/sbin"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(
                        () ->
                                fail(
                                        "The mail tests need the server %s: install Debian's package %s and run again."
                                                .formatted(name, debianPackage)));
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean listens(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) fail("waited in vain");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }

    /// How many of its own programs it has running.
    long children() {
        return process.children().count();
    }

    static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    static void run(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) fail(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }
}
