package regrade.planted.screen.scan.store;

public final class Stored {}
