package regrade.cli;

/// What the program tells the shell.
final class ExitCode {
    static final int DONE = 0;
    static final int BAD_INPUT = 1;
    static final int USAGE = 2;
    static final int OUTSIDE = 3;

    private ExitCode() {}
}
