package org.trigpoint.place.hotspot;

/// What a test says of a place.
public enum Heat {
    /// High values gather here more than chance allows.
    HOT,
    /// Low values gather here more than chance allows.
    COLD,
    /// Neither can be said.
    NEITHER
}
