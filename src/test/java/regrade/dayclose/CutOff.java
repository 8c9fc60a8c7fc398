package regrade.dayclose;

import regrade.kernel.BenchId;

import java.util.Optional;

/// Ends the program between a batch's folder and its fact.
record CutOff(BatchFolders folders) implements BatchFolders {
    /// The program was ended here.
    static final class Killed extends RuntimeException {}

    @Override
    public Optional<Written> find(String place, BenchId bench, long number) {
        return folders.find(place, bench, number);
    }

    @Override
    public Written write(String place, Content content) {
        folders.write(place, content);
        throw new Killed();
    }
}
