package regrade.agreement.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static regrade.inspection.UnitStory.aUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.agreement.BegunLook;
import regrade.checklist.Answer;
import regrade.kernel.Inspector;
import regrade.kernel.Problem;
import regrade.kernel.Reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A second look under way outlives the program.
class BegunLooksFileTest {
    private static final Reference UNIT = aUnit(1).unit();

    @TempDir private Path folder;

    private static BegunLook look(int unit, Answer answer) {
        return new BegunLook(aUnit(unit).unit(), 7, new Inspector("Zoé"), Map.of("manual", answer));
    }

    private BegunLooksFile opened() {
        return new BegunLooksFile(folder);
    }

    @Test
    void whatWasKeptIsThereAtTheNextStart() {
        var file = opened();
        file.keep(look(1, Answer.OK));
        file.keep(look(2, Answer.OK));
        file.keep(look(1, Answer.MISSING));

        assertThat(opened().of(UNIT)).contains(look(1, Answer.MISSING));
        assertThat(opened().of(aUnit(2).unit())).contains(look(2, Answer.OK));
    }

    @Test
    void whatIsDoneIsForgotten() {
        var file = opened();
        file.keep(look(1, Answer.OK));
        file.forget(UNIT);
        file.forget(aUnit(2).unit());

        assertThat(file.of(UNIT)).isEmpty();
        assertThat(opened().of(UNIT)).isEmpty();
    }

    @Test
    void aKillWhileItIsWrittenLeavesWhatWasThereBefore() throws IOException {
        opened().keep(look(1, Answer.OK));
        Files.writeString(folder.resolve("second-looks.part"), "{\"v\":1,\"loo".repeat(900));

        var next = opened();
        assertThat(next.of(UNIT)).contains(look(1, Answer.OK));
        next.keep(look(1, Answer.MISSING));
        assertThat(opened().of(UNIT)).contains(look(1, Answer.MISSING));
    }

    @Test
    void aFileThatIsNoneHoldsNothing() throws IOException {
        Files.writeString(folder.resolve("second-looks.json"), "{\"v\":1,\"looks\":[{}]}");

        var file = opened();
        assertThat(file.of(UNIT)).isEmpty();
        file.keep(look(1, Answer.OK));
        assertThat(opened().of(UNIT)).isPresent();
    }

    @Test
    void itDoesNotGrowWithoutEnd() {
        var file = opened();
        for (int unit = 1; unit <= BegunLooksFile.MOST + 1; unit++)
            file.keep(look(unit, Answer.OK));

        assertThat(opened().of(UNIT)).isEmpty();
        assertThat(opened().of(aUnit(2).unit())).isPresent();
    }

    @Test
    void whatCannotBeWrittenIsSaidAndNotBelieved() throws IOException {
        var file = opened();
        file.keep(look(1, Answer.OK));
        Files.createDirectory(folder.resolve("second-looks.part"));

        assertThatThrownBy(() -> file.keep(look(1, Answer.MISSING))).isInstanceOf(Problem.class);

        assertThat(file.of(UNIT)).contains(look(1, Answer.OK));
    }
}
