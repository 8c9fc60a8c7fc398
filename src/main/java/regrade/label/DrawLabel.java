package regrade.label;

import java.util.List;

/// Draws labels. Any text is safe: it is shown, never obeyed. May be called by several threads.
public interface DrawLabel {
    /// @param contents one label each, in this order
    /// @throws IllegalArgumentException if there is none, or the form holds one only
    byte[] draw(List<LabelContent> contents, LabelForm form, LabelStock stock);

    default byte[] draw(LabelContent content, LabelForm form, LabelStock stock) {
        return draw(List.of(content), form, stock);
    }
}
