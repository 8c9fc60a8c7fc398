package regrade.catalog;

import regrade.kernel.Text;

/// One thing that belongs in the box.
///
/// @param essential without it the unit is not usable; written with a trailing `*` in a catalogue
public record ExpectedPart(String name, boolean essential) {
    public ExpectedPart {
        name = Text.line("expected part", name, 80);
    }
}
