package regrade.desk;

import regrade.kernel.ClientId;

/// How fast the requests about a client's goods were answered. Those that still wait count once
/// their time is over.
///
/// @param due requests whose first day is over or that are answered
/// @param withinDay of these, those that were answered within 24 hours
/// @param lateDue requests whose second day is over or that are answered
/// @param withinTwoDays of these, those that were answered within 48 hours
public record AnswerShare(
        ClientId client, long due, long withinDay, long lateDue, long withinTwoDays) {}
