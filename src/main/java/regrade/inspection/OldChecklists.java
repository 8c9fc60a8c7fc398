package regrade.inspection;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Checklists as the journal had them before supervisors edited them and their order learned.
final class OldChecklists {
    private OldChecklists() {}

    /// @param first content of a `unit-opened` whose checklist named no lists, and whose questions
    ///   had digits and nothing else
    static Map<String, Object> withManners(Map<String, Object> first) {
        var second = new HashMap<>(first);
        second.computeIfPresent("checklist", (_, checklist) -> withLists(checklist));
        return second;
    }

    /// @param second content of a `unit-opened` whose questions stood in their fixed order
    static Map<String, Object> withUsual(Map<String, Object> second) {
        var third = new HashMap<>(second);
        third.put("usual", List.of());
        return third;
    }

    private static Object withLists(Object checklist) {
        if (!(checklist instanceof Map<?, ?> old)) return checklist;
        var made = new HashMap<Object, Object>(old);
        made.put("lists", List.of());
        made.computeIfPresent(
                "questions",
                (_, questions) ->
                        questions instanceof List<?> all
                                ? all.stream().map(OldChecklists::withManner).toList()
                                : questions);
        return made;
    }

    private static Object withManner(Object question) {
        if (!(question instanceof Map<?, ?> old)) return question;
        var made = new HashMap<Object, Object>(old);
        var manner = new HashMap<String, @Nullable Object>();
        manner.put("words", Map.of());
        manner.put("when", null);
        manner.put("demands", List.of());
        manner.put("limits", null);
        // the serial number was the only thing ever scanned
        manner.put("scanned", Boolean.TRUE.equals(old.get("ownLook")));
        manner.put("seconds", 0);
        made.put("manner", manner);
        return made;
    }
}
