package regrade.platform.fx;

import javafx.css.PseudoClass;
import javafx.scene.Node;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// Changes what a node shows only where it differs.
///
/// A style class that is taken away and given back makes JavaFX match every rule anew for all that
/// stands in the node; a state (a pseudo-class) only makes it look up what it matched before. So
/// what changes with each unit is a state.
public final class Shown {
    private Shown() {}

    /// A node that is not shown takes no room.
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    public static void state(Node node, String state, boolean active) {
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), active);
    }

    /// Puts a node into one of several states, or into none of them.
    ///
    /// @param now none if it is not in the list
    public static void oneState(Node node, List<String> states, String now) {
        for (var state : states) state(node, state, state.equals(now));
    }

    /// Gives a node the one style class that begins so.
    public static void styleClass(Node node, String beginning, String end) {
        var classes = node.getStyleClass();
        var wanted = beginning + end;
        for (int i = 0; i < classes.size(); i++)
            if (classes.get(i).startsWith(beginning)) {
                if (!classes.get(i).equals(wanted)) classes.set(i, wanted);
                return;
            }
        classes.add(wanted);
    }

    public static void icon(FontIcon icon, String literal) {
        if (!literal.equals(icon.getIconLiteral())) icon.setIconLiteral(literal);
    }
}
