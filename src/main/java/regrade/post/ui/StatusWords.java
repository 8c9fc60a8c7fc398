package regrade.post.ui;

import regrade.platform.i18n.Words;
import regrade.post.PostFailure;
import regrade.post.PostStatus;
import regrade.post.PostStatus.Trouble;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;

/// How the mail does, in one line.
final class StatusWords {
    private final Words words;
    private final DateTimeFormatter time;

    StatusWords(Words words, ZoneId zone) {
        this.words = words;
        this.time =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                        .withLocale(words.language())
                        .withZone(zone);
    }

    String sentence(PostStatus now) {
        var parts = new ArrayList<String>();
        parts.add(words.text("post.wait", now.counts().waiting()));
        now.sending()
                .map(trouble -> trouble("post.sending-stopped", trouble))
                .ifPresent(parts::add);
        now.reading()
                .map(trouble -> trouble("post.reading-stopped", trouble))
                .ifPresent(parts::add);
        now.lastRead()
                .map(at -> words.text("post.last-read", time.format(at)))
                .ifPresent(parts::add);
        return String.join(" ", parts);
    }

    private String trouble(String key, Trouble trouble) {
        return words.text(key, time.format(trouble.since()), failure(trouble.what()));
    }

    String failure(PostFailure failure) {
        return words.text("post.failure." + failure.code());
    }
}
