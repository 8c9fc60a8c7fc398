package regrade.planted.commandline.scan.store;

public final class Stored {}
