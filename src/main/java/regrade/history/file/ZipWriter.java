package regrade.history.file;

import regrade.history.file.ZipForm.Member;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/// Writes a capsule's ZIP, file by file.
final class ZipWriter {
    private final OutputStream out;
    private final List<Member> members = new ArrayList<>();

    ZipWriter(OutputStream out) {
        this.out = out;
    }

    void add(String name, byte[] content) throws IOException {
        var crc = new CRC32();
        crc.update(content);
        long offset = members.isEmpty() ? 0 : members.getLast().end();
        var member = new Member(name, (int) crc.getValue(), content.length, offset);
        out.write(ZipForm.header(member));
        out.write(content);
        members.add(member);
    }

    /// Nothing may be added behind it. The stream stays open.
    void finish() throws IOException {
        out.write(ZipForm.directory(members));
    }
}
