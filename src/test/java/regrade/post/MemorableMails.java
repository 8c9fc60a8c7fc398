package regrade.post;

import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Takes in mails by remembering them, as they were before they were put into a file.
public final class MemorableMails implements TakesMails {
    public final List<String> taken = new ArrayList<>();
    public boolean full;

    @Override
    public void take(Path mbox) {
        if (full) throw new Problem(UserMessage.bad("post.not-written", Remedy.FREE_SPACE));
        try {
            var mail = new StringBuilder();
            boolean blank = false;
            for (var line : Files.readAllLines(mbox, StandardCharsets.UTF_8)) {
                boolean begins = line.startsWith("From ") && (mail.isEmpty() || blank);
                if (begins && !mail.isEmpty()) finish(mail);
                if (!begins) mail.append(line.replaceFirst("^>(>*From )", "$1")).append('\n');
                blank = line.isEmpty();
            }
            finish(mail);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The blank line before the next one is not the mail's.
    private void finish(StringBuilder mail) {
        taken.add(mail.substring(0, mail.length() - 1));
        mail.setLength(0);
    }
}
