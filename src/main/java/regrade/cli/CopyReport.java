package regrade.cli;

import regrade.journal.BackUpDataFolder;
import regrade.journal.DataFolder;

import java.util.LinkedHashMap;
import java.util.Map;

/// What was copied, for machines.
final class CopyReport {
    private CopyReport() {}

    static Map<String, Object> row(BackUpDataFolder.Report report, DataFolder to) {
        var row = new LinkedHashMap<String, Object>();
        row.put("acts", report.acts());
        row.put("files", report.files());
        row.put("bytes", report.bytes());
        row.put("folder", to.root().toString());
        return row;
    }
}
