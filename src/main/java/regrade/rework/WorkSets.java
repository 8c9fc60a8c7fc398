package regrade.rework;

import java.util.List;

/// The works of this bench. Answers come from the projection; any thread may ask.
public interface WorkSets {
    /// The set in force: the last one that was published, else the shipped one. The same object as
    /// long as it is in force; answers at once.
    WorkSet current();

    /// Every set that was ever in force, the newest first; the shipped one is the last.
    List<PublishedWorks> all();

    /// Looks anew what is in force, when a publication was not saved after all.
    void lookAgain();
}
