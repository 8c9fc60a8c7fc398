package regrade.history;

import java.time.LocalDate;

/// Where a page of the history ends; the next one begins behind it.
///
/// @param day of the last unit on the page
/// @param id of that unit in the projection
public record HistoryCursor(LocalDate day, long id) {}
