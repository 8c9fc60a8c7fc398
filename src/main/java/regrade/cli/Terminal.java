package regrade.cli;

import regrade.kernel.Feedback;
import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.platform.i18n.Words;
import regrade.platform.json.JsonText;

import java.io.PrintStream;
import java.nio.file.Path;

/// Where a command writes: results to standard output, problems to standard error.
public final class Terminal implements Feedback {
    private final PrintStream out;
    private final PrintStream err;
    private final Words words;

    public Terminal(PrintStream out, PrintStream err, Words words) {
        this.out = out;
        this.err = err;
        this.words = words;
    }

    public Words words() {
        return words;
    }

    PrintStream out() {
        return out;
    }

    void line(String text) {
        out.println(text);
    }

    void say(String key, Object... arguments) {
        out.println(words.text(key, arguments));
    }

    void json(Object value) {
        out.println(JsonText.of(value));
    }

    /// Outside text for a terminal: control signs, which a terminal would obey, shown as their
    /// symbols.
    String visible(String outside) {
        var shown = new StringBuilder();
        outside.codePoints()
                .map(
                        sign ->
                                sign < 0x20
                                        ? 0x2400 + sign
                                        : sign == 0x7F || sign >= 0x80 && sign < 0xA0
                                                ? 0x2421
                                                : sign)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /// A remark beside the result.
    void note(String key, Object... arguments) {
        err.println(words.text(key, arguments));
    }

    void refused(String file, long line, UserMessage reason) {
        err.println(
                file + ":" + line + ": " + words.text(reason.key(), reason.arguments().toArray()));
    }

    @Override
    public void tell(UserMessage message) {
        problem(message);
    }

    @Override
    public void problem(RuntimeException failure) {
        if (!(failure instanceof Problem problem)) throw failure;
        problem(problem.userMessage());
    }

    /// What is wrong with one of several files.
    void problem(Path file, UserMessage message) {
        err.print(visible(file.toString()) + ": ");
        problem(message);
    }

    void problem(UserMessage message) {
        err.println(words.text(message.key(), message.arguments().toArray()));
        if (message.remedy() != Remedy.NONE)
            err.println(words.text("remedy." + message.remedy().code()));
    }
}
