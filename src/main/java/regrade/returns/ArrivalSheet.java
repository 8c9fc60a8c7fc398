package regrade.returns;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is to arrive, as a list on paper to be ticked off beside the goods, in the words of one
/// language.
///
/// @param about what is on it, below its title
/// @param code to scan for all of it, such as a parcel's number; empty if there is none
/// @param rest what is said of lines that are not on it; empty if all are
public record ArrivalSheet(
        String title, List<String> about, String code, List<Line> lines, String rest) {
    /// Lines that are put on one sheet: what somebody can go through with a pen in a day.
    public static final int MOST = 500;

    public ArrivalSheet {
        about = List.copyOf(about);
        lines = List.copyOf(lines);
    }

    /// One thing to tick.
    ///
    /// @param code to scan for it; may be empty
    /// @param name by which it is known first, its SKU where there is one
    /// @param details what else helps to tell it apart, at most two lines of it; none is empty
    public record Line(
            String code, String quantity, String name, String title, List<String> details) {
        public Line {
            details = details.stream().filter(detail -> !detail.isBlank()).toList();
        }
    }

    /// Texts in a row, without the empty ones.
    public static String joined(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining(" · "));
    }
}
