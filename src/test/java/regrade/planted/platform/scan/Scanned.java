package regrade.planted.platform.scan;

public final class Scanned {}
