package org.trigpoint.model;

/// One checked row of a partner's file, of whichever kind: an incident, or something about an area.
public sealed interface Entry permits Incident, Area, Membership, AreaValue, Boundary {}
