package regrade.inspection.ui;

import regrade.catalog.Product;
import regrade.inspection.Workbench;
import regrade.kernel.DirectBackground;
import regrade.kernel.RecordingFeedback;
import regrade.kernel.Reference;
import regrade.label.LabelContent;
import regrade.photo.PhotoGallery;
import regrade.scan.Command;
import regrade.scan.Viewfinder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The bench without a window: a headset announced under two licence plates, one without a return.
final class BenchBed {
    static final String LPN = "LPNHE919225404";
    static final String OTHER_LPN = "LPNHE919225405";
    static final String FNSKU = "X001T4P9QZ";

    final Workbench bench = new Workbench();
    final RecordingFeedback feedback = new RecordingFeedback();
    final List<Command> elsewhere = new ArrayList<>();
    final List<PhotoGallery> opened = new ArrayList<>();
    final List<Reference> reprinted = new ArrayList<>();
    final Viewfinder viewfinder = new Viewfinder(() -> 0);
    int printed;
    int settingsBack;
    Runnable printQueue = () -> printed++;
    final BenchViewModel model;

    BenchBed(boolean serial) {
        this(Workbench.headset(serial));
    }

    BenchBed(Product product) {
        bench.catalog.products.add(product);
        bench.returns.add(Workbench.announced(LPN, FNSKU));
        bench.returns.add(Workbench.announced(OTHER_LPN, FNSKU));
        var acts =
                new BenchActs(
                        bench.open,
                        bench.start,
                        bench.check,
                        bench.save,
                        bench.rework,
                        bench.lookAgain,
                        bench.photograph,
                        bench.weigh,
                        bench.contents,
                        viewfinder,
                        bench.parcelDesk,
                        bench.park,
                        bench.undo,
                        bench.board,
                        () -> printQueue.run(),
                        () -> settingsBack++,
                        this::reprint);
        model =
                new BenchViewModel(
                        new DirectBackground(),
                        feedback,
                        acts,
                        new BenchViewModel.Photos(bench.looks, opened::add),
                        elsewhere::add);
        model.look();
    }

    BenchPicture now() {
        return model.pictureProperty().get();
    }

    Reference unit() {
        return now().unit().orElseThrow().draft().unit();
    }

    String said() {
        return feedback.keys().getLast();
    }

    private Optional<LabelContent> reprint(Reference unit) {
        reprinted.add(unit);
        return bench.units
                .find(unit)
                .map(
                        row ->
                                new LabelContent(
                                        unit,
                                        row.title(),
                                        row.sku(),
                                        row.standing().grade().orElseThrow(),
                                        "amazon-used",
                                        "A1",
                                        2));
    }
}
