package regrade.label;

import regrade.settings.BenchSettings;
import regrade.settings.Setting;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The blank labels in the printer, and how fine it prints.
///
/// @param width in millimetres, 42 to 110: below 42 a reference in Code 128 with its quiet zones
///   does not fit
/// @param height in millimetres, 25 to 200
/// @param density dots per millimetre: 8 (203 dpi), 12 (300 dpi) or 24 (600 dpi)
public record LabelStock(int width, int height, int density) {
    private static final Set<Integer> DENSITIES = Set.of(8, 12, 24);
    private static final Pattern SIZE = Pattern.compile("(\\d{2,3})\\s*[xX×]\\s*(\\d{2,3})");
    private static final Pattern DENSITY = Pattern.compile("\\d{1,2}");

    /// 57 × 32 mm at 8 dots per millimetre.
    public static final LabelStock USUAL = new LabelStock(57, 32, 8);

    /// @throws IllegalArgumentException if no label can be drawn on it
    public LabelStock {
        if (!possible(width, height, density))
            throw new IllegalArgumentException(
                    width + "x" + height + " mm, " + density + " dots/mm");
    }

    /// Reads what somebody set.
    ///
    /// @param size `WxH` in millimetres
    /// @return empty if it is not a size and density that a label can be drawn on
    public static Optional<LabelStock> parse(String size, String density) {
        var sides = SIZE.matcher(size.strip());
        var dots = density.strip();
        if (!sides.matches() || !DENSITY.matcher(dots).matches()) return Optional.empty();
        int width = Integer.parseInt(sides.group(1));
        int height = Integer.parseInt(sides.group(2));
        return possible(width, height, Integer.parseInt(dots))
                ? Optional.of(new LabelStock(width, height, Integer.parseInt(dots)))
                : Optional.empty();
    }

    /// The labels of this bench.
    public static Optional<LabelStock> of(BenchSettings settings) {
        return parse(settings.get(Setting.LABEL_SIZE), settings.get(Setting.LABEL_DENSITY));
    }

    public int widthInDots() {
        return width * density;
    }

    public int heightInDots() {
        return height * density;
    }

    private static boolean possible(int width, int height, int density) {
        return width >= 42
                && width <= 110
                && height >= 25
                && height <= 200
                && DENSITIES.contains(density);
    }
}
