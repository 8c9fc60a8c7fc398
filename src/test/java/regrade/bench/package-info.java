/// Benchmarks: plain programs, each prints ratios to a yardstick measured in the same run.
@NullMarked
package regrade.bench;

import org.jspecify.annotations.NullMarked;
