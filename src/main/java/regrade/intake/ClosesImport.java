package regrade.intake;

import regrade.journal.Fact;

/// Closes the act of an import and says what became of the file's lines.
public interface ClosesImport extends Fact {
    /// Code of the [ImportKind].
    String kind();

    /// The file's name without its folder.
    String file();

    /// Of the file, lower-case hex.
    String sha256();

    long read();

    /// Lines that were new; for kinds that do not tell them apart changed ones too.
    long added();

    /// Lines that were there and say something else now.
    default long updated() {
        return 0;
    }

    long known();

    long rejected();
}
