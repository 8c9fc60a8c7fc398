package regrade.scale;

import java.util.function.Consumer;

/// Takes the bytes of a serial line one by one and tells what they say. Total for any bytes, with a
/// bounded memory; what it does not understand it passes over.
interface Decoder {
    void take(int sign, Consumer<Reading> heard);

    /// The line was still for long, which it is not within a record: what was half said may not be
    /// put together with what comes now.
    void gap();
}
