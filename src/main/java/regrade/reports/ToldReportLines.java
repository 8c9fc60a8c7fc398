package regrade.reports;

import java.util.List;
import java.util.OptionalLong;

/// Which act told what of the lines of reports, for whoever wants to take one back. Answers come
/// from the projection.
public interface ToldReportLines {
    /// The number of the act that said what the line with this key says; empty if there is none.
    /// One answer for each key, in their order.
    List<OptionalLong> toldBy(List<LineKey> keys);
}
