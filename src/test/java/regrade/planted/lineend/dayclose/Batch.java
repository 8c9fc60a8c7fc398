package regrade.planted.lineend.dayclose;

public final class Batch {}
