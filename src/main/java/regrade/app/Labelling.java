package regrade.app;

import regrade.kernel.Lane;
import regrade.label.DrawLabel;
import regrade.label.LabelPrinters;
import regrade.label.PrintLabel;
import regrade.label.PrintQueue;
import regrade.label.file.LabelDrawer;

/// How labels are drawn and printed from one open data folder.
record Labelling(DrawLabel draw, PrintLabel print, LabelPrinters printers, PrintQueue queue) {
    /// @param printers that may be used
    /// @param lane on which labels are printed
    static Labelling in(
            OpenFolder open, Surroundings surroundings, LabelPrinters printers, Lane lane) {
        var stores = open.stores();
        var draw = new LabelDrawer(new SpokenLabelWords(surroundings.words()));
        var print = new PrintLabel(draw, printers);
        var ports =
                new PrintQueue.Ports(
                        stores.labels(),
                        print,
                        open.journal(),
                        stores.settings(),
                        surroundings.feedback());
        return new Labelling(draw, print, printers, new PrintQueue(ports, lane));
    }
}
