package regrade.bench;

import java.util.Arrays;

/// Runs the benchmark of a name: `Bench SaveBenchmark "3000"`.
///
/// Maven hands over the benchmark's own arguments as one text, empty if there are none.
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        var own =
                Arrays.stream(arguments)
                        .skip(1)
                        .flatMap(text -> Arrays.stream(text.split(" ")))
                        .filter(text -> !text.isBlank())
                        .toArray(String[]::new);
        Class.forName("regrade.bench." + arguments[0])
                .getMethod("main", String[].class)
                .invoke(null, (Object) own);
    }
}
