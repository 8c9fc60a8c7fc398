package regrade.label.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads ZPL as a printer does, and strictly: what it does not know, or what stands outside a
/// command, is an error, so that nothing can hide.
final class ZplReader {
    private static final Map<String, Pattern> COMMANDS = commands();

    private final String zpl;
    private int at;

    private ZplReader(String zpl) {
        this.zpl = zpl;
    }

    /// A command with its parameters; of a field's data with the hex escapes resolved.
    record Command(String name, String parameters) {}

    static List<Command> read(byte[] zpl) {
        try {
            return new ZplReader(
                            StandardCharsets.UTF_8
                                    .newDecoder()
                                    .decode(ByteBuffer.wrap(zpl))
                                    .toString())
                    .all();
        } catch (CharacterCodingException e) {
            throw new AssertionError("not UTF-8", e);
        }
    }

    private static Map<String, Pattern> commands() {
        var all = new HashMap<String, Pattern>();
        for (var bare : List.of("XA", "XZ", "FS", "FWN")) all.put(bare, Pattern.compile(""));
        for (var fixed : List.of("CI28", "PQ1", "LH0,0", "FH_"))
            all.put(fixed, Pattern.compile(""));
        all.put("PW", Pattern.compile("\\d+"));
        all.put("LL", Pattern.compile("\\d+"));
        all.put("FO", Pattern.compile("\\d+,\\d+"));
        all.put("FT", Pattern.compile("\\d+,\\d+"));
        all.put("A0N", Pattern.compile(",\\d+,\\d+"));
        all.put("GB", Pattern.compile("\\d+,\\d+,\\d+"));
        all.put("BY", Pattern.compile("\\d+"));
        all.put("BCN", Pattern.compile(",\\d+,N,N,N,N"));
        all.put("GFA", Pattern.compile(",\\d+,\\d+,\\d+,([0-9A-F]{2})*"));
        all.put("FD", Pattern.compile("[^\\p{Cntrl}]*"));
        return all;
    }

    private List<Command> all() {
        var commands = new ArrayList<Command>();
        while (at < zpl.length()) {
            if (zpl.charAt(at) == '\n') at++;
            else commands.add(next());
        }
        return commands;
    }

    private Command next() {
        if (zpl.charAt(at) != '^')
            throw new AssertionError("outside a command: " + zpl.substring(at));
        int end = at + 1;
        while (end < zpl.length() && "^~\n".indexOf(zpl.charAt(end)) < 0) end++;
        var text = zpl.substring(at + 1, end);
        at = end;
        return command(text);
    }

    private static Command command(String text) {
        for (var known : COMMANDS.entrySet()) {
            if (!text.startsWith(known.getKey())) continue;
            var parameters = text.substring(known.getKey().length());
            if (!known.getValue().matcher(parameters).matches()) continue;
            if (known.getKey().equals("GFA")) checkLengths(parameters);
            return new Command(
                    known.getKey(),
                    known.getKey().equals("FD") ? resolved(parameters) : parameters);
        }
        throw new AssertionError("no command: " + text);
    }

    /// A printer takes as many bytes as were announced; more or fewer would make it eat, or print,
    /// commands.
    private static void checkLengths(String picture) {
        var parts = picture.split(",", -1);
        int bytes = Integer.parseInt(parts[2]);
        if (parts[4].length() != 2 * bytes
                || bytes % Integer.parseInt(parts[3]) != 0
                || !parts[1].equals(parts[2])) throw new AssertionError("wrong length: " + picture);
    }

    /// With `^FH_` in force: `_XX` is a byte.
    private static String resolved(String data) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < data.length(); ) {
            if (data.charAt(i) == '_') {
                bytes.write(Integer.parseInt(data.substring(i + 1, i + 3), 16));
                i += 3;
            } else {
                int end = data.offsetByCodePoints(i, 1);
                bytes.writeBytes(data.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
