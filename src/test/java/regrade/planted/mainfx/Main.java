package regrade.planted.mainfx;

import javafx.scene.Node;

public record Main(Node other) {}
