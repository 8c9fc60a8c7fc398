/// The program's log: what went wrong, for whoever is asked to help. Never secrets, never a buyer's
/// words.
///
/// Question: which logging library? Answer: SLF4J over the JDK's own logging. Logback, tried first,
/// took longer to configure itself than the journal takes to open. Price: a plain format.
@NullMarked
package regrade.platform.log;

import org.jspecify.annotations.NullMarked;
