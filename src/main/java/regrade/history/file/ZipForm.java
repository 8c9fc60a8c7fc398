package regrade.history.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The one way in which a capsule's ZIP is written: stored, dated 1 January 1980, no flags, no
/// extra fields, no comments. What is not a name, a size, a checksum or a place is the same in
/// every capsule.
final class ZipForm {
    static final int HEADER = 30;

    private static final int FILE = 0x04034b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int DIRECTORY_HEADER = 46;
    private static final int END_LENGTH = 22;
    private static final short VERSION = 10;
    private static final short STORED = 0;
    private static final short MIDNIGHT = 0;
    private static final short FIRST_OF_JANUARY_1980 = 0x21;

    private ZipForm() {}

    /// A file of the ZIP.
    ///
    /// @param offset where its header stands
    record Member(String name, int crc, int size, long offset) {
        private byte[] nameBytes() {
            return name.getBytes(StandardCharsets.US_ASCII);
        }

        long end() {
            return offset + HEADER + name.length() + size;
        }
    }

    /// What stands before a file's content.
    static byte[] header(Member member) {
        var header = new byte[HEADER + member.name.length()];
        putCommon(buffer(header).putInt(FILE), member).put(member.nameBytes());
        return header;
    }

    /// What stands behind the last file.
    static byte[] directory(List<Member> members) {
        int names = members.stream().mapToInt(member -> member.name.length()).sum();
        int size = members.size() * DIRECTORY_HEADER + names;
        var directory = new byte[size + END_LENGTH];
        var out = buffer(directory);
        for (var member : members) {
            putCommon(out.putInt(DIRECTORY).putShort(VERSION), member);
            // no comment, the first disk, no attributes
            out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
            out.putInt((int) member.offset).put(member.nameBytes());
        }
        long start = members.isEmpty() ? 0 : members.getLast().end();
        short count = (short) members.size();
        out.putInt(END).putShort((short) 0).putShort((short) 0).putShort(count).putShort(count);
        out.putInt(size).putInt((int) start).putShort((short) 0);
        return directory;
    }

    /// What a file's header and its line in the directory have in common.
    private static ByteBuffer putCommon(ByteBuffer out, Member member) {
        out.putShort(VERSION).putShort((short) 0).putShort(STORED);
        out.putShort(MIDNIGHT).putShort(FIRST_OF_JANUARY_1980).putInt(member.crc);
        out.putInt(member.size).putInt(member.size);
        return out.putShort((short) member.name.length()).putShort((short) 0);
    }

    /// Whether a file's header begins here, and no directory.
    static boolean begins(byte[] header) {
        return buffer(header).getInt(0) == FILE;
    }

    static int crc(byte[] header) {
        return buffer(header).getInt(14);
    }

    /// Negative if it is larger than a file may be.
    static int size(byte[] header) {
        return buffer(header).getInt(18);
    }

    static int nameLength(byte[] header) {
        return buffer(header).getShort(26) & 0xFFFF;
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
