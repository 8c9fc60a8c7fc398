package regrade.platform.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Looks a workbook through before it is read: how far its parts unpack, and whether a cell claims
/// a column so far out that a reader would run out of memory on its way there. What a part says of
/// its own size is not believed.
final class XlsxGuard {
    private static final XMLInputFactory XML = xml();

    private long unpacked;

    private XlsxGuard() {}

    static boolean allows(Path file) throws IOException {
        if (Files.size(file) > Limits.WORKBOOK) return false;
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > Limits.WORKBOOK_PARTS) return false;
            var guard = new XlsxGuard();
            for (var part : Collections.list(zip.entries()))
                if (!guard.allows(zip, part)) return false;
            return true;
        } catch (ZipException e) {
            return false;
        }
    }

    private boolean allows(ZipFile zip, ZipEntry part) throws IOException {
        try (var packed = zip.getInputStream(part)) {
            var in = new Unpacked(packed);
            return allows(in) && in.drained();
        } catch (TooLarge e) {
            return false;
        }
    }

    private boolean allows(Unpacked in) throws IOException {
        try {
            var reader = XML.createXMLStreamReader(in);
            for (boolean root = true; reader.hasNext(); ) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) return false;
                if (event != XMLStreamConstants.START_ELEMENT) continue;
                if (root) in.sheet = reader.getLocalName().equals("worksheet");
                root = false;
                if (!allowsCell(reader)) return false;
            }
            return true;
        } catch (XMLStreamException e) {
            // a picture, or a part that its reader will refuse as well, unless it only unpacks too
            // far
            if (e.getNestedException() instanceof TooLarge tooLarge) throw tooLarge;
            return true;
        }
    }

    private static boolean allowsCell(XMLStreamReader reader) {
        if (!reader.getLocalName().equals("c")) return true;
        var address = reader.getAttributeValue(null, "r");
        return address == null || column(address) <= Limits.COLUMNS;
    }

    /// `A` is 1; counting stops beyond what is allowed.
    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && column <= Limits.COLUMNS; i++) {
            char sign = Character.toUpperCase(address.charAt(i));
            if (sign >= 'A' && sign <= 'Z') column = column * 26 + sign - 'A' + 1;
        }
        return column;
    }

    private static XMLInputFactory xml() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static final class TooLarge extends IOException {}

    /// Counts what comes out of one part, and out of all.
    private final class Unpacked extends FilterInputStream {
        private boolean sheet;
        private long here;

        private Unpacked(InputStream in) {
            super(in);
        }

        private boolean drained() throws IOException {
            transferTo(OutputStream.nullOutputStream());
            return true;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            if (value >= 0) count(1);
            return value;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            if (read > 0) count(read);
            return read;
        }

        /// The reader of XML closes what it has read to its end, which is still to be drained.
        @Override
        public void close() {}

        private void count(int bytes) throws TooLarge {
            here += bytes;
            unpacked += bytes;
            if (unpacked > Limits.WORKBOOK_UNPACKED || !sheet && here > Limits.WORKBOOK_TEXTS)
                throw new TooLarge();
        }
    }
}
