package regrade.journal;

import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.kernel.Reference;
import regrade.kernel.Sku;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Facts and tables of a made-up feature, small enough for the journal's own tests.
public final class TestFacts {
    private TestFacts() {}

    public sealed interface TestFact extends Fact {}

    public record Checked(Reference unit, String question, Answer answer)
            implements TestFact, UnitFact {}

    public record Saved(Reference unit, Sku sku, Money price, Optional<String> note, Instant at)
            implements TestFact, UnitFact {}

    public record LineRead(ClientId client, String key, int quantity) implements TestFact {}

    public record FileRead(String name, List<String> rejected) implements TestFact {}

    public enum Answer {
        OK("ok"),
        MISSING("missing");

        private final String code;

        Answer(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public static FactKinds kinds() {
        return new FactKinds(
                List.of(
                        FactKind.of("checked", Checked.class),
                        FactKind.of("saved", Saved.class),
                        FactKind.of("line-read", LineRead.class),
                        FactKind.of("file-read", FileRead.class)));
    }
}
