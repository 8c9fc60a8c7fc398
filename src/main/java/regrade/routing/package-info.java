/// Channels and the ranked offers where a unit earns the most.
///
/// **Where do prices and fees come from?** From a table of dated rows, one for each channel and
/// currency, never from code; the shipped rows are examples that a bench replaces by its own
/// contracts. **Why no exchange rates?** A net in two currencies can be neither exact nor dated; a
/// price in a currency without rows is ranked by share, and says so.
@NullMarked
package regrade.routing;

import org.jspecify.annotations.NullMarked;
