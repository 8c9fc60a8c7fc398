package regrade.requests;

import regrade.requests.MailWords.Labelled;
import regrade.requests.MailWords.Role;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A mail's text, parted into its labels with their values and the rows of its tables.
final class LabelledText {
    private static final Pattern BULLET = Pattern.compile("^(?:[*\u2022\u00b7\u25aa]\\s*)+");
    private static final int LONGEST_VALUE = 4000;

    /// signs after which no number is looked for behind a carrier's name
    private static final int LONGEST_CARRIER = 200;

    /// as many as a mail of its size can need
    private static final int MOST_ROWS = 500;

    private final List<Labelled> labels = new ArrayList<>();
    private final List<Map<Role, String>> rows = new ArrayList<>();
    private final StringBuilder others = new StringBuilder();
    private final List<String> lines;
    private Optional<String> language = Optional.empty();
    private int at;

    private LabelledText(String text) {
        this.lines = PlainText.of(text).lines().map(LabelledText::shorn).toList();
    }

    static LabelledText of(String text) {
        var read = new LabelledText(text);
        while (read.at < read.lines.size()) read.readLine();
        return read;
    }

    private static String shorn(String line) {
        return BULLET.matcher(line.strip()).replaceFirst("").strip();
    }

    /// Labels in the order of the text, not those of tables.
    List<Labelled> labels() {
        return labels;
    }

    List<String> values(Role role) {
        return labels.stream().filter(label -> label.role() == role).map(Labelled::value).toList();
    }

    /// The first value under a label, or empty.
    String value(Role role) {
        return values(role).stream().findFirst().orElse("");
    }

    List<Map<Role, String>> rows() {
        return rows;
    }

    /// Of its label for the reason; empty if it has none.
    Optional<String> language() {
        return language;
    }

    /// Everything but what a buyer wrote.
    String others() {
        return others.toString();
    }

    private void readLine() {
        var line = lines.get(at++);
        var headings = headings(line);
        if (headings.stream().anyMatch(cell -> role(cell, Role.REASON))) {
            readTable(headings);
            return;
        }
        var plain = line.replace('\t', ' ');
        var label = MailWords.ALL.labelled(plain);
        if (label.isEmpty()) say(plain);
        else take(label.get(), plain);
    }

    private void say(String line) {
        others.append(line).append('\n');
    }

    private static boolean role(Optional<Labelled> cell, Role role) {
        return cell.filter(label -> label.role() == role).isPresent();
    }

    /// Empty for a line that is no head of a table.
    private static List<Optional<Labelled>> headings(String line) {
        if (line.indexOf('\t') < 0) return List.of();
        var cells = cells(line).stream().map(MailWords.ALL::heading).toList();
        return cells.stream().filter(Optional::isPresent).count() < 2 ? List.of() : cells;
    }

    private static List<String> cells(String line) {
        return List.of(line.split(" *\t *", -1));
    }

    private void readTable(List<Optional<Labelled>> headings) {
        headings.stream()
                .flatMap(Optional::stream)
                .filter(label -> label.role() == Role.REASON)
                .findFirst()
                .ifPresent(label -> language = Optional.of(label.language()));
        while (at < lines.size() && lines.get(at).indexOf('\t') >= 0) {
            var cells = cells(lines.get(at++));
            if (rows.size() < MOST_ROWS) rows.add(row(headings, cells));
        }
    }

    private Map<Role, String> row(List<Optional<Labelled>> headings, List<String> cells) {
        var row = new EnumMap<Role, String>(Role.class);
        for (int i = 0; i < Math.min(headings.size(), cells.size()); i++) {
            var cell = cells.get(i);
            var role = headings.get(i).map(Labelled::role);
            role.ifPresent(known -> row.put(known, cell));
            if (role.filter(known -> known == Role.COMMENT).isEmpty()) say(cell);
        }
        return row;
    }

    private void take(Labelled label, String line) {
        if (label.role() == Role.REASON && language.isEmpty())
            language = Optional.of(label.language());
        switch (label.role()) {
            case COMMENT -> add(label, longer(label.value(), endOfComment()));
            case ITEM -> {
                say(line);
                add(label, longer(label.value(), endOfParagraph()));
            }
            case CARRIER -> {
                say(line);
                takeCarrier(label);
            }
            default -> {
                say(line);
                add(label, label.value());
            }
        }
    }

    /// Carrier and number may stand on one line.
    private void takeCarrier(Labelled label) {
        var behind = label.value();
        int last = Math.min(behind.length(), LONGEST_CARRIER);
        for (int i = behind.indexOf(' '); i >= 0 && i < last; i = behind.indexOf(' ', i + 1)) {
            var other = MailWords.ALL.labelled(behind.substring(i + 1));
            if (!role(other, Role.TRACKING)) continue;
            add(label, behind.substring(0, i));
            add(other.get(), other.get().value());
            return;
        }
        add(label, behind);
    }

    private void add(Labelled label, String value) {
        labels.add(new Labelled(label.role(), label.language(), value.strip()));
    }

    /// A buyer's words go on to the next label, through blank lines; after the last label to the
    /// end of their paragraph.
    private int endOfComment() {
        for (int i = at; i < lines.size(); i++) if (isLabelled(lines.get(i))) return i;
        return endOfParagraph();
    }

    private int endOfParagraph() {
        int end = at;
        while (end < lines.size() && !lines.get(end).isEmpty() && !isLabelled(lines.get(end)))
            end++;
        return end;
    }

    private static boolean isLabelled(String line) {
        return line.indexOf('\t') >= 0 || MailWords.ALL.labelled(line).isPresent();
    }

    private String longer(String first, int end) {
        var value = new StringBuilder(first);
        for (; at < end; at++) {
            if (value.length() > LONGEST_VALUE) continue;
            value.append(' ').append(lines.get(at));
        }
        return value.toString().strip();
    }
}
