package org.trigpoint.report.document;

/// A count of which disclosure control was decided where the same count stands in a table that guards itself, so that a
/// public edition shows it in both or in neither.
///
/// @param place its cell
/// @param shown whether it is seen there; otherwise it is withheld here too
public record Fixed(Link.Place place, boolean shown) {}
