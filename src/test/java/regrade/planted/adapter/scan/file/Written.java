package regrade.planted.adapter.scan.file;

import javafx.scene.Node;

public record Written(Node other) {}
