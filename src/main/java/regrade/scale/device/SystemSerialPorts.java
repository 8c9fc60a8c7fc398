package regrade.scale.device;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import regrade.scale.SerialLine;
import regrade.scale.SerialPorts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The system's serial ports by jSerialComm. The library is loaded at the first call, so that a
/// bench without a scale never does.
public final class SystemSerialPorts implements SerialPorts {
    private static final Logger LOG = LoggerFactory.getLogger(SystemSerialPorts.class);

    @Override
    public List<String> names() {
        try {
            return Arrays.stream(SerialPort.getCommPorts())
                    .map(SerialPort::getSystemPortPath)
                    // of the two names that macOS gives each port, the other waits for a carrier
                    .filter(path -> !path.startsWith("/dev/tty."))
                    .sorted()
                    .toList();
        } catch (LinkageError | RuntimeException e) {
            LOG.warn("serial ports", e);
            return List.of();
        }
    }

    @Override
    public Optional<SerialLine> open(LineForm form) {
        try {
            var port = SerialPort.getCommPort(form.port());
            boolean set =
                    port.setComPortParameters(
                            form.speed(),
                            form.dataBits(),
                            form.stopBits() == 2
                                    ? SerialPort.TWO_STOP_BITS
                                    : SerialPort.ONE_STOP_BIT,
                            parity(form.parity()));
            port.setFlowControl(SerialPort.FLOW_CONTROL_DISABLED);
            if (!set || !port.openPort(0)) return Optional.empty();
            return Optional.of(new OpenLine(port));
        } catch (SerialPortInvalidPortException notThere) {
            return Optional.empty();
        } catch (LinkageError e) {
            LOG.warn("no serial lines on this machine", e);
            return Optional.empty();
        }
    }

    private static int parity(char letter) {
        return switch (letter) {
            case 'E' -> SerialPort.EVEN_PARITY;
            case 'O' -> SerialPort.ODD_PARITY;
            default -> SerialPort.NO_PARITY;
        };
    }
}
