package regrade.scale;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A conversation with one scale, in a given protocol or in one that is found out: it listens
/// first, then asks each kind in its turn. Pure but for what it remembers; used by one thread.
final class ScaleTalk {
    /// How long a scale may take to answer before it is asked again.
    private static final long PATIENCE = Duration.ofMillis(900).toNanos();

    private static final long BETWEEN = Duration.ofMillis(200).toNanos();
    private static final long LISTENS = Duration.ofMillis(1_200).toNanos();
    private static final long GAP = Duration.ofMillis(350).toNanos();
    private static final long FORGETS = Duration.ofSeconds(4).toNanos();
    // one line may fit two forms by chance; two in a row do not
    private static final int SURE = 2;
    private static final List<ScaleProtocol> HEARD =
            List.of(
                    ScaleProtocol.MT_SICS,
                    ScaleProtocol.TOLEDO,
                    ScaleProtocol.NCI,
                    ScaleProtocol.AND,
                    ScaleProtocol.PRINT);
    private static final List<ScaleProtocol> ASKED =
            List.of(ScaleProtocol.values()).stream().filter(ScaleProtocol::asked).toList();

    private final Optional<ScaleProtocol> chosen;
    private final Map<ScaleProtocol, Decoder> decoders = new EnumMap<>(ScaleProtocol.class);
    private final Map<ScaleProtocol, Integer> fits = new EnumMap<>(ScaleProtocol.class);
    private Optional<ScaleProtocol> known;
    private Optional<ScaleProtocol> asking;
    private int turn;
    private long asked;
    private long heard;
    private long last;
    private boolean answered = true;

    /// @param chosen empty: it is found out
    /// @param now of a clock that only runs forward, in nanoseconds
    ScaleTalk(Optional<ScaleProtocol> chosen, long now) {
        this.chosen = chosen;
        this.known = chosen;
        this.asking = chosen.filter(ScaleProtocol::asked);
        this.heard = now;
        this.last = now;
        this.asked = now - PATIENCE;
        fresh();
    }

    private void fresh() {
        decoders.clear();
        fits.clear();
        chosen.map(List::of)
                .orElse(HEARD)
                .forEach(protocol -> decoders.put(protocol, protocol.decoder()));
    }

    /// The protocol that is spoken, once it is known.
    Optional<ScaleProtocol> protocol() {
        return known;
    }

    /// What these bytes said, in their order.
    List<Reading> hear(byte[] bytes, int count, long now) {
        var readings = new ArrayList<Reading>();
        if (count > 0) {
            if (now - last > GAP) decoders.values().forEach(Decoder::gap);
            last = now;
        }
        for (int i = 0; i < count; i++) {
            int sign = bytes[i];
            decoders.forEach(
                    (protocol, decoder) ->
                            decoder.take(sign, reading -> understood(protocol, reading, readings)));
        }
        if (!readings.isEmpty()) {
            heard = now;
            answered = true;
        }
        return readings;
    }

    private void understood(ScaleProtocol as, Reading reading, List<Reading> readings) {
        if (known.isEmpty()) recognise(as, reading);
        if (known.isPresent() && same(known.orElseThrow(), as)) readings.add(reading);
    }

    private static boolean same(ScaleProtocol known, ScaleProtocol heard) {
        return known == heard || known.prints() && heard.prints();
    }

    /// An answer without a weight is that of a scale which does not understand the question.
    private void recognise(ScaleProtocol as, Reading reading) {
        // its answer has a line that looks as if it were printed
        if (as == ScaleProtocol.PRINT && asking.equals(Optional.of(ScaleProtocol.NCI))) return;
        boolean tells = reading instanceof Reading.Stable || reading instanceof Reading.Moving;
        if (!tells || fits.merge(as, 1, Integer::sum) < SURE && asking.isEmpty()) return;
        known =
                Optional.of(
                        as == ScaleProtocol.PRINT
                                ? asking.filter(ScaleProtocol::prints).orElse(as)
                                : as);
    }

    /// What is to be sent now, if anything.
    Optional<byte[]> ask(long now) {
        if (chosen.isEmpty() && known.isPresent() && now - heard > FORGETS) forget(now);
        if (known.isEmpty()) return tryNext(now);
        boolean due = now - asked >= (answered ? BETWEEN : PATIENCE);
        return due ? asking.map(protocol -> sent(protocol, now)) : Optional.empty();
    }

    private Optional<byte[]> tryNext(long now) {
        if (now - heard < LISTENS || now - asked < PATIENCE) return Optional.empty();
        var next = ASKED.get(turn++ % ASKED.size());
        asking = Optional.of(next);
        return Optional.of(sent(next, now));
    }

    private byte[] sent(ScaleProtocol protocol, long now) {
        asked = now;
        answered = false;
        return protocol.request();
    }

    /// Another scale may be there now.
    private void forget(long now) {
        known = Optional.empty();
        asking = Optional.empty();
        heard = now;
        turn = 0;
        fresh();
    }
}
