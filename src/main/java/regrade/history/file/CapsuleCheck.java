package regrade.history.file;

import regrade.history.CapsuleFinding;
import regrade.history.CapsuleFinding.What;
import regrade.history.CapsuleProof;
import regrade.history.CapsuleProof.About;
import regrade.history.file.ZipReader.OtherForm;

import tools.jackson.core.JacksonException;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Proves one capsule: the form of its ZIP, every file by size and SHA-256, none missing and none
/// more, and the hash of every act.
final class CapsuleCheck {
    // enough to tell what is wrong; a planted list must not cost minutes
    private static final int MOST_FINDINGS = 100;

    private final Set<CapsuleFinding> findings = new LinkedHashSet<>();
    private final List<FileSum> found = new ArrayList<>();
    private final Map<String, byte[]> texts = new HashMap<>();

    private CapsuleCheck() {}

    /// @param in is read to the end unless something is found that there is no reading on from
    static CapsuleProof of(InputStream in) throws IOException {
        return new CapsuleCheck().prove(in);
    }

    private CapsuleProof prove(InputStream in) throws IOException {
        var hashed = new DigestInputStream(in, Sha256.digest());
        try {
            var zip = new ZipReader(hashed);
            for (var file = zip.next(); file.isPresent(); file = zip.next()) take(file.get());
        } catch (OtherForm e) {
            findings.add(e.finding());
            return new CapsuleProof(Optional.empty(), Optional.empty(), List.copyOf(findings));
        }
        var sha256 = Sha256.hex(hashed.getMessageDigest().digest());
        var manifest = manifest();
        manifest.ifPresent(this::prove);
        return new CapsuleProof(
                manifest.map(this::about), Optional.of(sha256), List.copyOf(findings));
    }

    private void take(ZipReader.Content file) {
        var sum = FileSum.of(file.name(), file.bytes());
        found.add(sum);
        boolean named =
                !CapsuleNames.isPhoto(file.name())
                        || CapsuleNames.hashOf(file.name()).equals(sum.sha256());
        if (!file.whole() || !named) wrong(What.ALTERED, file.name(), 0);
        switch (file.name()) {
            case CapsuleNames.MANIFEST, CapsuleNames.SUMS, CapsuleNames.JOURNAL ->
                    texts.put(file.name(), file.bytes());
            default -> {}
        }
    }

    private Optional<ManifestJson> manifest() {
        for (var name : CapsuleNames.ALWAYS)
            if (found.stream().noneMatch(file -> file.name().equals(name)))
                wrong(What.MISSING, name, 0);
        var bytes = texts.get(CapsuleNames.MANIFEST);
        if (bytes == null) return Optional.empty();
        try {
            return Optional.of(ManifestJson.read(bytes));
        } catch (JacksonException | IllegalArgumentException e) {
            wrong(What.UNREADABLE, CapsuleNames.MANIFEST, 0);
            return Optional.empty();
        }
    }

    private void prove(ManifestJson manifest) {
        sums();
        files(manifest.files());
        var journal = texts.get(CapsuleNames.JOURNAL);
        if (journal != null) acts(manifest.acts(), journal);
    }

    /// The sums must say exactly what is there.
    private void sums() {
        var others = found.stream().filter(file -> !file.name().equals(CapsuleNames.SUMS)).toList();
        var sums = texts.get(CapsuleNames.SUMS);
        if (sums != null && !Arrays.equals(sums, FileSum.sums(others)))
            wrong(What.ALTERED, CapsuleNames.SUMS, 0);
    }

    private void files(List<FileSum> listed) {
        var there = byName(found);
        there.remove(CapsuleNames.MANIFEST);
        there.remove(CapsuleNames.SUMS);
        var expected = byName(listed);
        if (expected.size() < listed.size()) wrong(What.UNREADABLE, CapsuleNames.MANIFEST, 0);
        expected.forEach(
                (name, file) -> {
                    if (!there.containsKey(name)) wrong(What.MISSING, name, 0);
                    else if (!file.equals(there.get(name))) wrong(What.ALTERED, name, 0);
                });
        for (var name : there.keySet())
            if (!expected.containsKey(name)) wrong(What.ADDITIONAL, name, 0);
    }

    private static Map<String, FileSum> byName(List<FileSum> files) {
        var byName = new LinkedHashMap<String, FileSum>();
        files.forEach(file -> byName.putIfAbsent(file.name(), file));
        return byName;
    }

    private void acts(List<ManifestJson.Act> listed, byte[] journal) {
        Optional<ActLine> before = Optional.empty();
        int at = 0;
        try {
            var lines = ActLine.split(journal).iterator();
            // one line too many says it; a planted file has millions
            for (; lines.hasNext() && at <= listed.size(); at++) {
                var line = ActLine.read(lines.next());
                if (at == listed.size() || !ManifestJson.Act.of(line).equals(listed.get(at)))
                    wrong(What.ACT, CapsuleNames.JOURNAL, line.number());
                if (before.filter(earlier -> !follows(earlier, line)).isPresent())
                    wrong(What.CHAIN, CapsuleNames.JOURNAL, line.number());
                before = Optional.of(line);
            }
        } catch (JacksonException | IllegalArgumentException e) {
            wrong(What.UNREADABLE, CapsuleNames.JOURNAL, at + 1L);
            return;
        }
        for (; at < listed.size(); at++)
            wrong(What.ACT, CapsuleNames.JOURNAL, listed.get(at).number());
    }

    /// Only of neighbours in the journal is the link between them in the capsule.
    private static boolean follows(ActLine before, ActLine act) {
        return act.number() == before.number() + 1
                ? act.previous().equals(before.hash())
                : act.number() > before.number();
    }

    private void wrong(What what, String where, long number) {
        // several checks may meet the same byte
        if (findings.size() < MOST_FINDINGS) findings.add(new CapsuleFinding(what, where, number));
    }

    private About about(ManifestJson manifest) {
        var head = manifest.head();
        var acts = manifest.acts();
        return new About(
                head.unit(),
                head.bench(),
                head.purpose(),
                head.built(),
                head.program(),
                (int) found.stream().filter(file -> CapsuleNames.isPhoto(file.name())).count(),
                acts.size(),
                (int) acts.stream().filter(act -> !act.whole()).count(),
                acts.isEmpty() ? "" : acts.getLast().sha256());
    }
}
