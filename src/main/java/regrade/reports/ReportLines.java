package regrade.reports;

import java.util.List;
import java.util.OptionalLong;

/// The lines of all reports, each as the newest file says it. Answers come from the projection.
public interface ReportLines {
    /// What the line with this key says now ([ReportLine#content]); empty if there is none. One
    /// answer for each key, in their order.
    List<OptionalLong> contents(List<LineKey> keys);

    /// Lines of a kind, the newest day first, at most `most`.
    List<ReportLine> newest(String kind, int most);

    /// Lines of a kind about an order, in the order of their keys, at most `most`.
    List<ReportLine> ofOrder(String kind, String order, int most);

    /// Lines of a kind about a SKU, in the order of their keys, at most `most`.
    List<ReportLine> ofSku(String kind, String sku, int most);

    /// Lines of a kind about a parcel, in the order of their keys, at most `most`.
    List<ReportLine> ofTracking(String kind, String tracking, int most);

    long count(String kind);
}
