package regrade.label;

/// Draws a label. Any text is safe: it is shown, never obeyed. May be called by several threads.
public interface DrawLabel {
    byte[] draw(LabelContent content, LabelForm form, LabelStock stock);
}
