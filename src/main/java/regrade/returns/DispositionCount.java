package regrade.returns;

import regrade.kernel.ClientId;

import java.time.LocalDate;

/// How many units a marketplace's warehouse judged so on a day.
public record DispositionCount(ClientId client, LocalDate day, String disposition, long units) {}
