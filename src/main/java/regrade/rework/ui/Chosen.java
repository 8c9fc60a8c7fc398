package regrade.rework.ui;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// Boxes whose lines are said in words.
final class Chosen {
    private Chosen() {}

    static <T> void say(ComboBox<T> box, Function<T, String> how) {
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null ? "" : how.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException("nothing is typed here");
                    }
                });
    }
}
