package org.trigpoint.model;

/// The incidents of a batch that lie outside the partnership. They are kept.
///
/// @param type the kind of area
/// @param known how many areas of that kind are the partnership's
/// @param areas how many others the batch names
/// @param incidents how many incidents lie in those
/// @param unplaced how many incidents of the batch have no area at all
public record Outside(AreaType type, long known, long areas, long incidents, long unplaced) {}
