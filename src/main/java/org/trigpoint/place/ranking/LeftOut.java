package org.trigpoint.place.ranking;

/// An area or an indicator that a ranking could not use.
///
/// @param name the code of the area or the name of the indicator
/// @param reason why, in plain words
public record LeftOut(String name, String reason) {}
