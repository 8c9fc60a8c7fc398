package regrade.parcel;

import regrade.kernel.Speaker;
import regrade.returns.ArrivalSheet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the arrival sheet of a parcel: its number to scan, and what should be in it.
public final class ParcelSheet {
    private ParcelSheet() {}

    public static ArrivalSheet of(Parcel parcel, Speaker speaker, LocalDate today) {
        var places = parcel.count().places();
        int left = places.size() - ArrivalSheet.MOST;
        return new ArrivalSheet(
                speaker.text("arrivals.parcel", parcel.code().text()),
                about(parcel, speaker, today),
                parcel.code().text(),
                places.stream()
                        .limit(ArrivalSheet.MOST)
                        .map(place -> line(place, speaker))
                        .toList(),
                left > 0 ? speaker.text("arrivals.more", left) : "");
    }

    private static List<String> about(Parcel parcel, Speaker speaker, LocalDate today) {
        var clients =
                parcel.lines().stream()
                        .map(line -> line.item().client().given())
                        .distinct()
                        .limit(3)
                        .collect(Collectors.joining(", "));
        return List.of(
                ArrivalSheet.joined(
                        speaker.text("arrivals.made", today),
                        parcel.carrier(),
                        parcel.sent().map(day -> speaker.text("parcels.sent", day)).orElse(""),
                        clients),
                ArrivalSheet.joined(
                        speaker.text("parcels.units", parcel.count().expected()),
                        parcel.late(today) ? speaker.text("parcels.late") : ""));
    }

    private static ArrivalSheet.Line line(ParcelCount.Place place, Speaker speaker) {
        var line = place.line();
        var item = line.item();
        return new ArrivalSheet.Line(
                first(item.fnsku(), item.asin(), item.sku()),
                speaker.text("arrivals.quantity", line.quantity()),
                first(item.sku(), item.fnsku(), item.asin()),
                item.title(),
                List.of(
                        ArrivalSheet.joined(
                                line.order(), item.client().given(), line.disposition()),
                        place.taken() > 0
                                ? speaker.text("parcel.count", place.taken(), line.quantity())
                                : ""));
    }

    private static String first(String... names) {
        return Stream.of(names).filter(name -> !name.isBlank()).findFirst().orElse("");
    }
}
