package regrade.scale.device;

import com.fazecast.jSerialComm.SerialPort;

import regrade.scale.SerialLine;

import java.io.IOException;
import java.io.UncheckedIOException;

/// A port that is open.
final class OpenLine implements SerialLine {
    private static final int WAIT = 100;

    private final SerialPort port;

    OpenLine(SerialPort port) {
        this.port = port;
        port.setComPortTimeouts(
                SerialPort.TIMEOUT_READ_SEMI_BLOCKING | SerialPort.TIMEOUT_WRITE_BLOCKING,
                WAIT,
                WAIT);
    }

    @Override
    public int read(byte[] into) {
        int count = port.readBytes(into, into.length);
        if (count < 0 || !port.isOpen()) throw gone();
        return count;
    }

    @Override
    public void write(byte[] bytes) {
        if (port.writeBytes(bytes, bytes.length) < 0) throw gone();
    }

    private UncheckedIOException gone() {
        return new UncheckedIOException(
                new IOException(port.getSystemPortPath() + ", error " + port.getLastErrorCode()));
    }

    @Override
    public void close() {
        port.closePort();
    }
}
