package regrade.checklist;

import java.util.List;
import java.util.Set;

/// Something that an answer asks for and that is not there yet.
public record OpenDemand(Question question, Demand demand) {
    /// In the order of the checklist.
    ///
    /// @param photographed ids of the questions that a photo was taken for
    public static List<OpenDemand> of(
            Checklist checklist, Answers answers, Set<String> photographed) {
        return checklist.questions().stream()
                .flatMap(
                        question ->
                                answers
                                        .to(question.id())
                                        .map(question::demands)
                                        .orElse(List.of())
                                        .stream()
                                        .map(demand -> new OpenDemand(question, demand)))
                .filter(open -> !open.met(answers, photographed))
                .toList();
    }

    private boolean met(Answers answers, Set<String> photographed) {
        return switch (demand.kind()) {
            case PHOTO -> photographed.contains(question.id());
            case NOTE -> answers.remark(question.id()).isPresent();
        };
    }
}
