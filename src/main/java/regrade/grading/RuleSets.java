package regrade.grading;

import java.util.List;

/// The rules of this bench. Answers come from the projection; any thread may ask.
public interface RuleSets {
    /// The set in force: the last one that was published, else the shipped one. The same object as
    /// long as it is in force; answers at once.
    GradeRuleSet current();

    /// Every set that was ever in force, the newest first; the shipped one is the last.
    List<PublishedRules> all();

    /// Looks anew what is in force, when a publication was not saved after all.
    void lookAgain();
}
