package regrade.inspection.ui;

import regrade.inspection.Candidate;
import regrade.platform.i18n.Words;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what a scan may have come for, and why.
final class CandidateWords {
    private final Words words;

    CandidateWords(Words words) {
        this.words = words;
    }

    String title(Candidate candidate) {
        return candidate.item().words();
    }

    /// The reasons first, for they tell candidates apart.
    String details(Candidate candidate) {
        var why =
                candidate.reasons().stream()
                        .map(reason -> words.text("match." + reason.code()))
                        .collect(Collectors.joining(", "));
        return switch (candidate) {
            case Candidate.Announced(var waiting, _) -> {
                var line = waiting.line();
                yield joined(
                        why,
                        line.lpn(),
                        line.orderId(),
                        words.date(line.returnDate()),
                        words.named("reason.", line.reason()));
            }
            case Candidate.InParcel(var line, _) ->
                    joined(
                            why,
                            line.item().fnsku(),
                            line.order(),
                            line.disposition(),
                            words.text("parcel.left", line.quantity()));
        };
    }

    private static String joined(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining(" · "));
    }
}
