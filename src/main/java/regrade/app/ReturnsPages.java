package regrade.app;

import javafx.collections.ListChangeListener;

import regrade.claims.ui.ClaimsPage;
import regrade.claims.ui.ClaimsViewModel;
import regrade.desk.ui.DeskPage;
import regrade.fba.ui.FbaWatchPage;
import regrade.fba.ui.FbaWatchViewModel;
import regrade.inspection.ui.UndeclaredPage;
import regrade.inspection.ui.UndeclaredViewModel;
import regrade.intake.ImportResult;
import regrade.intake.ui.ImportPanel;
import regrade.intake.ui.ImportViewModel;
import regrade.intake.ui.ImportsPage;
import regrade.intake.ui.PastImportsViewModel;
import regrade.mapping.ui.MappingsPage;
import regrade.mapping.ui.MappingsViewModel;
import regrade.parcel.ui.ParcelsPage;
import regrade.parcel.ui.ParcelsViewModel;
import regrade.platform.fx.FilePicker;
import regrade.platform.fx.PagedScreen;
import regrade.platform.fx.Screen;
import regrade.platform.fx.ScreenThread;
import regrade.platform.task.TimedLane;
import regrade.returns.ListReturns;
import regrade.returns.file.ArrivalPdf;
import regrade.returns.ui.ReturnsScreen;
import regrade.returns.ui.ReturnsViewModel;

import java.util.List;

/// The returns screen: a page for everything that is on its way to the bench or owed for it.
final class ReturnsPages {
    private final WindowSession.Around around;
    private final ShellViewModel shell;
    private final ReturnsViewModel expected;
    private final ParcelsViewModel parcels;
    private final UndeclaredViewModel undeclared;
    private final DeskPage.Models desk;
    private final ImportViewModel imports;
    private final PastImportsViewModel pastImports;
    private final MappingsViewModel mappings;
    private final ClaimsViewModel claims;
    private final FbaWatchViewModel watch;

    /// @param arriving where the folder is watched whose files come in by themselves
    /// @param undo takes back the last act
    /// @param sending hears that a reply was queued
    ReturnsPages(
            Bench bench,
            WindowSession.Around around,
            ShellViewModel shell,
            TimedLane arriving,
            Runnable undo,
            Runnable sending) {
        this.around = around;
        this.shell = shell;
        this.claims =
                new ClaimsViewModel(
                        around.background(),
                        new ScreenThread(),
                        around.messages(),
                        Owed.claims(bench, around.words(), undo));
        this.watch =
                new FbaWatchViewModel(around.background(), around.messages(), Owed.watchFba(bench));
        var listed =
                new ListReturns(bench.stores().returns(), bench.stores().catalog(), bench.clock());
        var sheets = new ArrivalFile(around.words(), listed, new ArrivalPdf());
        this.expected =
                new ReturnsViewModel(around.background(), around.messages(), listed, sheets::of);
        this.desk = new DeskWork(bench, around).models(sending, undo);
        this.parcels =
                new ParcelsViewModel(
                        around.background(),
                        around.messages(),
                        new ParcelsViewModel.Acts(
                                bench.stores().parcels(), bench.clock(), undo, sheets::of));
        this.undeclared =
                new UndeclaredViewModel(
                        around.background(), around.messages(), bench.matchUndeclared(), undo);
        this.imports =
                new ImportViewModel(
                        around.background(),
                        new ScreenThread(),
                        around.messages(),
                        bench.importFile(),
                        this::changed);
        this.pastImports =
                new PastImportsViewModel(
                        around.background(),
                        new ScreenThread(),
                        around.messages(),
                        new PastImportsViewModel.Acts(
                                bench.stores().imports(), bench.takeBackImport(), this::changed));
        this.mappings =
                new MappingsViewModel(
                        around.background(),
                        around.messages(),
                        new MappingsViewModel.Acts(
                                bench.mappings(),
                                bench.keepMapping(),
                                bench.lookAtTable(),
                                imports::take,
                                undo));
        imports.results().addListener(this::unknownOnes);
        new ImportFolderWatch(
                        bench.settings(),
                        arriving,
                        files -> new ScreenThread().execute(() -> imports.arrived(files)))
                .start();
    }

    /// A table that nobody knows can be described.
    private void unknownOnes(ListChangeListener.Change<? extends ImportResult> change) {
        while (change.next())
            for (var result : change.getAddedSubList())
                if (result.unknown()) mappings.offer(result.file());
    }

    /// What is expected may be something else now.
    void changed() {
        expected.refresh();
        desk.desk().look();
        parcels.refresh();
        undeclared.reportCame();
        pastImports.look();
        mappings.look();
        shell.refresh();
    }

    /// A file that waits for an answer gets none.
    void close() {
        imports.cancel();
    }

    Screen all(FilePicker picker) {
        return PagedScreen.of(
                around.words(),
                new PagedScreen.Front("returns", "mdi2p-package-down"),
                List.of(
                        expected(picker),
                        DeskPage.of(around.words(), desk),
                        ParcelsPage.of(around.words(), parcels, picker),
                        UndeclaredPage.of(around.words(), undeclared),
                        ClaimsPage.of(around.words(), claims),
                        FbaWatchPage.of(around.words(), watch),
                        ImportsPage.of(around.words(), pastImports, imports, picker),
                        MappingsPage.of(around.words(), mappings)));
    }

    private Screen expected(FilePicker picker) {
        return ReturnsScreen.of(
                around.words(),
                expected,
                new ReturnsScreen.Imports(
                        imports::take,
                        imports::agree,
                        imports::escape,
                        ImportPanel.controllers(around.words(), imports)),
                picker);
    }
}
