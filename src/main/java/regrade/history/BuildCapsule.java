package regrade.history;

import regrade.history.CapsuleContent.Found;
import regrade.history.CapsuleContent.Head;
import regrade.history.CapsuleFact.CapsuleBuilt;
import regrade.history.Capsules.Place;
import regrade.history.Capsules.Written;
import regrade.inspection.Draft;
import regrade.journal.Entry;
import regrade.journal.Journal;
import regrade.journal.UnitPayloads;
import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.kernel.Reference;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.photo.Photo;
import regrade.photo.PhotoFiles;
import regrade.settings.Settings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts everything that proves a unit's state into one file, which anybody can check.
public final class BuildCapsule {
    private final Ports ports;

    public BuildCapsule(Ports ports) {
        this.ports = ports;
    }

    /// What a capsule is made from.
    ///
    /// @param program its version
    public record Ports(
            Journal journal,
            UnitPayloads payloads,
            PhotoFiles photos,
            Capsules capsules,
            Settings settings,
            Clock clock,
            String program) {}

    /// @param place where the capsule goes
    public record Request(Reference unit, CapsulePurpose purpose, Place place) {}

    /// What came of it.
    public sealed interface Result {
        record Built(Written written, CapsulePurpose purpose, int photos, int acts)
                implements Result {}

        /// Nothing was written.
        ///
        /// @param why at least one reason
        record Refused(List<UserMessage> why) implements Result {
            public Refused {
                why = List.copyOf(why);
            }
        }
    }

    /// Writes the capsule, then the fact that it was made.
    ///
    /// @throws Problem if it could not be written, or was cancelled; then there is none
    public Result build(Request request, Progress progress) {
        var unit = request.unit();
        // a table that does not know every act would give a capsule that lacks some
        ports.journal.level();
        var payloads = ports.payloads.payloadsOf(unit);
        // an act that comes meanwhile is not in it
        var entries = ports.journal.ofUnit(unit).subList(0, payloads.size());
        var life = UnitLife.of(unit, entries);
        if (life.isEmpty()) return refused("capsule.unknown", unit);
        var now = life.get().now();
        if (now.isEmpty()) return refused("capsule.withdrawn", unit);
        var content = content(request, life.get(), now.get(), acts(unit, entries, payloads));
        var broken = brokenPhotos(content);
        return broken.isEmpty() ? built(request, content, progress) : new Result.Refused(broken);
    }

    private static Result refused(String key, Reference unit) {
        return new Result.Refused(List.of(UserMessage.bad(key, Remedy.NONE, unit)));
    }

    private static List<CapsuleAct> acts(
            Reference unit, List<Entry> entries, List<byte[]> payloads) {
        var acts = new ArrayList<CapsuleAct>();
        for (int i = 0; i < payloads.size(); i++) {
            var entry = entries.get(i);
            if (!Photo.hash(payloads.get(i)).equals(entry.hash()))
                throw new Problem(
                        UserMessage.bad("capsule.journal-differs", Remedy.RESTART, entry.number()));
            acts.add(CapsuleAct.of(unit, entry, payloads.get(i)));
        }
        return acts;
    }

    private CapsuleContent content(Request request, Life life, Draft now, List<CapsuleAct> acts) {
        var head =
                new Head(
                        request.unit(),
                        ports.journal.bench(),
                        request.purpose(),
                        ports.clock.instant(),
                        ports.clock.getZone(),
                        ports.program);
        var words = new LifeWords(now.checklist());
        var findings =
                now.checklist().questions().stream()
                        .map(
                                question ->
                                        new Found(
                                                question.id(),
                                                words.asked(question.id()),
                                                now.answers().to(question.id()),
                                                words.found(
                                                        question.id(),
                                                        now.answers().to(question.id()))))
                        .toList();
        return new CapsuleContent(head, life, now, findings, acts);
    }

    private List<UserMessage> brokenPhotos(CapsuleContent content) {
        return content.photos().stream()
                .flatMap(
                        evidence ->
                                broken(ports.photos.read(evidence.photo()))
                                        .map(
                                                key ->
                                                        UserMessage.bad(
                                                                key,
                                                                Remedy.RESTORE,
                                                                evidence.photo().fileName(),
                                                                evidence.entry()))
                                        .stream())
                .toList();
    }

    private static Optional<String> broken(PhotoFiles.Stored stored) {
        return switch (stored) {
            case PhotoFiles.Stored.Sound _ -> Optional.empty();
            case PhotoFiles.Stored.Missing _ -> Optional.of("capsule.photo-missing");
            case PhotoFiles.Stored.Altered _ -> Optional.of("capsule.photo-altered");
        };
    }

    private Result built(Request request, CapsuleContent content, Progress progress) {
        var written = ports.capsules.write(request.place(), content, progress);
        var name = String.valueOf(written.file().getFileName());
        var fact =
                new CapsuleBuilt(
                        request.unit(), request.purpose(), name, written.bytes(), written.sha256());
        ports.journal.append(ports.settings.current().inspector(), List.of(fact));
        return new Result.Built(
                written, request.purpose(), content.photos().size(), content.acts().size());
    }
}
