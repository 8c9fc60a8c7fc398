package regrade.planted.lineend.insight;

import regrade.planted.lineend.dayclose.Batch;

public record Figure(Batch other) {}
