package regrade.history.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.history.BuildCapsule.Result;
import regrade.history.CapsuleBed;
import regrade.history.CapsulePurpose;
import regrade.history.Capsules.Place;
import regrade.kernel.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a kill leaves in the folder of capsules, and what the next start makes of it.
class TidyCapsulesTest {
    @TempDir Path root;

    private CapsuleBed bed;

    @BeforeEach
    void open() {
        bed = new CapsuleBed(root, "en");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void whatAKillLeftIsRemovedAndAWholeCapsuleIsKept() throws IOException {
        bed.inspected();
        var whole = bed.built();
        planted(".capsule123.part", "PK");
        planted("regrade-PAR1-000002-safe-t-20261118-150000.zip", "");

        assertThat(bed.tidied()).isEqualTo(2);

        assertThat(files()).containsExactly(whole);
        assertThat(CapsuleBed.proved(whole).sound()).isTrue();
    }

    @Test
    void whatIsNobodysStartOfACapsuleIsKept() throws IOException {
        var damaged = planted("regrade-damaged.zip", "PK");
        var empty = planted("mine.zip", "");
        var other = planted("notes.part", "x");
        var folder = Files.createDirectory(bed.folder().resolve(".capsule.part"));

        assertThat(bed.tidied()).isZero();

        assertThat(files()).containsExactlyInAnyOrder(damaged, empty, other, folder);
    }

    @Test
    void aCapsuleThatIsBeingWrittenIsLeftAlone() {
        bed.inspected();
        var removed = new ArrayList<Integer>();
        var tidying =
                new Progress() {
                    @Override
                    public void at(long done, long all) {
                        removed.add(bed.tidied());
                    }

                    @Override
                    public boolean cancelled() {
                        return false;
                    }
                };

        var result = bed.build(CapsulePurpose.BUYER, new Place.Usual(), tidying);

        assertThat(removed).isNotEmpty().containsOnly(0);
        assertThat(CapsuleBed.proved(((Result.Built) result).written().file()).sound()).isTrue();
    }

    @Test
    void nothingIsMadeWhereNoCapsuleEverWas() {
        assertThat(bed.tidied()).isZero();

        assertThat(bed.folder()).doesNotExist();
    }

    private Path planted(String name, String content) throws IOException {
        Files.createDirectories(bed.folder());
        return Files.writeString(bed.folder().resolve(name), content);
    }

    private List<Path> files() throws IOException {
        try (var inside = Files.list(bed.folder())) {
            return inside.toList();
        }
    }
}
