package regrade.routing;

/// A place where units can go, in one currency from one day on.
///
/// @param code e.g. `amazon-used`, the same for ever
/// @param bin where the bench puts a unit that goes there
public record Channel(
        String code, RouteKind kind, String bin, Admission admission, Tariff tariff) {}
