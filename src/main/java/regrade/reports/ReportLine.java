package regrade.reports;

import regrade.intake.Fingerprint;
import regrade.kernel.ClientId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One line of a report. Texts are empty where the report says nothing.
///
/// @param client whose goods it is about
/// @param day when, in the report's own offset
/// @param quantity units, 0 where the report says none; below 0 where it takes units back
/// @param names of the cells in their own order, the same for every line of a file
/// @param cells what the line says, amounts with a decimal point, all else as it was written
public record ReportLine(
        ClientId client,
        Optional<LocalDate> day,
        String order,
        String sku,
        String asin,
        String fnsku,
        String tracking,
        long quantity,
        LineKey key,
        List<String> names,
        List<String> cells) {
    /// What stands in a column, empty if the file had none of that name.
    public String cell(String name) {
        int at = names.indexOf(name);
        return at < 0 ? "" : cells.get(at);
    }

    /// The cells that say something, by name.
    public Map<String, String> said() {
        var said = new TreeMap<String, String>();
        for (int i = 0; i < cells.size(); i++)
            if (!cells.get(i).isEmpty()) said.put(names.get(i), cells.get(i));
        return said;
    }

    /// Tells whether two lines say the same: 64 bits of what they say.
    public long content() {
        var text = new StringBuilder(500).append(client.text());
        for (int i = 0; i < cells.size(); i++)
            if (!cells.get(i).isEmpty())
                text.append('\n').append(names.get(i)).append('\t').append(cells.get(i));
        return Fingerprint.of(text.toString()).high();
    }
}
