package regrade.planted.shelfincore.scan;

import regrade.planted.shelfincore.scan.store.Stored;

public record Core(Stored other) {}
