package regrade.photo.ui;

import regrade.photo.Mark;
import regrade.photo.Spot;

import java.util.List;
import java.util.Optional;

/// The shapes that can be drawn, by the digit that chooses them; `photo.mark.<code>` names it.
enum MarkKind {
    ARROW("arrow", "mdi2a-arrow-bottom-right"),
    OVAL("oval", "mdi2e-ellipse-outline"),
    BOX("box", "mdi2r-rectangle-outline"),
    CAPTION("caption", "mdi2f-format-text");

    private final String code;
    private final String icon;

    MarkKind(String code, String icon) {
        this.code = code;
        this.icon = icon;
    }

    String code() {
        return code;
    }

    String icon() {
        return icon;
    }

    /// @param digit from 1
    static Optional<MarkKind> of(int digit) {
        var all = List.of(values());
        return digit >= 1 && digit <= all.size()
                ? Optional.of(all.get(digit - 1))
                : Optional.empty();
    }

    /// What it looks like between two places; empty for a caption, which has one place.
    Optional<Mark> between(Spot start, Spot end) {
        return switch (this) {
            case ARROW -> Optional.of(new Mark.Arrow(start, end));
            case OVAL -> Optional.of(new Mark.Oval(start, end));
            case BOX -> Optional.of(new Mark.Box(start, end));
            case CAPTION -> Optional.empty();
        };
    }
}
