package regrade.inspection;

import regrade.catalog.Product;
import regrade.checklist.Answers;
import regrade.checklist.Checklist;
import regrade.grading.Grade;
import regrade.grading.GradeOverride;
import regrade.kernel.Money;
import regrade.kernel.Reference;

import java.util.Optional;

/// An inspected unit as it was when it was last saved, for trying what other rules or questions
/// would have made of it.
///
/// @param product what the bench knew of it when it was opened; units of a product may share it
/// @param checklist the questions it was asked; units may share it
/// @param answers as they were at the save
/// @param returned whether it was known then to have been returned before
/// @param channel where it went
/// @param routeChosen whether a person chose the channel
/// @param net expected net money there then, if it was known
public record PastUnit(
        Reference unit,
        Product product,
        Checklist checklist,
        Answers answers,
        boolean returned,
        Grade grade,
        Optional<GradeOverride> override,
        String channel,
        boolean routeChosen,
        Optional<Money> net) {}
