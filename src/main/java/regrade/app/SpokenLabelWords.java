package regrade.app;

import regrade.grading.Grade;
import regrade.label.LabelWords;
import regrade.platform.i18n.Words;

/// The words on labels, from the bundles of the language that is spoken.
final class SpokenLabelWords implements LabelWords {
    private final Words words;

    SpokenLabelWords(Words words) {
        this.words = words;
    }

    @Override
    public String grade(Grade grade) {
        return words.text("grade." + grade.code());
    }

    @Override
    public String channel(String code) {
        return words.named("channel.", code);
    }

    @Override
    public String bin(String bin) {
        return words.text("label.bin", bin);
    }

    @Override
    public String copy(int number) {
        return words.text("label.copy", number);
    }
}
