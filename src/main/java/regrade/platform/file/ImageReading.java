package regrade.platform.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Lets the JDK's own image readers at content from outside, in memory.
public final class ImageReading {
    private ImageReading() {}

    /// What is to be read. The size can be asked before a pixel is.
    @FunctionalInterface
    public interface Work<T> {
        T read(ImageReader reader) throws IOException;
    }

    /// @return empty if no reader knows the format
    /// @throws IOException if the content is broken, whatever the reader met it with
    public static <T> Optional<T> of(byte[] content, Work<T> work) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            return readers.hasNext()
                    ? Optional.of(read(readers.next(), in, work))
                    : Optional.empty();
        }
    }

    private static <T> T read(ImageReader reader, ImageInputStream in, Work<T> work)
            throws IOException {
        try {
            reader.setInput(in, true, true);
            return work.read(reader);
        } catch (IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | ArithmeticException
                | NegativeArraySizeException
                | ClassCastException
                | NullPointerException e) {
            // the JDK's readers meet broken files with all of these
            throw new IOException("broken picture", e);
        } finally {
            reader.dispose();
        }
    }
}
