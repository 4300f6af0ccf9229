package org.trigpoint.intake.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What one row of a table stands for.
public enum Kind {
    /// One incident, or several alike where there is a count.
    INCIDENTS,
    /// One area: its names, the larger areas it lies in, values published about it.
    AREAS,
    /// How much one offence of a kind weighs, from a published table of harm.
    WEIGHTS,
    /// A measure with its values across, or one value, or several, of measures.
    MEASURES;

    /// The name used in layout files, such as `incidents`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Kind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
