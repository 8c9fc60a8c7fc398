package regrade.planted.shelfincore.scan.store;

public final class Stored {}
