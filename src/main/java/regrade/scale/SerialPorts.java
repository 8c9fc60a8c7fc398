package regrade.scale;

import java.util.List;
import java.util.Optional;

/// The serial ports of this machine.
public interface SerialPorts {
    /// Their names, as the system has them; may take a second.
    List<String> names();

    /// @return empty if there is no such port now, or another program has it
    Optional<SerialLine> open(LineForm form);

    /// How a line is set.
    ///
    /// @param port its name, of [#names] or any other that the system knows
    /// @param speed in bits a second
    /// @param dataBits 7 or 8
    /// @param parity `N`, `E` or `O`
    /// @param stopBits 1 or 2
    record LineForm(String port, int speed, int dataBits, char parity, int stopBits) {
        /// @param frame data bits, parity and stop bits as people write them, e.g. `8N1`
        public static LineForm of(String port, int speed, String frame) {
            return new LineForm(
                    port, speed, frame.charAt(0) - '0', frame.charAt(1), frame.charAt(2) - '0');
        }
    }
}
