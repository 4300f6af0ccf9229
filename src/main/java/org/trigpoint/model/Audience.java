package org.trigpoint.model;

import java.util.Locale;

/// Who may read something.
public enum Audience {
    /// The partners only.
    RESTRICTED,
    /// Anybody: disclosure control is applied to everything.
    PUBLIC;

    /// Its name in files and on the command line: small letters.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Its name on a cover, such as "Public edition".
    public String edition() {
        return this == PUBLIC ? "Public edition" : "Restricted edition";
    }
}
