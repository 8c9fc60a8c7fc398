package regrade.planted.shelves.label.device;

public final class Printed {}
