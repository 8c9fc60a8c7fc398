package regrade.planted.cycles.scan;

import regrade.planted.cycles.catalog.Shelved;

public record Scanned(Shelved other) {}
