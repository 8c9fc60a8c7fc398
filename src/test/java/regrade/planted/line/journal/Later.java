package regrade.planted.line.journal;

public final class Later {}
