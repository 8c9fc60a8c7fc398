package regrade.checklist;

import regrade.kernel.Text;

/// What a measured value may be to be fine, both ends included.
///
/// @param unit what it is measured in, as it is shown: "g", "%", "mm"; at most 8 signs
public record MeasureLimits(String unit, long least, long most) {
    /// Values farther from zero than this are not taken: nobody measures a billion of anything.
    public static final long FARTHEST = 999_999_999;

    /// @throws IllegalArgumentException for limits that nothing fits
    public MeasureLimits {
        unit = Text.line("unit", unit, 8);
        if (unit.indexOf(' ') >= 0 || unit.indexOf(':') >= 0 || unit.indexOf(',') >= 0)
            throw new IllegalArgumentException("a unit is one word");
        if (least > most || least < -FARTHEST || most > FARTHEST)
            throw new IllegalArgumentException("no value is from " + least + " to " + most);
    }

    /// What a measured value says of the unit.
    public Answer judge(long value) {
        return value >= least && value <= most ? Answer.OK : Answer.FAIL;
    }
}
