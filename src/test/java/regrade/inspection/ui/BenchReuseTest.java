package regrade.inspection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.catalog.ExpectedPart;
import regrade.catalog.Product;
import regrade.grading.Grade;
import regrade.inspection.Workbench;
import regrade.kernel.Sku;
import regrade.platform.fx.Screen;
import regrade.platform.fx.Theme;
import regrade.platform.fx.View;
import regrade.platform.fx.WindowDriver;
import regrade.platform.i18n.Words;
import regrade.returns.ExpectedReturn;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// The bench shows every picture on the same nodes. Whatever was shown before, it must look as if
/// it were made for this picture.
class BenchReuseTest {
    private static final int ACTS = 25;
    private static final String BARE_LPN = "LPNHE919225406";
    private static final String BARE_FNSKU = "X001T4P9QA";
    // the others follow from the focus and from how many siblings are hidden
    private static final Set<String> STATES =
            Set.of(
                    "chosen",
                    "marked",
                    "selected",
                    "disabled",
                    "good",
                    "question",
                    "bad",
                    "neutral");

    private final BenchBed bed = new BenchBed(false);
    private final Words words = new Words(Locale.FRENCH, ZoneId.of("Europe/Paris"));
    private final Screen screen =
            BenchScreen.of(words, bed.model, bed.bench.clock, new ChosenFiles());
    private final WindowDriver window = WindowDriver.open(this::fill);

    /// What is seen of one node.
    private record Seen(
            String node,
            String text,
            String spoken,
            List<String> styles,
            List<String> states,
            List<?> look,
            String place) {}

