package regrade.label;

import java.util.List;

/// A bar code to be drawn on a screen, in modules: the width of its narrowest bar.
///
/// @param text that a scanner reads in it
/// @param modules its whole width, without the free room beside it
/// @param bars from left to right
public record BarCode(String text, int modules, List<Bar> bars) {
    /// Light modules that must stay free on either side.
    public static final int QUIET = 10;

    public BarCode {
        bars = List.copyOf(bars);
    }

    /// One dark bar.
    ///
    /// @param at modules from the left
    public record Bar(int at, int width) {}
}
