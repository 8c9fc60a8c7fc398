package regrade.history.file;

import regrade.history.CapsuleFinding;
import regrade.history.CapsuleFinding.What;
import regrade.history.file.ZipForm.Member;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/// Reads a capsule's ZIP from its first byte to its last, and accepts it only in the one form in
/// which it is written. Holds one file at a time; nothing is unpacked.
final class ZipReader {
    private final InputStream in;
    private final List<Member> members = new ArrayList<>();

    ZipReader(InputStream in) {
        this.in = in;
    }

    /// @param whole whether its content fits its checksum
    record Content(String name, byte[] bytes, boolean whole) {}

    /// It is not written as a capsule is; there is no reading on from there.
    static final class OtherForm extends Exception {
        private final transient CapsuleFinding finding;

        OtherForm(What what, String where, long number) {
            super(what.code());
            this.finding = new CapsuleFinding(what, where, number);
        }

        CapsuleFinding finding() {
            return finding;
        }
    }

    /// @return empty behind the last file, when the end was found as it should be
    Optional<Content> next() throws IOException, OtherForm {
        long offset = members.isEmpty() ? 0 : members.getLast().end();
        var start = in.readNBytes(ZipForm.HEADER);
        if (start.length == ZipForm.HEADER && ZipForm.begins(start))
            return Optional.of(content(start, offset));
        if (members.isEmpty()) throw new OtherForm(What.FORM, "", offset);
        end(start, offset);
        return Optional.empty();
    }

    private Content content(byte[] start, long offset) throws IOException, OtherForm {
        if (members.size() == CapsuleNames.MOST_FILES) throw new OtherForm(What.LARGE, "", offset);
        var name = name(start, offset);
        int size = ZipForm.size(start);
        if (size < 0 || size > CapsuleNames.mostBytes(name))
            throw new OtherForm(What.LARGE, name, offset);
        var member = new Member(name, ZipForm.crc(start), size, offset);
        var header = ZipForm.header(member);
        if (!Arrays.equals(start, 0, ZipForm.HEADER, header, 0, ZipForm.HEADER))
            throw new OtherForm(What.FORM, name, offset);
        if (!members.isEmpty() && !CapsuleNames.inOrder(members.getLast().name(), name))
            throw new OtherForm(What.FORM, name, offset);
        members.add(member);
        var bytes = in.readNBytes(size);
        if (bytes.length < size) throw new OtherForm(What.CUT_SHORT, name, member.end());
        var crc = new CRC32();
        crc.update(bytes);
        return new Content(name, bytes, (int) crc.getValue() == member.crc());
    }

    private String name(byte[] start, long offset) throws IOException, OtherForm {
        int length = ZipForm.nameLength(start);
        if (length > CapsuleNames.LONGEST) throw new OtherForm(What.NAME, "", offset);
        var name = new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
        if (!CapsuleNames.allowed(name)) throw new OtherForm(What.NAME, name, offset);
        return name;
    }

    private void end(byte[] start, long offset) throws IOException, OtherForm {
        var expected = ZipForm.directory(members);
        var rest = in.readNBytes(expected.length - start.length + 1);
        var found = Arrays.copyOf(start, start.length + rest.length);
        System.arraycopy(rest, 0, found, start.length, rest.length);
        int differs = Arrays.mismatch(found, expected);
        if (differs < 0) return;
        throw new OtherForm(
                differs == found.length ? What.CUT_SHORT : What.FORM, "", offset + differs);
    }
}
