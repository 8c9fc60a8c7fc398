package regrade.planted.platform.platform.task;

import regrade.planted.platform.scan.Scanned;

public record Task(Scanned other) {}
