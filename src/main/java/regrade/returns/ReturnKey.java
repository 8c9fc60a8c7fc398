package regrade.returns;

import regrade.intake.Fingerprint;

/// What makes a line of a return report the same line in two files: day, order, SKU and licence
/// plate.
///
/// A unit with a licence plate comes back once a day at most, so its day is enough, and one line
/// written in two date forms is one line. Without a plate the report's whole date text tells two
/// units of an order apart.
///
/// @param high the day in its upper half, so that the keys of one report lie together in an index,
///   then 32 bits of the parts' fingerprint
/// @param low 64 more bits of it
public record ReturnKey(long high, long low) {
    public static ReturnKey of(ExpectedReturn line) {
        var date = line.lpn().isEmpty() ? line.returnedAt() : "";
        // no part holds a control sign, so no two different lines are written alike
        var parts = date + '\n' + line.orderId() + '\n' + line.sku() + '\n' + line.lpn();
        var print = Fingerprint.of(parts);
        return new ReturnKey(
                line.returnDate().toEpochDay() << 32 | print.high() >>> 32, print.low());
    }
}
