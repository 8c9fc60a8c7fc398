package regrade.planted.screen.scan.ui;

import regrade.planted.screen.scan.store.Stored;

public record Screen(Stored other) {}
