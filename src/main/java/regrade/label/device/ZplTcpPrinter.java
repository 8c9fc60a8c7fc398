package regrade.label.device;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import regrade.label.LabelContent;
import regrade.label.LabelForm;
import regrade.label.LabelPrinter;
import regrade.label.LabelStock;
import regrade.label.PrintFailure;
import regrade.label.PrintOutcome;
import regrade.label.PrintOutcome.Confirmed;
import regrade.label.PrintOutcome.Failed;
import regrade.label.PrintOutcome.Unconfirmed;
import regrade.label.PrinterStatus;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A ZPL printer on the network, usually on port 9100. One connection for each label, since some
/// printers take one at a time.
final class ZplTcpPrinter implements LabelPrinter {
    private static final Logger LOG = LoggerFactory.getLogger(ZplTcpPrinter.class);
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?<host>[A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:(?<port>\\d{1,5}))?");
    private static final int HOST_STATUS_FRAMES = 3;

    private final String address;
    private final String host;
    private final int port;
    private final Patience patience;
    private volatile boolean mute;
    private volatile boolean knowsErrors = true;

    private ZplTcpPrinter(String address, String host, int port, Patience patience) {
        this.address = address;
        this.host = host;
        this.port = port;
        this.patience = patience;
    }

    /// @param address `host:port`; without a port it is 9100
    static Optional<ZplTcpPrinter> at(String address, Patience patience) {
        var parts = ADDRESS.matcher(address);
        if (!parts.matches()) return Optional.empty();
        int port = parts.group("port") == null ? 9100 : Integer.parseInt(parts.group("port"));
        if (port < 1 || port > 65_535) return Optional.empty();
        return Optional.of(new ZplTcpPrinter(address, parts.group("host"), port, patience));
    }

    boolean isAt(String other) {
        return address.equals(other);
    }

    @Override
    public String name() {
        return address;
    }

    @Override
    public LabelForm form() {
        return LabelForm.ZPL;
    }

    @Override
    public PrinterStatus status() {
        try (var line = open()) {
            return ask(line).map(ZplStatus::state).orElse(PrinterStatus.UNKNOWN);
        } catch (IOException e) {
            LOG.debug("printer {} not reached", name(), e);
            return PrinterStatus.UNREACHABLE;
        }
    }

    @Override
    public PrintOutcome print(LabelContent content, byte[] label, LabelStock stock) {
        try (var line = open()) {
            var before = ask(line);
            var trouble =
                    before.map(ZplStatus::state).filter(state -> state != PrinterStatus.READY);
            if (trouble.isPresent()) return new Failed(failure(trouble.get()));
            return sent(line, label, before.isPresent());
        } catch (IOException e) {
            LOG.info("printer {} not reached", name(), e);
            return new Failed(PrintFailure.UNREACHABLE);
        }
    }

    private PrinterLine open() throws IOException {
        var place = new InetSocketAddress(host, port);
        if (place.isUnresolved()) throw new IOException("no such host: " + host);
        return PrinterLine.open(place, patience.connect());
    }

    /// @return empty if it does not answer; then it is given less time at the next label
    private Optional<ZplStatus> ask(PrinterLine line) throws IOException {
        var limit = mute ? patience.poll() : patience.answer();
        var frames = new ArrayList<>(answer(line, "~HS", HOST_STATUS_FRAMES, limit));
        mute = frames.isEmpty();
        if (!mute && knowsErrors) {
            var errors = answer(line, "~HQES", 1, limit);
            knowsErrors = !errors.isEmpty();
            frames.addAll(errors);
        }
        return ZplStatus.of(frames);
    }

    private List<String> answer(PrinterLine line, String question, int frames, Duration limit)
            throws IOException {
        line.forget();
        line.send((question + "\r\n").getBytes(StandardCharsets.US_ASCII), patience.answer());
        return line.frames(frames, limit);
    }

    /// From the first byte on the printer may have the label, whatever goes wrong.
    private PrintOutcome sent(PrinterLine line, byte[] label, boolean answers) {
        try {
            line.send(label, patience.send());
            if (answers) return watched(line);
            line.end(patience.answer());
            return new Unconfirmed();
        } catch (IOException e) {
            LOG.warn("connection to printer {} broke", name(), e);
            return new Failed(PrintFailure.BROKEN_OFF);
        }
    }

    private PrintOutcome watched(PrinterLine line) throws IOException {
        var deadline = new Deadline(patience.finish());
        while (!deadline.over()) {
            line.rest(patience.poll());
            var now = ask(line);
            if (now.filter(ZplStatus::idle).isPresent()) return new Confirmed();
            if (now.filter(ZplTcpPrinter::stopped).isPresent())
                return new Failed(PrintFailure.HELD);
        }
        return new Unconfirmed();
    }

    private static boolean stopped(ZplStatus now) {
        return now.state() != PrinterStatus.READY && now.state() != PrinterStatus.BUSY;
    }

    private static PrintFailure failure(PrinterStatus state) {
        return switch (state) {
            case BUSY -> PrintFailure.BUSY;
            case PAUSED -> PrintFailure.PAUSED;
            case MEDIA_OUT -> PrintFailure.MEDIA_OUT;
            case RIBBON_OUT -> PrintFailure.RIBBON_OUT;
            case HEAD_OPEN -> PrintFailure.HEAD_OPEN;
            case JAM -> PrintFailure.JAM;
            case UNREACHABLE -> PrintFailure.UNREACHABLE;
            case READY, OTHER, UNKNOWN -> PrintFailure.OTHER;
        };
    }
}
