package regrade.post;

import regrade.journal.Journal;
import regrade.kernel.Problem;
import regrade.settings.Settings;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes what happens to mails. Whoever changes where a mail stands looks first, and nobody else
/// changes it in between.
public final class PostLog {
    private final Journal journal;
    private final PostBox box;
    private final Settings settings;
    private Optional<PostFact> unsaved = Optional.empty();

    public PostLog(Journal journal, PostBox box, Settings settings) {
        this.journal = journal;
        this.box = box;
        this.settings = settings;
    }

    /// Writes a fact if the mail stands as it has to.
    ///
    /// @return whether it did
    /// @throws Problem if it could not be written; then nothing was changed
    synchronized boolean change(String mail, Set<MailState> from, PostFact fact) {
        saveWhatHappened();
        boolean fits = box.mail(mail).filter(one -> from.contains(one.state())).isPresent();
        if (fits) append(fact);
        return fits;
    }

    /// Writes what has happened already. If that fails it is written before anything else is.
    ///
    /// @throws Problem if it could not be written
    synchronized void happened(PostFact fact) {
        saveWhatHappened();
        unsaved = Optional.of(fact);
        saveWhatHappened();
    }

    /// Brings journal and tables level.
    ///
    /// @throws Problem if that is not possible now
    synchronized void saveWhatHappened() {
        if (unsaved.isPresent()) append(unsaved.get());
        unsaved = Optional.empty();
        // what waits is asked of the tables: behind the journal they would send a mail twice
        journal.level();
    }

    private void append(PostFact fact) {
        journal.append(settings.current().inspector(), List.of(fact));
    }
}
