package regrade.scan.device;

import regrade.scan.Symbology;

/// What one line across a picture read.
///
/// @param sweep which set of parallel lines it belongs to
/// @param across how far the line stands from the first of its sweep, in pixels
/// @param from where on the line the symbol begins, in pixels
/// @param to where it ends
record LineRead(
        Symbology symbology,
        String text,
        String aim,
        Sweep sweep,
        double across,
        double from,
        double to) {
    double length() {
        return Math.abs(to - from);
    }

    double middle() {
        return (from + to) / 2;
    }

    boolean saysTheSame(LineRead other) {
        return symbology == other.symbology && text.equals(other.text);
    }
}
