package regrade.practice;

import regrade.kernel.UserMessage;

/// One thing of an attempt that was right or not.
///
/// @param what in words
public record Mark(UserMessage what, boolean right) {}
