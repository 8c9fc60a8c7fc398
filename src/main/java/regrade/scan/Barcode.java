package regrade.scan;

import java.util.List;

/// One symbol found in a picture.
///
/// @param text what it holds, GS1 separators kept as sign 29, without a leading marker
/// @param aim its AIM identifier, such as `]C1`; empty if the reader knows none
/// @param corners of the symbol in the picture's pixels, in turn around it
public record Barcode(Symbology symbology, String text, String aim, List<Corner> corners) {
    /// A point of a picture, in pixels from the upper left.
    public record Corner(int x, int y) {}

    public Barcode {
        corners = List.copyOf(corners);
    }

    /// The word for its kind in machine-readable output.
    public String format() {
        return symbology.name();
    }

    /// As a scanner that names its symbols would send it; to be given to [IdentifyCode].
    public String scanned() {
        return aim + text;
    }

    /// Its middle across, in pixels.
    public int centreX() {
        return (int) corners.stream().mapToInt(Corner::x).average().orElse(0);
    }

    /// Its middle down, in pixels.
    public int centreY() {
        return (int) corners.stream().mapToInt(Corner::y).average().orElse(0);
    }
}
