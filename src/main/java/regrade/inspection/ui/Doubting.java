package regrade.inspection.ui;

import regrade.checklist.Question;
import regrade.inspection.Draft;
import regrade.inspection.Identity;
import regrade.inspection.InspectionFact.IdentityDoubted;
import regrade.inspection.Worksheet;
import regrade.kernel.UserMessage;

import java.util.Optional;

/// Says that a code was taken: good, or what speaks most against its being the unit's own.
final class Doubting {
    private Doubting() {}

    static UserMessage serial(Worksheet sheet) {
        return doubt(sheet, Draft.SERIAL)
                .orElseGet(
                        () -> UserMessage.good("inspection.serial-taken", sheet.draft().serial()));
    }

    static UserMessage code(Worksheet sheet, Question question, String code) {
        return doubt(sheet, question.id())
                .orElseGet(() -> UserMessage.good("inspection.code-taken", code));
    }

    static UserMessage weight(Worksheet sheet) {
        return doubt(sheet, Identity.WEIGHT)
                .orElseGet(
                        () ->
                                UserMessage.good(
                                        "inspection.weighed",
                                        sheet.draft()
                                                .weighed()
                                                .map(it -> it.weight().text())
                                                .orElse("")));
    }

    private static Optional<UserMessage> doubt(Worksheet sheet, String question) {
        return sheet.draft().identity().doubt(question).map(Doubting::strongest);
    }

    static UserMessage strongest(IdentityDoubted doubted) {
        var first = doubted.doubts().getFirst();
        return UserMessage.question(first.key(), first.arguments(doubted.code()).toArray());
    }
}
