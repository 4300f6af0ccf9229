package org.trigpoint.model;

/// The protective marking printed on every page and sheet. Never blank.
///
/// @param text such as OFFICIAL-SENSITIVE, in capitals
public record Marking(String text) {
    /// The default: assessments hold information about victims and places.
    public static final Marking OFFICIAL_SENSITIVE = new Marking("OFFICIAL-SENSITIVE");

    public Marking {
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a protective marking is never blank");
        }
    }
}
