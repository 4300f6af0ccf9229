package org.trigpoint.model;

/// A smaller area lying within a larger one, from a look-up: an LSOA within a ward, locality, district or force.
///
/// @param areaCode the code of the smaller area
/// @param within the larger area
public record Membership(String areaCode, Area within) implements Entry {}
