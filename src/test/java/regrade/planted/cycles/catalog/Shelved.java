package regrade.planted.cycles.catalog;

import regrade.planted.cycles.scan.Scanned;

public record Shelved(Scanned other) {}