    private void fill(Stage stage) {
        stage.setScene(scene(View.load(screen.fxml(), screen.controllers(), words)));
        stage.show();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 4, 6})
    void whatWasShownBeforeLeavesNothingBehind(long seed) {
        bed.bench.catalog.products.add(mixer());
        bed.bench.returns.add(bare());
        var random = new Random(seed);

        for (int i = 0; i < ACTS; i++) {
            var act = act(random);
            var old = window.on(() -> seen(window.scene(), act.doing()));
            var fresh = window.on(this::fresh);

            assertThat(differences(old, fresh))
                    .as("after %s, the %d. act of story %d", act.name(), i, seed)
                    .isEmpty();
        }
    }

    private static List<String> differences(List<Seen> old, List<Seen> fresh) {
        var found = new ArrayList<String>();
        for (int i = 0; i < Math.min(old.size(), fresh.size()); i++)
            if (!old.get(i).equals(fresh.get(i)))
                found.add(old.get(i) + " instead of " + fresh.get(i));
        if (old.size() != fresh.size()) found.add(old.size() + " nodes instead of " + fresh.size());
        return found.subList(0, Math.min(5, found.size()));
    }

    private record Act(String name, Runnable doing) {}

    private Act act(Random random) {
        int digit = random.nextInt(10);
        var grade = Grade.values()[random.nextInt(Grade.values().length)];
        var codes = List.of(BenchBed.LPN, BenchBed.OTHER_LPN, BARE_LPN, BARE_FNSKU, "???");
        var code = codes.get(random.nextInt(codes.size()));
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> new Act("scan " + code, () -> bed.model.scanned(code));
            case 3, 4, 5 -> new Act("digit " + digit, () -> bed.model.digit(digit));
            case 6, 7 -> new Act("the rest is fine", bed.model::restIsFine);
            case 8 -> new Act("label back", this::labelBack);
            case 9 -> new Act("grade " + grade, () -> bed.model.grade(grade));
            case 10 -> new Act("next route", bed.model::nextRoute);
            case 11 -> new Act("park", bed.model::park);
            case 12 -> new Act("undo", bed.model::undo);
            default ->
                    new Act(
                            "page and enter",
                            () -> {
                                bed.model.nextPage();
                                bed.model.enter();
                            });
        };
    }

    private void labelBack() {
        bed.now().around().awaitingLabel().ifPresent(row -> bed.model.scanned(row.unit().text()));
    }

    /// On the screen's thread.
    private List<Seen> fresh() {
        var view = View.load(screen.fxml(), screen.controllers(), words);
        try {
            return seen(scene(view), () -> {});
        } finally {
            view.links().unsubscribe();
        }
    }

    private static Scene scene(View view) {
        var scene = new Scene(view.root(), 1200, 640);
        Theme.LIGHT.colour(scene);
        return scene;
    }

    private static List<Seen> seen(Scene scene, Runnable before) {
        before.run();
        var root = scene.getRoot();
        // what is hidden for want of room is found out while laying out, and drawn with the next
        for (int pulse = 0; pulse < 2; pulse++) {
            root.applyCss();
            root.layout();
        }
        var all = new ArrayList<Seen>();
        collect(root, all);
        return all;
    }

    private static void collect(Node node, List<Seen> into) {
        if (!node.isVisible()) return;
        if (painted(node)) into.add(seen(node));
        // a caret blinks
        if (node instanceof Parent parent && !(node instanceof TextInputControl))
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
    }

    private static boolean painted(Node node) {
        return switch (node) {
            case Text text -> !text.getText().isEmpty();
            case Region region when node.getClass() == Region.class ->
                    region.getBackground() != null;
            default -> true;
        };
    }

    private static Seen seen(Node node) {
        return new Seen(
                node.getClass().getSimpleName() + "#" + node.getId(),
                text(node),
                Objects.requireNonNullElse(node.getAccessibleText(), ""),
                node.getStyleClass().stream().sorted().toList(),
                node.getPseudoClassStates().stream()
                        .map(PseudoClass::getPseudoClassName)
                        .filter(STATES::contains)
                        .sorted()
                        .toList(),
                look(node),
                place(node.localToScene(node.getLayoutBounds())));
    }

    private static String text(Node node) {
        return switch (node) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl field -> field.getPromptText() + field.getText();
            case Text text -> text.getText();
            default -> "";
        };
    }

    private static List<?> look(Node node) {
        return switch (node) {
            case Labeled text ->
                    List.of(back(text), text.getTextFill(), text.getFont(), text.getOpacity());
            case Region region when takesFocus(region) -> List.of(back(region));
            case Region region ->
                    List.of(
                            back(region),
                            Optional.ofNullable(region.getBorder()),
                            region.getOpacity());
            case Text text -> List.of(text.getFill(), text.getFont(), text.getOpacity());
            default -> List.of(node.getOpacity());
        };
    }

    private static Optional<Background> back(Region region) {
        return Optional.ofNullable(region.getBackground());
    }

    /// Its border tells whether it has the focus, which no fresh view has.
    private static boolean takesFocus(Region region) {
        return region.getStyleClass().contains("first");
    }

    private static String place(Bounds bounds) {
        return Arrays.toString(
                new long[] {
                    Math.round(bounds.getMinX()),
                    Math.round(bounds.getMinY()),
                    Math.round(bounds.getWidth()),
                    Math.round(bounds.getHeight())
                });
    }

    /// More questions than one page has, and a serial number that is wanted.
    private static Product mixer() {
        var parts =
                Stream.of("socle", "gourde", "lame", "bol", "fouet", "grille", "brosse", "clef")
                        .map(name -> new ExpectedPart(name, name.length() > 4))
                        .toList();
        return new Product(
                Workbench.CLIENT,
                new Sku("MIX-9"),
                "",
                BARE_FNSKU,
                "",
                "Robot de cuisine multifonction avec un titre qui ne tient pas sur une seule ligne",
                "",
                "",
                "kitchen",
                Optional.empty(),
                Optional.empty(),
                parts,
                true);
    }

    private static ExpectedReturn bare() {
        return new ExpectedReturn(
                Workbench.CLIENT,
                LocalDate.of(2026, 11, 18),
                "2026-11-18T00:00:00+00:00",
                "",
                "BARE-1",
                "",
                "",
                "Sans nom",
                1,
                "",
                "",
                "",
                "",
                BARE_LPN,
                "",
                Map.of());
    }
}
