package regrade.reports.file;

import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.Text;
import regrade.kernel.UserMessage;
import regrade.platform.file.Limits;
import regrade.platform.file.ReadBytes;
import regrade.platform.file.Table;
import regrade.platform.file.TableRow;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Seller-fulfilled returns in XML as a table under the names of the flat file (domain reference,
/// section 7): a row for each item of each return.
///
/// The XML is a stranger's: no document type, no entity, no depth, bounded texts.
final class ReturnsXml implements Table {
    private static final String RETURN = "return_details";
    private static final String ITEM = "item_details";
    private static final int MOST_DEPTH = 30;
    private static final int MOST_ITEMS = 1000;
    private static final int MOST_OF_TEXT = 4000;
    private static final int MOST_ABOVE = 200;

    /// Elements that the flat file calls otherwise than by `-` for `_`.
    private static final Map<String, String> NAMES =
            Map.of("return_reason_code", "return-reason", "refund_amount", "refunded-amount");

    private static final Map<String, String> WORDS = Map.of("true", "Y", "false", "N");
    private static final XMLInputFactory XML = xml();

    private final Path file;
    private final long size;
    private final ReadBytes bytes;
    private final XMLStreamReader reader;
    private final List<String> header;
    private final Deque<TableRow> ready = new ArrayDeque<>();

    private ReturnsXml(Path file, List<String> header) throws IOException, XMLStreamException {
        this.file = file;
        this.header = header;
        this.size = Files.size(file);
        this.bytes = new ReadBytes(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        this.reader = XML.createXMLStreamReader(bytes);
    }

    private static XMLInputFactory xml() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    /// @param columns of the flat file
    /// @return empty if the file is no such report
    static Optional<Table> open(Path file, List<String> columns) {
        var header = new ArrayList<>(columns);
        header.add("category");
        try {
            if (!Files.isRegularFile(file) || !beginsAsXml(file)) return Optional.empty();
            var table = new ReturnsXml(file, List.copyOf(header));
            boolean wanted = false;
            try {
                wanted = table.isReturns();
            } finally {
                if (!wanted) table.close();
            }
            return wanted ? Optional.of(table) : Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static boolean beginsAsXml(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            for (byte sign : in.readNBytes(64)) {
                if (sign == '<') return true;
                // a mark of the encoding, the second half of a sign, blanks
                if (sign > ' ') return false;
            }
            return false;
        }
    }

    /// Reads up to the first return.
    private boolean isReturns() throws XMLStreamException {
        boolean envelope = false;
        for (int i = 0; i < MOST_ABOVE && reader.hasNext(); i++) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) return false;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            var name = reader.getLocalName();
            if (!envelope && !name.equals("AmazonEnvelope")) return false;
            envelope = true;
            if (name.equals("MessageType"))
                return text().toLowerCase(Locale.ROOT).contains("returns");
        }
        return false;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Optional<TableRow> next() {
        try {
            while (ready.isEmpty() && reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) throw unsafe();
                if (event == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(RETURN)) readReturn();
            }
            return Optional.ofNullable(ready.poll());
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException cause) throw unreadable(file, cause);
            throw unsafe();
        }
    }

    private void readReturn() throws XMLStreamException {
        long line = reader.getLocation().getLineNumber();
        var whole = new HashMap<String, String>();
        var items = new ArrayList<Map<String, String>>();
        var into = whole;
        int depth = 1;
        int event = reader.next();
        while (true) {
            if (event == XMLStreamConstants.END_ELEMENT) {
                if (--depth == 0) break;
                if (reader.getLocalName().equals(ITEM)) into = whole;
                event = reader.next();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > MOST_DEPTH || items.size() > MOST_ITEMS) throw unsafe();
                var name = reader.getLocalName();
                if (name.equals(ITEM)) {
                    into = new HashMap<>();
                    items.add(into);
                    event = reader.next();
                } else {
                    var text = text();
                    event = reader.getEventType();
                    if (event == XMLStreamConstants.END_ELEMENT)
                        into.putIfAbsent(named(name), worded(text));
                }
            } else {
                event = reader.next();
            }
        }
        rows(line, whole, items);
    }

    private static String named(String element) {
        return NAMES.getOrDefault(element, element.replace('_', '-'));
    }

    private static String worded(String text) {
        return WORDS.getOrDefault(text, text);
    }

    /// The text up to the next start or end of an element.
    private String text() throws XMLStreamException {
        var text = new StringBuilder();
        while (true) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    || event == XMLStreamConstants.END_ELEMENT) return text.toString().strip();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)
                if (text.length() < MOST_OF_TEXT) text.append(reader.getText());
        }
    }

    private void rows(long line, Map<String, String> whole, List<Map<String, String>> items) {
        boolean tooMany = ordered(whole) > 0 && returned(items) > ordered(whole);
        var seen = new HashSet<Map<String, String>>();
        for (var item : items) {
            var cells = header.stream().map(name -> cell(name, item, whole)).toList();
            var raw = Text.clean(String.join(" ", cells), Limits.SHOWN);
            // Amazon writes an item twice where the buyer ordered one
            if (!seen.add(item) && tooMany)
                ready.add(
                        new TableRow.Broken(
                                line,
                                UserMessage.bad("import.refused.item-twice", Remedy.CHECK_FILE),
                                raw));
            else ready.add(new TableRow.Cells(line, cells, raw));
        }
    }

    private static String cell(String name, Map<String, String> item, Map<String, String> whole) {
        return item.getOrDefault(name, whole.getOrDefault(name, ""));
    }

    private static long ordered(Map<String, String> whole) {
        return number(whole.getOrDefault("order-quantity", ""));
    }

    private static long returned(List<Map<String, String>> items) {
        return items.stream()
                .mapToLong(item -> number(item.getOrDefault("return-quantity", "")))
                .sum();
    }

    private static long number(String text) {
        return text.matches("[0-9]{1,6}") ? Long.parseLong(text) : 0;
    }

    private Problem unsafe() {
        return new Problem(
                UserMessage.bad(
                        "import.xml-unsafe",
                        Remedy.CHECK_FILE,
                        String.valueOf(file.getFileName())));
    }

    private static Problem unreadable(Path file, IOException cause) {
        return new Problem(
                UserMessage.bad(
                        "table.read-failed", Remedy.RETRY, String.valueOf(file.getFileName())),
                cause);
    }

    @Override
    public long position() {
        return bytes.count();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public String sha256() {
        // the reader went on to the end, to see that nothing but blanks stands there
        return bytes.hex();
    }

    @Override
    public void close() {
        try {
            reader.close();
            bytes.close();
        } catch (XMLStreamException e) {
            throw unsafe();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }
}
