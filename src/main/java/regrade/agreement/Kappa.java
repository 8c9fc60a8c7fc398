package regrade.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// How far two looks agree beyond what chance would give: Cohen's kappa.
///
/// J. Cohen, *A coefficient of agreement for nominal scales*, Educational and Psychological
/// Measurement 20 (1960) 37–46; with weights: J. Cohen, *Weighted kappa*, Psychological Bulletin 70
/// (1968) 213–220. The interval stands on the large-sample standard error of J. L. Fleiss, J. Cohen
/// and B. S. Everitt, *Large sample standard errors of kappa and weighted kappa*, Psychological
/// Bulletin 72 (1969) 323–327, and is cut at -1 and 1.
///
/// @param value 1 where all agree, 0 where no more do than by chance, less where fewer do
/// @param error its standard error
/// @param low lower end of the 95 % interval
/// @param high upper end of it
public record Kappa(double value, double error, double low, double high) {
    private static final double NORMAL_95 = 1.959964;

    /// How much two categories agree, from 0 to 1; the same both ways.
    @FunctionalInterface
    interface Weight {
        double of(int first, int second);
    }

    /// What two looks said of one thing.
    public record Said<T>(T first, T second) {
        boolean same() {
            return first.equals(second);
        }
    }

    /// Of categories without an order.
    ///
    /// @return empty where chance alone agrees always, so that nothing can be said
    public static <T> Optional<Kappa> of(List<Said<T>> said) {
        var categories = new LinkedHashSet<T>();
        said.forEach(
                each -> {
                    categories.add(each.first());
                    categories.add(each.second());
                });
        return of(counts(said, List.copyOf(categories)), (i, j) -> i == j ? 1 : 0);
    }

    /// Of categories in an order: being one step apart is less of a disagreement than being two.
    ///
    /// @param scale all categories, in their order
    ///
    /// @return empty where chance alone agrees always, so that nothing can be said
    public static <T> Optional<Kappa> linear(List<Said<T>> said, List<T> scale) {
        double steps = Math.max(1, scale.size() - 1);
        return of(counts(said, scale), (i, j) -> 1 - Math.abs(i - j) / steps);
    }

    private static <T> double[][] counts(List<Said<T>> said, List<T> categories) {
        var counts = new double[categories.size()][categories.size()];
        for (var each : said)
            counts[categories.indexOf(each.first())][categories.indexOf(each.second())]++;
        return counts;
    }

    /// @param counts how often the first look said the row and the second the column
    static Optional<Kappa> of(double[][] counts, Weight weight) {
        var table = new Shares(counts, weight);
        double chance = table.chance();
        if (table.pairs == 0 || chance > 1 - 1e-12) return Optional.empty();
        double value = (table.agreed() - chance) / (1 - chance);
        double error =
                Math.sqrt(Math.max(0, table.spread(value, chance)) / table.pairs) / (1 - chance);
        return Optional.of(
                new Kappa(
                        value,
                        error,
                        Math.max(-1, value - NORMAL_95 * error),
                        Math.min(1, value + NORMAL_95 * error)));
    }

    /// The table of both looks in shares of one.
    private static final class Shares {
        private final double[][] share;
        private final Weight weight;
        private final double[] rows;
        private final double[] columns;
        private final double pairs;

        Shares(double[][] counts, Weight weight) {
            this.weight = weight;
            int size = counts.length;
            double sum = 0;
            for (var row : counts) for (double count : row) sum += count;
            this.pairs = sum;
            this.share = new double[size][size];
            this.rows = new double[size];
            this.columns = new double[size];
            for (int i = 0; i < size; i++)
                for (int j = 0; j < size; j++) {
                    share[i][j] = counts[i][j] / Math.max(1, sum);
                    rows[i] += share[i][j];
                    columns[j] += share[i][j];
                }
        }

        double agreed() {
            return sum((i, j) -> weight.of(i, j) * share[i][j]);
        }

        double chance() {
            return sum((i, j) -> weight.of(i, j) * rows[i] * columns[j]);
        }

        /// The variance but for what it is divided by, as in Fleiss, Cohen and Everitt (1969).
        double spread(double kappa, double chance) {
            var ofRow = new ArrayList<Double>();
            var ofColumn = new ArrayList<Double>();
            for (int i = 0; i < rows.length; i++) {
                double row = 0;
                double column = 0;
                for (int j = 0; j < rows.length; j++) {
                    row += columns[j] * weight.of(i, j);
                    column += rows[j] * weight.of(j, i);
                }
                ofRow.add(row);
                ofColumn.add(column);
            }
            double squares =
                    sum(
                            (i, j) -> {
                                double mean = ofRow.get(i) + ofColumn.get(j);
                                double off = weight.of(i, j) - mean * (1 - kappa);
                                return share[i][j] * off * off;
                            });
            double centre = kappa - chance * (1 - kappa);
            return squares - centre * centre;
        }

        private double sum(Weight each) {
            double sum = 0;
            for (int i = 0; i < rows.length; i++)
                for (int j = 0; j < rows.length; j++) sum += each.of(i, j);
            return sum;
        }
    }
}
