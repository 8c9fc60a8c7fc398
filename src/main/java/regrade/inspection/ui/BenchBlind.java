package regrade.inspection.ui;

import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.inspection.BlindLook;
import regrade.kernel.Reference;
import regrade.kernel.UserMessage;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What keys do at a second look. Used by the bench lane alone.
///
/// Every method takes what the bench shows and gives what it shows then. Nothing of a look is in
/// the journal before it is done.
final class BenchBlind {
    // as many as there are digits to pick with
    private static final int MOST = 9;

    private final BenchActs acts;
    private final Consumer<UserMessage> say;

    BenchBlind(BenchActs acts, Consumer<UserMessage> say) {
        this.acts = acts;
        this.say = say;
    }

    /// A single unit that waits is begun at once.
    BenchPicture list(BenchPicture now) {
        if (now.asking() instanceof Asking.LookOrInspect(var unit, _)) return begin(now, unit);
        if (now.asking() instanceof Asking.SecondLook) return now;
        var waiting = acts.look().waiting(MOST);
        return switch (waiting.size()) {
            case 0 -> said(now, UserMessage.question("agreement.none-waiting"));
            case 1 -> begin(now, waiting.getFirst().unit());
            default -> now.asking(new Asking.WhichLook(waiting));
        };
    }

    BenchPicture begin(BenchPicture now, Reference unit) {
        var found = acts.look().find(unit);
        if (found.isEmpty())
            return said(
                    now.asking(new Asking.Nothing()),
                    UserMessage.question("agreement.not-waiting", unit));
        acts.look().makeRoom();
        var look = found.orElseThrow();
        var key = look.samePerson() ? "agreement.same-person" : "agreement.begun";
        return said(
                now.asking(new Asking.SecondLook(look, 0, Set.of())).around(acts.board().now()),
                look.samePerson()
                        ? UserMessage.question(key)
                        : UserMessage.good(key, look.title()));
    }

    BenchPicture digit(BenchPicture now, Asking.SecondLook at, int digit) {
        return looked(now, at, at.look().press(at.page(), digit));
    }

    /// @param answer empty: open again
    BenchPicture answer(
            BenchPicture now, Asking.SecondLook at, String question, Optional<Answer> answer) {
        return looked(now, at, at.look().answer(question, answer));
    }

    private BenchPicture looked(BenchPicture now, Asking.SecondLook at, BlindLook after) {
        acts.look().keep(after);
        var marked = new HashSet<>(at.marked());
        marked.removeIf(id -> after.answers().to(id).isPresent());
        return now.asking(new Asking.SecondLook(after, at.page(), marked));
    }

    BenchPicture nextPage(BenchPicture now, Asking.SecondLook at) {
        int next = (at.page() + 1) % at.look().checklist().pages();
        return now.asking(new Asking.SecondLook(at.look(), next, at.marked()));
    }

    /// What is open is fine, and the look is over.
    BenchPicture restIsFine(BenchPicture now, Asking.SecondLook at) {
        return at.look()
                .restIsFine()
                .map(look -> over(now, look))
                .orElseGet(
                        () ->
                                mark(
                                        now,
                                        at,
                                        at.look().open().stream()
                                                .filter(Question::ownLook)
                                                .toList(),
                                        "inspection.rest-refused"));
    }

    BenchPicture done(BenchPicture now, Asking.SecondLook at) {
        var open = at.look().open();
        return open.isEmpty() ? over(now, at.look()) : mark(now, at, open, "inspection.still-open");
    }

    // keys: inspection.rest-refused, inspection.still-open
    private BenchPicture mark(
            BenchPicture now, Asking.SecondLook at, List<Question> questions, String key) {
        var ids = questions.stream().map(Question::id).collect(Collectors.toSet());
        OptionalInt page = at.look().checklist().pageOf(ids);
        return said(
                now.asking(new Asking.SecondLook(at.look(), page.orElse(at.page()), ids)),
                UserMessage.question(key, questions.size()));
    }

    private BenchPicture over(BenchPicture now, BlindLook look) {
        // the person at the bench was changed while it stood there: their own look begins
        boolean theirs =
                acts.look().find(look.unit()).filter(f -> !f.by().equals(look.by())).isEmpty();
        return theirs ? done(now, look) : begin(now, look.unit());
    }

    private BenchPicture done(BenchPicture now, BlindLook look) {
        var compared = acts.look().done(look);
        var message =
                compared.map(
                                both ->
                                        both.same()
                                                ? UserMessage.done(
                                                        "agreement.same", both.second().code())
                                                : UserMessage.question(
                                                        "agreement.differs",
                                                        both.unit(),
                                                        both.second().code(),
                                                        both.first().code()))
                        .orElseGet(
                                () -> UserMessage.question("agreement.not-waiting", look.unit()));
        return said(now.asking(new Asking.Nothing()).around(acts.board().now()), message);
    }

    private BenchPicture said(BenchPicture now, UserMessage message) {
        say.accept(message);
        return now;
    }
}
