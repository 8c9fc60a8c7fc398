package regrade;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The message keys that a source file names.
///
/// A whole literal of the form `feature.thing` is a key. One that ends in a dot (`"grade." + code`)
/// stands for every key that begins so, as does a comment `// keys: grade.*` where the prefix is
/// worked out. In FXML a key is what follows a per cent sign.
///
/// @param keys named in full
/// @param prefixes each ending in a dot
record MessageUses(Set<String> keys, Set<String> prefixes) {
    private static final Pattern LITERAL =
            Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.?)\"");
    private static final Pattern COMMENT = Pattern.compile("// keys: (.*)");
    private static final Pattern STARRED = Pattern.compile("([a-z][a-z0-9.-]*\\.)\\*");
    private static final Pattern FXML = Pattern.compile("\"%([^\"]*)\"");

    // names of files, of Java's own properties and of resources look like keys
    private static final Pattern NO_KEY =
            Pattern.compile(
                    "(java|javafx|jdk|os|user|file|stdout|stderr|native|sun|glass|prism|line|h2|regrade"
                            + "|org|com)\\..*"
                            + "|.*\\.(csv|xlsx|txt|json|jsonl|css|fxml|lock|db|png|jpg|pdf|zpl|wav|tmp|log"
                            + "|sql|properties|part|segment|seg|tsv|eml|zip)");

    static MessageUses none() {
        return new MessageUses(new TreeSet<>(), new TreeSet<>());
    }

    static MessageUses of(List<Path> files) {
        var uses = none();
        for (var file : files) {
            var text = SourceFiles.text(file);
            if (file.toString().endsWith(".fxml")) {
                uses.readFxml(text);
            } else {
                uses.readJava(text);
            }
        }
        return uses;
    }

    void readFxml(String text) {
        FXML.matcher(text).results().forEach(found -> keys.add(found.group(1)));
    }

    void readJava(String text) {
        text.lines().forEach(this::readLine);
    }

    private void readLine(String line) {
        if (line.strip().startsWith("//")) {
            COMMENT.matcher(line)
                    .results()
                    .flatMap(found -> STARRED.matcher(found.group(1)).results())
                    .forEach(found -> prefixes.add(found.group(1)));
            return;
        }
        LITERAL.matcher(line)
                .results()
                .map(found -> found.group(1))
                .filter(literal -> literal.contains(".") && !NO_KEY.matcher(literal).matches())
                .forEach(literal -> (literal.endsWith(".") ? prefixes : keys).add(literal));
    }

    boolean name(String key) {
        return keys.contains(key) || prefixes.stream().anyMatch(key::startsWith);
    }
}
