package regrade.intake;

import regrade.kernel.UserMessage;

/// A line of a file that was not imported.
///
/// @param number where it stands in the file, from 1
/// @param raw the line as it was, cut to a length that can be shown; outside text
public record RefusedLine(long number, UserMessage reason, String raw) {}
