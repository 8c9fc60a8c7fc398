package regrade.cli;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/// `regrade practice`: the practice bench. It is a window, which is opened before the commands are
/// looked at; who comes here asked for something that it does not take.
@Command(name = "practice")
final class PracticeCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new WrongUsage("cli.practice.window");
    }
}
