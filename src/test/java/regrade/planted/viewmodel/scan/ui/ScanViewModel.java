package regrade.planted.viewmodel.scan.ui;

import javafx.scene.Node;

public record ScanViewModel(Node other) {}
