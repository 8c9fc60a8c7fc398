package regrade.planted.line.kernel;

import regrade.planted.line.journal.Later;

public record Word(Later other) {}
