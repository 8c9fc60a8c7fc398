package regrade.planted.shelves.scan.store;

import regrade.planted.shelves.label.device.Printed;

public record Stored(Printed other) {}
