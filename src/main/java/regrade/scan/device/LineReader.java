package regrade.scan.device;

import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.BitArray;
import com.google.zxing.oned.MultiFormatOneDReader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the linear codes that single lines across a picture show. Not for several threads at once.
final class LineReader {
    private static final double[] NEIGHBOURS = {-4, -2, 2, 4};

    private final MultiFormatOneDReader rows = new MultiFormatOneDReader(Formats.LINEAR);

    /// How thoroughly a sweep is done.
    ///
    /// @param spacing between lines, in pixels
    /// @param parallels lines averaged into one
    /// @param hysteresis see [Profile]
    record Care(double spacing, int parallels, double hysteresis) {}

    /// Everything that the lines of a sweep read; a line that reads asks its neighbours too.
    List<LineRead> read(Sweep sweep, Care care, Deadline deadline) {
        var found = new ArrayList<LineRead>();
        double last = sweep.lastAcross();
        for (double across = sweep.firstAcross() + care.spacing() / 2;
                across < last;
                across += care.spacing()) {
            if (deadline.passed()) return found;
            var reads = line(sweep, across, care);
            found.addAll(reads);
            if (reads.isEmpty()) continue;
            for (double offset : NEIGHBOURS) found.addAll(line(sweep, across + offset, care));
        }
        return found;
    }

    private List<LineRead> line(Sweep sweep, double across, Care care) {
        var ends = sweep.inside(across);
        int count = (int) (ends[1] - ends[0]);
        if (count < 32) return List.of();
        var values = sweep.values(across, ends[0], count, care.parallels());
        var found = new ArrayList<LineRead>();
        for (var piece : new Profile(values, care.hysteresis()).pieces()) {
            var row = piece.row();
            read(row, sweep, across, ends[0]).ifPresent(found::add);
        }
        return found;
    }

    private Optional<LineRead> read(Profile.Row row, Sweep sweep, double across, double origin) {
        var forward = decoded(row.bits());
        if (forward.isPresent())
            return forward.flatMap(result -> lineRead(result, row, sweep, across, origin, false));
        row.bits().reverse();
        return decoded(row.bits())
                .flatMap(result -> lineRead(result, row, sweep, across, origin, true));
    }

    private Optional<Result> decoded(BitArray bits) {
        try {
            return Optional.of(rows.decodeRow(0, bits, Formats.LINEAR));
        } catch (ReaderException nothingThere) {
            return Optional.empty();
        }
    }

    private static Optional<LineRead> lineRead(
            Result result,
            Profile.Row row,
            Sweep sweep,
            double across,
            double origin,
            boolean reversed) {
        int size = row.bits().getSize();
        var points = result.getResultPoints();
        double first = points[0].getX();
        double last = points[points.length - 1].getX();
        double from = origin + row.position(reversed ? size - first : first);
        double to = origin + row.position(reversed ? size - last : last);
        var aim = Formats.aim(result);
        return Formats.symbology(result)
                .map(
                        kind ->
                                new LineRead(
                                        kind,
                                        Formats.text(result, aim),
                                        aim,
                                        sweep,
                                        across,
                                        from,
                                        to));
    }
}
