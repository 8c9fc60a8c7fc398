package regrade.planted.apps.app;

public final class Window {}
