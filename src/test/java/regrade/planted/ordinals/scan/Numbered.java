package regrade.planted.ordinals.scan;

public final class Numbered {
    public enum Place {
        FIRST,
        SECOND
    }

    public static int code(Place place) {
        return place.ordinal();
    }
}
