package regrade.desk.ui;

import regrade.desk.AnswerClock;
import regrade.desk.Board.Row;
import regrade.platform.i18n.Words;

import java.time.Duration;
import java.time.Instant;

/// What the clock of a row says: a word, a tone and a shape.
final class ClockWords {
    private static final Duration SOON = Duration.ofHours(24);

    private final Words words;

    ClockWords(Words words) {
        this.words = words;
    }

    /// How urgent a row is.
    enum Tone {
        GOOD("good", "mdi2c-clock-outline"),
        QUESTION("question", "mdi2a-alert"),
        BAD("bad", "mdi2c-close-octagon");

        private final String code;
        private final String icon;

        Tone(String code, String icon) {
            this.code = code;
            this.icon = icon;
        }

        String code() {
            return code;
        }

        String icon() {
            return icon;
        }
    }

    static Tone tone(Row row, Instant now) {
        return switch (row) {
            case Row.Waiting(_, var clock) -> tone(clock.stage(now));
            case Row.Odd(_, var clock) ->
                    clock.stage(now) == AnswerClock.Stage.LATE ? Tone.BAD : Tone.QUESTION;
            case Row.Refunding(_, var clock) ->
                    clock.left(now).compareTo(SOON) > 0 ? Tone.GOOD : Tone.QUESTION;
        };
    }

    private static Tone tone(AnswerClock.Stage stage) {
        return switch (stage) {
            case IN_TIME -> Tone.GOOD;
            case PAST_TARGET -> Tone.QUESTION;
            case LATE -> Tone.BAD;
        };
    }

    /// What has to be done, and how much time there is.
    String left(Row row, Instant now) {
        return switch (row) {
            // keys: desk.stage.*
            case Row.Waiting(_, var clock) ->
                    words.text("desk.stage." + clock.stage(now).code(), duration(clock.left(now)));
            case Row.Odd _ -> words.text("desk.stage.odd");
            case Row.Refunding(_, var clock) ->
                    words.text("desk.stage.refund", duration(clock.left(now)));
        };
    }

    /// Without its sign, in whole minutes.
    String duration(Duration time) {
        var some = time.abs();
        return some.toDays() >= 3
                ? words.text("desk.days", some.toDays())
                : words.text("desk.hours", some.toHours(), some.toMinutesPart());
    }
}
