package regrade.journal.file;

import regrade.journal.Acts;
import regrade.journal.DataFolder;
import regrade.journal.Entry;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.FactKinds;
import regrade.journal.Location;
import regrade.journal.Position;
import regrade.journal.Segments;
import regrade.journal.Stage;
import regrade.journal.Stored;
import regrade.journal.Tip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// The journal in files, one segment a day.
public final class FileSegments implements Segments {
    /// Left free for the database, photos and the system itself, in bytes.
    private static final long RESERVE = 32L << 20;

    private final Path folder;
    private final Disk disk;
    private final EntryJson json;
    private final Leftovers leftovers;
    private final long reserve;
    private Optional<SegmentWriter> writer = Optional.empty();
    private Optional<Pending> pending = Optional.empty();
    private volatile View view;
    private volatile boolean failed;

    /// What is sure: forced, and open to readers.
    ///
    /// @param end where the last segment's last act ends
    record View(Tip tip, List<SegmentName> segments, long end) {}

    private record Pending(Tip tip, SegmentWriter writer) {}

    /// Opens the journal of a data folder; makes its folder if there is none. Changes nothing in
    /// the segments.
    ///
    /// @throws regrade.kernel.Problem if it is damaged, naming segment, offset and act
    public static FileSegments open(DataFolder folder, FactKinds kinds) {
        return open(folder.journal(), kinds, new RealDisk(), RESERVE);
    }

    static FileSegments open(Path folder, FactKinds kinds, Disk disk, long reserve) {
        var json = new EntryJson(kinds);
        try {
            Files.createDirectories(folder);
            var leftovers = Leftovers.find(folder, disk, json);
            return new FileSegments(folder, disk, json, leftovers, reserve);
        } catch (IOException e) {
            throw JournalProblems.unreadable(folder, e);
        }
    }

    private FileSegments(
            Path folder, Disk disk, EntryJson json, Leftovers leftovers, long reserve) {
        this.folder = folder;
        this.disk = disk;
        this.json = json;
        this.leftovers = leftovers;
        this.reserve = reserve;
        this.view = leftovers.sound();
    }

    @Override
    public Tip tip() {
        return view.tip();
    }

    @Override
    public long size() {
        try {
            long size = 0;
            for (var name : view.segments())
                size += isLast(name) ? view.end() : Files.size(folder.resolve(name.toString()));
            return size;
        } catch (IOException e) {
            throw JournalProblems.unreadable(folder, e);
        }
    }

    private boolean isLast(SegmentName name) {
        return name.equals(view.segments().getLast());
    }

    @Override
    public void tidy() {
        try {
            leftovers.putAside();
            if (!view.segments().isEmpty())
                writer =
                        Optional.of(
                                SegmentWriter.of(
                                        disk, folder, view.segments().getLast(), view.end()));
        } catch (IOException e) {
            throw JournalProblems.notWritten(folder, e, full(e));
        }
    }

    @Override
    public Stored write(EntryHeader header, List<? extends Fact> facts) {
        var payload = json.act(header, EntryJson.Parts.NONE, facts);
        if (payload.length > Frame.MOST)
            throw new IllegalArgumentException("too large for one frame: " + payload.length);
        long offset = writing(header, payload.length, segment -> segment.append(Frame.of(payload)));
        var hash = Sha.of(payload);
        var segment = pendingOf(header, hash);
        var entry = new Entry(header, List.copyOf(facts), hash);
        return new Stored(entry, new Location(segment.first(), offset));
    }

    /// Writes behind the last act; whatever goes wrong is taken back.
    ///
    /// @return where the act begins
    long writing(EntryHeader header, long size, Writing work) {
        if (failed) throw JournalProblems.closedByFailure(folder);
        if (pending.isPresent()) throw new IllegalStateException("the last act was not forced");
        if (disk.room(folder) < size + reserve) throw JournalProblems.diskFull(folder);
        try {
            var segment = segmentFor(header);
            long before = segment.length();
            writeOrTakeBack(segment, before, work);
            pending = Optional.of(new Pending(view.tip(), segment));
            return before;
        } catch (IOException e) {
            throw JournalProblems.notWritten(folder, e, full(e));
        }
    }

    private void writeOrTakeBack(SegmentWriter segment, long before, Writing work)
            throws IOException {
        try {
            work.into(segment);
        } catch (IOException e) {
            try {
                if (isNew(segment)) segment.abandon();
                else segment.backTo(before);
            } catch (IOException second) {
                failed = true;
                e.addSuppressed(second);
            }
            throw e;
        }
    }

    private boolean isNew(SegmentWriter segment) {
        return !view.segments().contains(segment.name());
    }

    private SegmentWriter segmentFor(EntryHeader header) throws IOException {
        var day = header.day();
        if (writer.isPresent() && !day.isAfter(writer.get().name().day())) return writer.get();
        // only the last segment may end in zeros
        if (writer.isPresent()) {
            writer.get().trim();
            writer.get().force();
        }
        return SegmentWriter.start(disk, folder, new SegmentName(header.number(), day));
    }

    /// Says what was written; [#force] makes it the journal's last act.
    ///
    /// @return the segment it is in
    SegmentName pendingOf(EntryHeader header, String hash) {
        var segment = pending.orElseThrow().writer();
        var tip = new Tip(header.number(), hash, Optional.of(header.bench()));
        pending = Optional.of(new Pending(tip, segment));
        return segment.name();
    }

    @Override
    public void force() {
        var written = pending.orElseThrow(() -> new IllegalStateException("nothing to force"));
        pending = Optional.empty();
        try {
            written.writer().force();
            show(written);
        } catch (IOException e) {
            failed = true;
            throw JournalProblems.notForced(folder, e);
        }
    }

    private void show(Pending written) throws IOException {
        var segments = view.segments();
        if (writer.isEmpty() || writer.get() != written.writer()) {
            if (writer.isPresent()) writer.get().close();
            writer = Optional.of(written.writer());
            var more = new ArrayList<>(segments);
            more.add(written.writer().name());
            segments = List.copyOf(more);
        }
        view = new View(written.tip(), segments, written.writer().length());
    }

    @Override
    public Stage stage() {
        if (disk.room(folder) < reserve) throw JournalProblems.diskFull(folder);
        return FileStage.make(folder, disk, json, reserve, this);
    }

    @Override
    public Location segmentOf(long number) {
        var segments = view.segments();
        var first = segments.isEmpty() ? 1 : segments.getFirst().first();
        for (var name : segments) if (name.first() <= number) first = name.first();
        return new Location(first, Magic.LENGTH);
    }

    @Override
    public Acts read(Position from, Location near) {
        return new SegmentActs(folder, json, view, from, near);
    }

    @Override
    public void payloads(long from, long to, Consumer<byte[]> reader) {
        try (var acts = new RawActs(folder, json, view, segmentOf(from))) {
            acts.each(from, to, reader);
        }
    }

    @Override
    public byte[] payload(long number, Location near) {
        var last = new AtomicReference<>(new byte[0]);
        try (var acts = new RawActs(folder, json, view, near)) {
            // the act itself stands behind its parts
            acts.each(number, number, last::set);
        }
        return last.get();
    }

    private boolean full(IOException failure) {
        return JournalProblems.speaksOfSpace(failure) || disk.room(folder) < reserve;
    }

    @Override
    public void close() {
        try {
            if (writer.isPresent()) writer.get().close();
        } catch (IOException e) {
            throw JournalProblems.notForced(folder, e);
        }
    }

    /// Work on the segment that may fail half-way.
    @FunctionalInterface
    interface Writing {
        void into(SegmentWriter segment) throws IOException;
    }
}
