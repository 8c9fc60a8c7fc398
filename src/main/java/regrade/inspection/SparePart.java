package regrade.inspection;

/// A part of a unit that nobody will use as it is.
///
/// @param part id of the question that asks for it
/// @param name in the catalogue's words
/// @param waiting units of the product that wait for one
public record SparePart(String part, String name, int waiting) {}
