package regrade.inspection.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import regrade.grading.Grade;
import regrade.platform.fx.Digits;
import regrade.platform.fx.FilePicker;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The bench's three columns and the keys that work on them.
final class BenchController implements Linked {
    private static final Map<KeyCode, Grade> GRADES =
            Map.of(
                    KeyCode.F1, Grade.N,
                    KeyCode.F2, Grade.A,
                    KeyCode.F3, Grade.B,
                    KeyCode.F4, Grade.C,
                    KeyCode.F5, Grade.D,
                    KeyCode.F6, Grade.X);

    private static final List<String> PICTURES = List.of("jpg", "jpeg", "png");

    private final Words words;
    private final BenchViewModel model;
    private final FilePicker picker;
    private final Clock clock;

    @FXML private BorderPane bench;

    @FXML private StackPane rest;

    @FXML private Node checks;

    @FXML private Node rework;

    @FXML private Node idle;

    @FXML private Node ask;

    @FXML private Node blind;

    @FXML private Node outcome;

    @FXML private Node listing;

    private Subscription links = Subscription.EMPTY;

    BenchController(Words words, BenchViewModel model, FilePicker picker, Clock clock) {
        this.clock = clock;
        this.words = words;
        this.picker = picker;
        this.model = model;
    }

    @FXML
    private void initialize() {
        bench.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        bench.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        // a click leaves the keys with the bench: Space must not press the clicked button again
        bench.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (!inText(event.getTarget())) rest.requestFocus();
                });
        links = model.pictureProperty().subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(BenchPicture picture) {
        boolean asked = !(picture.asking() instanceof Asking.Nothing);
        boolean looking = picture.asking() instanceof Asking.SecondLook;
        Shown.show(ask, asked && !looking);
        Shown.show(blind, looking);
        Shown.show(checks, !asked && picture.unit().isPresent());
        Shown.show(rework, !asked && picture.rework().isPresent());
        Shown.show(idle, !asked && picture.draft().isEmpty());
        if (typing(picture.asking())) return; // its field takes the focus
        if (bench.getScene() != null && !bench.getScene().getRoot().isDisabled())
            rest.requestFocus();
    }

    private static boolean typing(Asking asking) {
        return asking instanceof Asking.WhatTitle || asking instanceof Asking.WhatRemark;
    }

    private void typed(KeyEvent event) {
        if (inText(event.getTarget()) || event.isShortcutDown() || event.isAltDown()) return;
        if (letter(event.getCharacter().toLowerCase(Locale.ROOT))) event.consume();
        Digits.of(event.getCharacter())
                .ifPresent(
                        digit -> {
                            model.digit(digit);
                            event.consume();
                        });
    }

    private boolean letter(String letter) {
        switch (letter) {
            case "p" ->
                    model.photograph(
                            () -> picker.files(words.text("inspection.photo-choose"), PICTURES));
            case "c" -> {
                Shown.show(listing, outcome.isVisible());
                Shown.show(outcome, !listing.isVisible());
            }
            case "v" -> model.openPhotos();
            case "n" -> model.note();
            case "s" -> model.stockParts();
            case "b" -> model.lookAgain();
            case "w" -> model.weigh();
            case "i" -> model.inside();
            case "x" -> model.closeParcel();
            case "t" -> model.timer(clock.instant());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void pressed(KeyEvent event) {
        boolean acted = event.isShortcutDown() ? shortcut(event.getCode()) : key(event);
        if (acted) event.consume();
    }

    private boolean shortcut(KeyCode code) {
        switch (code) {
            case Z -> model.undo();
            case R -> model.reprint();
            case F -> line().requestFocus();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean key(KeyEvent event) {
        if (GRADES.containsKey(event.getCode())) {
            model.grade(GRADES.get(event.getCode()));
            return true;
        }
        switch (event.getCode()) {
            case F7 -> model.nextRoute();
            case F9 -> model.resume();
            case F8 -> model.park();
            case F10 -> model.listRework();
            case PAGE_DOWN -> model.nextPage();
            case ESCAPE -> {
                model.cancel();
                rest.requestFocus();
            }
            case SPACE, ENTER -> {
                return goesOn(event);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Space and Enter belong to the text or the button that has the focus, if one was chosen by
    /// hand.
    private boolean goesOn(KeyEvent event) {
        if (inText(event.getTarget())) return false;
        if (event.getTarget() instanceof ButtonBase button) {
            if (event.getCode() == KeyCode.ENTER) button.fire();
            return event.getCode() == KeyCode.ENTER;
        }
        if (event.getCode() == KeyCode.SPACE) model.restIsFine();
        else model.enter();
        return true;
    }

    private Node line() {
        return bench.lookup(".scan-line");
    }

    private static boolean inText(Object target) {
        return target instanceof Node node
                && (node instanceof TextInputControl
                        || node.getParent() instanceof TextInputControl);
    }
}
