package regrade.checklist;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// The versioned questions for one unit, in the order they stand on the screen.
///
/// The first nine have the digits 1 to 9, the tenth has 0; a longer list has pages of ten, and the
/// digits act on the page that is shown.
///
/// @param id category code it was made for
/// @param version of the rules that made it, 1 or more
/// @param lists the lists of questions it was made from, the widest first, each as
///   `<scope>@<version>`
public record Checklist(String id, int version, List<String> lists, List<Question> questions) {
    /// As many questions as a keyboard has digits.
    public static final int PAGE = 10;

    /// A checklist that says nothing of the lists it was made from.
    public Checklist(String id, int version, List<Question> questions) {
        this(id, version, List.of(), questions);
    }

    public Checklist {
        lists = List.copyOf(lists);
        questions = List.copyOf(questions);
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    public int pages() {
        return Math.max(1, (questions.size() + PAGE - 1) / PAGE);
    }

    /// The questions of a page, counted from 0; none beyond the last.
    public List<Question> page(int page) {
        int from = Math.min(page * PAGE, questions.size());
        return questions.subList(from, Math.min(from + PAGE, questions.size()));
    }

    /// The first page on which one of these questions stands; empty if none does.
    public OptionalInt pageOf(Set<String> ids) {
        return IntStream.range(0, questions.size())
                .filter(place -> ids.contains(questions.get(place).id()))
                .map(place -> place / PAGE)
                .findFirst();
    }

    /// The question that has a digit key while this page is shown. A question that is not asked now
    /// keeps its digit, so that those behind it keep theirs.
    ///
    /// @param digit 0 to 9; 0 stands behind 9, as on the keyboard
    public Optional<Question> at(int page, int digit) {
        var shown = page(page);
        int place = (digit + PAGE - 1) % PAGE;
        return place < shown.size() ? Optional.of(shown.get(place)) : Optional.empty();
    }

    /// The digit of the question at this place of the whole list, counted from 0.
    public static int digitAt(int place) {
        return (place + 1) % PAGE;
    }
}
