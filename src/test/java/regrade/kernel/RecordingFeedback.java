package regrade.kernel;

import java.util.ArrayList;
import java.util.List;

/// Remembers what the bench said.
public final class RecordingFeedback implements Feedback {
    private final List<UserMessage> said = new ArrayList<>();
    private final List<RuntimeException> problems = new ArrayList<>();

    @Override
    public void tell(UserMessage message) {
        said.add(message);
    }

    @Override
    public void problem(RuntimeException failure) {
        problems.add(failure);
    }

    public List<UserMessage> said() {
        return List.copyOf(said);
    }

    public List<String> keys() {
        return said.stream().map(UserMessage::key).toList();
    }

    public List<RuntimeException> problems() {
        return List.copyOf(problems);
    }
}
