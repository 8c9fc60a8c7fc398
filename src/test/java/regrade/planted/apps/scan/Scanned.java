package regrade.planted.apps.scan;

import regrade.planted.apps.app.Window;

public record Scanned(Window other) {}
