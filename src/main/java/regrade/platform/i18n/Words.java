package regrade.platform.i18n;

import regrade.kernel.Money;
import regrade.kernel.Reference;
import regrade.kernel.Speaker;
import regrade.kernel.UserMessage;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.CopyOnWriteArrayList;

/// Says everything in the language chosen now, which can change while the program runs.
///
/// Texts may be asked for on any thread and without a window. [#whenSpoken] is told on the thread
/// that calls [#speak]; whoever drew text before draws it anew then (the shell loads its screens
/// again).
public final class Words implements Speaker {
    private final ZoneId zone;
    private final Languages languages = new Languages();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Spoken spoken;

    private record Spoken(Locale locale, ResourceBundle texts) {}

    /// @param language one of [Languages#all]
    /// @param zone of the bench, for times of day
    public Words(Locale language, ZoneId zone) {
        this.zone = zone;
        this.spoken = new Spoken(language, languages.texts(language));
    }

    public void speak(Locale other) {
        if (other.equals(spoken.locale)) return;
        spoken = new Spoken(other, languages.texts(other));
        listeners.forEach(Runnable::run);
    }

    /// Hears of every change of the language, on the thread that changed it. No JavaFX property:
    /// the command line speaks too and runs without it.
    public void whenSpoken(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public Locale language() {
        return spoken.locale;
    }

    /// Every text, for FXML.
    public ResourceBundle texts() {
        return spoken.texts;
    }

    /// The text of a key with its arguments: money, dates, times, numbers and references are
    /// written as people of this language write them. A key without a text stands for itself.
    @Override
    public String text(String key, Object... arguments) {
        var now = spoken;
        if (!now.texts.containsKey(key)) return key;
        var pattern = now.texts.getString(key);
        if (arguments.length == 0) return pattern;
        var written = new Object[arguments.length];
        for (int i = 0; i < written.length; i++) written[i] = written(arguments[i]);
        return new MessageFormat(pattern, now.locale).format(written);
    }

    /// The name of a code that may come from outside: the text of `prefix` and `code`, or the code
    /// itself.
    @Override
    public String named(String prefix, String code) {
        var texts = spoken.texts;
        return texts.containsKey(prefix + code) ? texts.getString(prefix + code) : code;
    }

    public String money(Money amount) {
        return amount.format(spoken.locale);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(spoken.locale).format(number);
    }

    public String date(LocalDate day) {
        return formatter(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)).format(day);
    }

    /// Hours and minutes of the bench's day.
    public String time(Instant time) {
        return formatter(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT))
                .format(time.atZone(zone));
    }

    public String dateAndTime(Instant time) {
        return formatter(
                        DateTimeFormatter.ofLocalizedDateTime(
                                FormatStyle.MEDIUM, FormatStyle.SHORT))
                .format(time.atZone(zone));
    }

    /// Day and time within the bench's year, else the day: as short as it can be told for sure.
    public String moment(Instant time, Instant now) {
        var then = time.atZone(zone);
        return then.getYear() == now.atZone(zone).getYear()
                ? formatter(DateTimeFormatter.ofLocalizedPattern("MMMdjm")).format(then)
                : date(then.toLocalDate());
    }

    /// How long ago, in the coarsest unit that fits: now, minutes, hours, then the date.
    public String ago(Instant time, Instant now) {
        var since = Duration.between(time, now);
        if (since.toMinutes() < 1) return text("ago.now");
        if (since.toMinutes() < 60) return text("ago.minutes", since.toMinutes());
        if (since.toHours() < 24) return text("ago.hours", since.toHours());
        return dateAndTime(time);
    }

    private DateTimeFormatter formatter(DateTimeFormatter style) {
        return style.withLocale(spoken.locale);
    }

    private Object written(Object argument) {
        return switch (argument) {
            case Money amount -> money(amount);
            case LocalDate day -> date(day);
            case Instant time -> dateAndTime(time);
            case Reference reference -> reference.grouped();
            case Number number -> number;
            case UserMessage said -> text(said.key(), said.arguments().toArray());
            default -> argument.toString();
        };
    }
}
