package org.trigpoint.assessment;

/// An annex that a report has only when it is asked for.
public enum Annex {
    /// A profile of every district or locality.
    AREAS
}
