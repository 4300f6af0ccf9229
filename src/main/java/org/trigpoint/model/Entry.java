package org.trigpoint.model;

/// One checked row of a partner's file, of whichever kind: an incident, something about an area, a value of a
/// measure, or a weight of harm.
public sealed interface Entry permits
        Incident,
        Area,
        Membership,
        AreaValue,
        Boundary,
        MeasureValue,
        CategoryWeight {}
