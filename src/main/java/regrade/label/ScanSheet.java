package regrade.label;

import java.util.List;

/// A sheet of paper with codes to be scanned from it, each beside a few words.
public interface ScanSheet {
    /// @param title on top of every page
    /// @param advice how it is used, in a sentence or two
    /// @param items in the order in which they stand
    record Content(String title, String advice, List<Item> items) {
        public Content {
            items = List.copyOf(items);
        }
    }

    /// @param text a few lines; what does not fit is cut
    /// @param codes printable ASCII, at most 16 signs each; one or two
    record Item(String title, String text, List<String> codes) {
        public Item {
            codes = List.copyOf(codes);
        }
    }

    /// Pages of A4 as PDF. May be called by several threads.
    byte[] draw(Content content);
}
