package regrade.label.file;

import regrade.label.BarCode;
import regrade.label.DrawBarCodes;
import regrade.label.file.Mark.Dots;

/// Bar codes for the screen in Code 128, code set B, as on the labels.
public final class Code128Bars implements DrawBarCodes {
    private static final int LONGEST = 40;

    @Override
    public BarCode draw(String text) {
        boolean plain = text.chars().allMatch(sign -> sign >= ' ' && sign <= '~');
        if (text.isEmpty() || text.length() > LONGEST || !plain)
            throw new IllegalArgumentException("no bar code for this text");
        int modules = Symbols.code128Modules(text);
        var drawn = Symbols.code128(text, new Dots(0, 0, modules, 1), 1);
        return new BarCode(
                text,
                modules,
                drawn.bars().stream().map(bar -> new BarCode.Bar(bar.x(), bar.width())).toList());
    }
}
