package regrade.planted.language.scan;

public final class Coded {
    public static String code(int number) {
        return "%04d".formatted(number);
    }
}
