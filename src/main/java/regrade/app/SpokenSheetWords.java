package regrade.app;

import regrade.label.CommandSheet.SheetWords;
import regrade.platform.i18n.Words;
import regrade.scan.Command;

/// The words on the command sheet, from the bundles of the language that is spoken.
final class SpokenSheetWords implements SheetWords {
    private final Words words;

    SpokenSheetWords(Words words) {
        this.words = words;
    }

    @Override
    public String title() {
        return words.text("command.title");
    }

    @Override
    public String advice() {
        return words.text("command.advice");
    }

    // keys: command.*
    @Override
    public String command(Command command) {
        return command.digit()
                .map(words::number)
                .orElseGet(() -> words.text("command." + command.spoken()));
    }

    @Override
    public String key(Command command) {
        return words.text(
                switch (command) {
                    case DIGIT_0,
                            DIGIT_1,
                            DIGIT_2,
                            DIGIT_3,
                            DIGIT_4,
                            DIGIT_5,
                            DIGIT_6,
                            DIGIT_7,
                            DIGIT_8,
                            DIGIT_9 ->
                            "key.digits";
                    case REST_OK -> "key.space";
                    case SAVE -> "key.enter";
                    case PHOTO -> "key.p";
                    case PARK -> "key.f8";
                    case RESUME -> "key.f9";
                    case UNDO -> "key.ctrl-z";
                    case CANCEL -> "key.escape";
                    case GRADE -> "key.f1-f6";
                    case ROUTE -> "key.f7";
                    case NEXT_PAGE -> "key.page-down";
                    case REPRINT -> "key.ctrl-r";
                    case PARTS -> "key.s";
                    case REWORK -> "key.f10";
                    case INSIDE -> "key.i";
                    case CAMERA -> "key.f11";
                    case DAY_CLOSE -> "key.ctrl-4";
                });
    }
}
