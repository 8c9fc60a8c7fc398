package regrade.scale;

/// An open serial line. Every method but `close` throws [java.io.UncheckedIOException] once the
/// other end is gone, a cable that was pulled out included.
public interface SerialLine extends AutoCloseable {
    /// Waits a tenth of a second at most for bytes.
    ///
    /// @return how many were put into `into`, 0 for none
    int read(byte[] into);

    /// Does not wait for long where nobody takes the bytes.
    void write(byte[] bytes);

    @Override
    void close();
}
