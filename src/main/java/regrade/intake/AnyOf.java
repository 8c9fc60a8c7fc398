package regrade.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Opens files by the first of several that knows them.
public final class AnyOf implements Reports {
    private final List<Reports> all;

    public AnyOf(List<Reports> all) {
        this.all = List.copyOf(all);
    }

    @Override
    public Optional<Report<?>> open(Path file) {
        for (var reports : all) {
            var report = reports.open(file);
            if (report.isPresent()) return report;
        }
        return Optional.empty();
    }
}
