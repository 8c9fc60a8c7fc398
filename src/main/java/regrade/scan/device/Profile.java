package regrade.scan.device;

import com.google.zxing.common.BitArray;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The brightness along one line across a picture, and the bars and gaps in it, to a fraction of a
/// pixel.
final class Profile {
    private static final int BLOCK = 48;
    private static final double LEAST_CONTRAST = 16;
    private static final int FEWEST_EDGES = 24;
    private static final int MOST_EDGES = 1_200;
    private static final double QUIET_ZONE = 4.6;
    private static final int QUIET_MODULES = 12;
    private static final double MODULE_BITS = 4;
    private static final int MOST_BITS = 16_384;

    private final double[] values;
    private final double hysteresis;

    /// @param hysteresis the part of the local contrast by which the brightness must turn back to
    ///   be another bar
    Profile(double[] values, double hysteresis) {
        this.values = values;
        this.hysteresis = hysteresis;
    }

    /// Edges that may be one symbol: positions on the line, first into a bar, last out of one.
    record Piece(double[] edges) {
        /// A row of modules for ZXing, with quiet zones of its own.
        Row row() {
            var widths = new double[edges.length - 1];
            for (int i = 0; i < widths.length; i++) widths[i] = edges[i + 1] - edges[i];
            Arrays.sort(widths);
            double module = Math.max(0.5, widths[widths.length / 4]);
            double length = edges[edges.length - 1] - edges[0] + 2 * QUIET_MODULES * module;
            double scale = Math.min(Math.max(1, MODULE_BITS / module), MOST_BITS / length);
            double origin = edges[0] - QUIET_MODULES * module;
            var bits = new BitArray((int) Math.ceil(length * scale));
            for (int i = 0; i + 1 < edges.length; i += 2) {
                int from = (int) Math.round((edges[i] - origin) * scale);
                int to = (int) Math.round((edges[i + 1] - origin) * scale);
                bits.setRange(from, Math.min(Math.max(to, from + 1), bits.getSize()));
            }
            return new Row(bits, origin, scale);
        }
    }

    /// @param origin where on the line the first bit stands
    /// @param scale bits in a pixel
    record Row(BitArray bits, double origin, double scale) {
        double position(double bit) {
            return origin + bit / scale;
        }
    }

    /// What may be symbols on this line, dark bars on light ground.
    List<Piece> pieces() {
        var edges = edges();
        var pieces = new ArrayList<Piece>();
        var widths = new double[Math.max(0, edges.size() - 1)];
        for (int i = 0; i < widths.length; i++) widths[i] = edges.get(i + 1) - edges.get(i);
        int begin = 0;
        // gaps stand at odd places: the first edge goes into a bar
        for (int gap = 1; gap < widths.length; gap += 2) {
            if (widths[gap] <= QUIET_ZONE * typicalWidth(widths, gap)) continue;
            add(edges, begin, gap + 1, pieces);
            begin = gap + 1;
        }
        add(edges, begin, edges.size() - edges.size() % 2, pieces);
        return pieces;
    }

    private static void add(List<Double> edges, int from, int to, List<Piece> pieces) {
        if (to - from < FEWEST_EDGES || to - from > MOST_EDGES) return;
        pieces.add(
                new Piece(
                        edges.subList(from, to).stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray()));
    }

    /// The median of the widths around, on the side where it is smaller: a quiet zone borders on
    /// one symbol.
    private static double typicalWidth(double[] widths, int at) {
        return Math.min(median(widths, at - 12, at), median(widths, at + 1, at + 13));
    }

    private static double median(double[] widths, int from, int to) {
        var part = Arrays.copyOfRange(widths, Math.max(0, from), Math.min(widths.length, to));
        if (part.length < 6) return Double.MAX_VALUE / 8;
        Arrays.sort(part);
        return part[part.length / 2];
    }

    /// Where the brightness crosses the middle between neighbouring extremes; the first goes from
    /// light to dark.
    private List<Double> edges() {
        var thresholds = thresholds();
        var edges = new ArrayList<Double>();
        boolean rising = true;
        int best = 0;
        int before = -1;
        for (int i = 1; i < values.length; i++) {
            if (rising ? values[i] > values[best] : values[i] < values[best]) {
                best = i;
                continue;
            }
            if (Math.abs(values[i] - values[best]) < thresholds[i / BLOCK]) continue;
            if (before >= 0) edges.add(crossing(before, best));
            before = best;
            best = i;
            rising = !rising;
        }
        if (before >= 0 && Math.abs(values[best] - values[before]) >= LEAST_CONTRAST)
            edges.add(crossing(before, best));
        return edges;
    }

    private double crossing(int from, int to) {
        double middle = (values[from] + values[to]) / 2;
        boolean falling = values[from] > values[to];
        int i = from;
        while (i < to && (falling ? values[i + 1] > middle : values[i + 1] < middle)) i++;
        double step = values[Math.min(i + 1, to)] - values[i];
        return step == 0 ? i : i + (middle - values[i]) / step;
    }

    private double[] thresholds() {
        int blocks = (values.length + BLOCK - 1) / BLOCK;
        var low = new double[blocks];
        var high = new double[blocks];
        Arrays.fill(low, 255);
        for (int i = 0; i < values.length; i++) {
            low[i / BLOCK] = Math.min(low[i / BLOCK], values[i]);
            high[i / BLOCK] = Math.max(high[i / BLOCK], values[i]);
        }
        var thresholds = new double[blocks];
        for (int b = 0; b < blocks; b++) {
            int from = Math.max(0, b - 1);
            int to = Math.min(blocks - 1, b + 1);
            double darkest = Math.min(low[b], Math.min(low[from], low[to]));
            double lightest = Math.max(high[b], Math.max(high[from], high[to]));
            thresholds[b] = Math.max(LEAST_CONTRAST, hysteresis * (lightest - darkest));
        }
        return thresholds;
    }
}
