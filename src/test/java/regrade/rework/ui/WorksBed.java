package regrade.rework.ui;

import org.jdbi.v3.core.Jdbi;

import regrade.app.ShellBed;
import regrade.catalog.Catalog;
import regrade.catalog.Product;
import regrade.checklist.AProduct;
import regrade.checklist.QuestionSets;
import regrade.grading.ListedQuestions;
import regrade.journal.InMemoryJournal;
import regrade.journal.ProjectionBed;
import regrade.kernel.Background;
import regrade.kernel.BenchId;
import regrade.kernel.ClientId;
import regrade.kernel.DirectBackground;
import regrade.kernel.RecordingFeedback;
import regrade.kernel.Sku;
import regrade.platform.fx.PagedScreen;
import regrade.platform.fx.Screen;
import regrade.rework.CountParts;
import regrade.rework.PublishWorks;
import regrade.rework.StockBoughtParts;
import regrade.rework.WorkshopFact.PartsBought;
import regrade.rework.WorkshopFact.PartsUndone;
import regrade.rework.store.JdbiPartsStock;
import regrade.rework.store.JdbiWorkSets;
import regrade.settings.BenchSettings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// The pages of works and of the parts stock on a journal in memory.
final class WorksBed {
    private final Jdbi jdbi = ProjectionBed.database();
    final JdbiWorkSets sets = ProjectionBed.make(jdbi, new JdbiWorkSets(jdbi));
    final JdbiPartsStock stock = ProjectionBed.make(jdbi, new JdbiPartsStock(jdbi));
    final InMemoryJournal journal =
            new InMemoryJournal(new BenchId("03K"), Clock.systemUTC(), sets, stock);
    final RecordingFeedback feedback = new RecordingFeedback();
    final List<Product> products = new ArrayList<>();
    final ShellBed shell;
    final WorksViewModel works;
    final PartsViewModel parts;

    WorksBed(Locale language) {
        this(language, new DirectBackground());
    }

    WorksBed(Locale language, Background background) {
        shell = new ShellBed(language);
        var asked = new ListedQuestions(QuestionSets.shipped());
        works =
                new WorksViewModel(
                        background,
                        feedback,
                        new WorksViewModel.Acts(
                                sets,
                                asked,
                                new PublishWorks(
                                        journal, sets, asked, () -> BenchSettings.DEFAULTS)));
        parts =
                new PartsViewModel(
                        background,
                        feedback,
                        new PartsViewModel.Acts(
                                stock,
                                new Listed(),
                                new StockBoughtParts(journal, () -> BenchSettings.DEFAULTS),
                                new CountParts(journal, stock, () -> BenchSettings.DEFAULTS),
                                this::undo));
    }

    private void undo() {
        journal.append(
                BenchSettings.DEFAULTS.inspector(), List.of(new PartsUndone(journal.last())));
    }

    /// Batteries of a product came.
    void stock(Product product, int pieces) {
        new StockBoughtParts(journal, () -> BenchSettings.DEFAULTS)
                .stock(product, "part:battery", pieces, Optional.empty());
    }

    /// One piece came of each of so many parts.
    void stockParts(int parts) {
        var product = AProduct.of("electronics").made();
        journal.append(
                BenchSettings.DEFAULTS.inspector(),
                IntStream.range(0, parts)
                        .mapToObj(
                                n ->
                                        new PartsBought(
                                                product.client(),
                                                product.sku(),
                                                "part:" + n,
                                                1,
                                                Optional.empty()))
                        .toList());
    }

    Screen screen() {
        return PagedScreen.of(
                shell.words(),
                new PagedScreen.Front("settings", "mdi2c-cog-outline"),
                List.of(WorksPage.of(shell.words(), works), PartsPage.of(shell.words(), parts)));
    }

    private final class Listed implements Catalog {
        @Override
        public Optional<Product> find(ClientId client, Sku sku) {
            return products.stream()
                    .filter(p -> p.client().equals(client) && p.sku().equals(sku))
                    .findFirst();
        }

        @Override
        public List<Product> withIdentifier(String identifier, int most) {
            return List.of();
        }

        @Override
        public List<Product> search(String words, int most) {
            return products.stream()
                    .filter(
                            product ->
                                    product.title()
                                            .toLowerCase(Locale.ROOT)
                                            .contains(words.toLowerCase(Locale.ROOT)))
                    .limit(most)
                    .toList();
        }

        @Override
        public List<ClientId> clients() {
            return List.of();
        }

        @Override
        public long count() {
            return products.size();
        }
    }
}
