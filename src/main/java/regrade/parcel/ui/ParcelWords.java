package regrade.parcel.ui;

import regrade.parcel.Parcel;
import regrade.platform.i18n.Words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a parcel stands, as a word, a shape and a colour.
///
/// @param look `good`, `question`, or `plain`
record ParcelWords(String state, String icon, String look) {
    static ParcelWords of(Words words, Parcel parcel, LocalDate today) {
        if (parcel.late(today))
            return new ParcelWords(words.text("parcels.late"), "mdi2c-clock-alert", "question");
        if (parcel.last().isEmpty())
            return new ParcelWords(words.text("parcels.expected"), "mdi2c-clock-outline", "plain");
        var step = parcel.last().orElseThrow();
        var count = parcel.count();
        if (!step.closed())
            return new ParcelWords(
                    words.text("parcels.open", count.came(), count.expected()),
                    "mdi2p-package-variant",
                    "plain");
        return step.missing() + step.extra() == 0
                ? new ParcelWords(words.text("parcels.complete"), "mdi2c-check-circle", "good")
                : new ParcelWords(uneven(words, step), "mdi2a-alert", "question");
    }

    private static String uneven(Words words, Parcel.Step step) {
        var said = new ArrayList<String>();
        if (step.missing() > 0) said.add(words.text("parcels.uneven-missing", step.missing()));
        if (step.extra() > 0) said.add(words.text("parcels.uneven-extra", step.extra()));
        return String.join(", ", said);
    }

    /// Who carried it, when it was sent, by which orders, how many units it should hold.
    static String details(Words words, Parcel parcel) {
        var sent = parcel.sent().map(day -> words.text("parcels.sent", words.date(day)));
        return joined(
                parcel.carrier(),
                sent.orElse(""),
                words.text("parcels.units", parcel.count().expected()));
    }

    static String joined(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining(" · "));
    }
}
