package regrade.history;

import regrade.inspection.ArrivalLabel;
import regrade.inspection.InspectionFact.InspectionSaved;
import regrade.kernel.Speaker;
import regrade.photo.Photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A capsule's summary for people, in the words of one language.
///
/// @param notes what a reader must know to check it
public record CapsuleSheet(
        String title,
        String purpose,
        List<Section> sections,
        String photosHeading,
        List<Picture> photos,
        List<String> notes) {
    public CapsuleSheet {
        sections = List.copyOf(sections);
        photos = List.copyOf(photos);
        notes = List.copyOf(notes);
    }

    /// Rows under a heading.
    public record Section(String heading, List<Row> rows) {
        public Section {
            rows = List.copyOf(rows);
        }
    }

    /// One thing that is known; its name may be empty.
    public record Row(String name, String value) {}

    /// A photo with what is told of it.
    public record Picture(Photo photo, String caption) {}

    // each of them has a place of its own
    private static final Set<String> ELSEWHERE =
            Set.of("history.detail.answers", "history.detail.grade", "history.detail.reasons");

    /// @param inPart how many of its acts are given in part
    public static CapsuleSheet of(CapsuleContent content, long inPart, Speaker speaker) {
        return new Writing(content, inPart, speaker).sheet();
    }

    private record Writing(CapsuleContent content, long inPart, Speaker speaker) {
        CapsuleSheet sheet() {
            var head = content.head();
            var sections = new ArrayList<Section>();
            sections.add(section("capsule.unit", unit()));
            content.unit().saved().ifPresent(save -> sections.add(grade(save)));
            sections.add(section("capsule.findings", findings()));
            sections.add(section("capsule.times", times()));
            sections.add(section("capsule.record", record()));
            return new CapsuleSheet(
                    speaker.text("capsule.title", head.unit()),
                    speaker.text(
                            "capsule.for",
                            speaker.named("capsule.purpose.", head.purpose().code()),
                            head.built()),
                    sections,
                    speaker.text("history.photos"),
                    content.photos().stream().map(this::picture).toList(),
                    List.of(speaker.text("capsule.how-to-check")));
        }

        private Section section(String heading, List<Row> rows) {
            return new Section(speaker.text(heading), rows);
        }

        private List<Row> unit() {
            var rows = new ArrayList<Row>();
            rows.add(
                    new Row(
                            speaker.text("history.column.title"),
                            content.life().opening().product().title()));
            for (var detail : content.life().details()) {
                if (ELSEWHERE.contains(detail.name())) continue;
                if (content.head().purpose().says(detail.name()))
                    rows.add(new Row(speaker.text(detail.name()), value(detail)));
            }
            return rows;
        }

        private String value(Life.Detail detail) {
            return switch (detail.name()) {
                case "history.detail.reason" -> speaker.named("reason.", detail.value().toString());
                case "history.detail.disposition" ->
                        speaker.named("disposition.", detail.value().toString());
                default ->
                        detail.value() instanceof Phrase phrase
                                ? phrase.in(speaker)
                                : speaker.text("history.value", detail.value());
            };
        }

        private Section grade(InspectionSaved save) {
            var rows = new ArrayList<Row>();
            row(rows, "history.detail.grade", LifeWords.grade(save.grade()));
            if (save.override().isPresent()) row(rows, "capsule.chosen", LifeWords.why(save));
            for (var reason : save.proposal().reasons())
                row(
                        rows,
                        "history.detail.reasons",
                        Phrase.said(
                                "capsule.reason",
                                LifeWords.reasons(List.of(reason)),
                                LifeWords.grade(reason.cap()),
                                save.proposal().rules()));
            return section("capsule.grade", rows);
        }

        private void row(List<Row> rows, String name, Phrase value) {
            var said = speaker.text(name);
            boolean repeated = rows.stream().anyMatch(row -> row.name().equals(said));
            rows.add(new Row(repeated ? "" : said, value.in(speaker)));
        }

        private Phrase said(CapsuleContent.Found found) {
            return content.unit()
                    .answers()
                    .remark(found.question())
                    .map(remark -> Phrase.said("history.fact.remarked", found.said(), remark))
                    .orElse(found.said());
        }

        private List<Row> findings() {
            return content.findings().stream()
                    .map(found -> new Row(found.asked().in(speaker), said(found).in(speaker)))
                    .toList();
        }

        private List<Row> times() {
            var rows = new ArrayList<Row>();
            var first = content.acts().getFirst().entry().header();
            rows.add(
                    new Row(
                            speaker.text("capsule.opened"),
                            speaker.text("history.photo.taken", first.time(), first.who().name())));
            content.saving()
                    .ifPresent(
                            entry ->
                                    rows.add(
                                            new Row(
                                                    speaker.text("capsule.saved"),
                                                    speaker.text(
                                                            "history.photo.taken",
                                                            entry.header().time(),
                                                            entry.header().who().name()))));
            content.unit()
                    .saved()
                    .ifPresent(
                            save ->
                                    rows.add(
                                            new Row(
                                                    speaker.text("capsule.spent"),
                                                    Life.minutes(save.spent()))));
            rows.add(new Row(speaker.text("capsule.zone"), content.head().zone().getId()));
            return rows;
        }

        private List<Row> record() {
            var first = content.acts().getFirst().entry();
            var last = content.acts().getLast().entry();
            var rows = new ArrayList<Row>();
            rows.add(
                    new Row(
                            speaker.text("capsule.bench"),
                            speaker.text(
                                    "capsule.program",
                                    content.head().bench(),
                                    content.head().program())));
            rows.add(
                    new Row(
                            speaker.text("capsule.acts"),
                            speaker.text(
                                    "capsule.range",
                                    content.acts().size(),
                                    first.number(),
                                    last.number(),
                                    inPart)));
            rows.add(new Row(speaker.text("capsule.last-hash"), last.hash()));
            return rows;
        }

        private Picture picture(Life.Evidence evidence) {
            var told = told(evidence);
            return new Picture(
                    evidence.photo(),
                    evidence.question().equals(ArrivalLabel.ID)
                            ? speaker.text("capsule.photo-of-label", told)
                            : told);
        }

        private String told(Life.Evidence evidence) {
            return evidence.original()
                    .map(original -> speaker.text("history.photo.marked", original.shortHash()))
                    .orElseGet(
                            () ->
                                    speaker.text(
                                            "history.photo.taken",
                                            evidence.taken(),
                                            evidence.who().name()));
        }
    }
}
