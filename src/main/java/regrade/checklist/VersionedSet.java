package regrade.checklist;

/// A list of questions in one of its versions.
///
/// @param version 0 for the list that comes with the program, else counted up with each one that
///   went live
public record VersionedSet(QuestionSet set, int version) {
    public String text() {
        return set.scope().text() + "@" + version;
    }
}
