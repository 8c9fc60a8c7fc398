package regrade.label;

import regrade.grading.Grade;
import regrade.kernel.Reference;

/// What stands on a unit's label. Words for grade and channel are added in the bench's language
/// when it is drawn.
///
/// @param title of the product, outside text
/// @param channel code of the route's channel
/// @param copy 1 for the first label of an inspection; from 2 on it says so on the label
public record LabelContent(
        Reference unit,
        String title,
        String sku,
        Grade grade,
        String channel,
        String bin,
        int copy) {
    public LabelContent {
        if (copy < 1) throw new IllegalArgumentException("copy " + copy);
    }

    /// This label saying what another one says, as one of so many copies.
    public LabelContent like(LabelContent other, int copies) {
        return new LabelContent(unit, title, sku, other.grade, other.channel, other.bin, copies);
    }

    /// The same label of a unit that goes somewhere else now, or has another grade.
    public LabelContent saying(Grade otherGrade, String otherChannel, String otherBin) {
        return new LabelContent(unit, title, sku, otherGrade, otherChannel, otherBin, copy);
    }

    /// The same label once more.
    public LabelContent nextCopy() {
        return new LabelContent(unit, title, sku, grade, channel, bin, copy + 1);
    }
}
