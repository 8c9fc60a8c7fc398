package regrade.planted.commandline.cli;

import regrade.planted.commandline.scan.store.Stored;

public record Command(Stored other) {}
