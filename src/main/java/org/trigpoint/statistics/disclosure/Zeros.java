package org.trigpoint.statistics.disclosure;

/// Whether a count of none may be seen.
public enum Zeros {
    /// Shown as 0. Whatever is withheld is then known to be at least 1.
    SHOWN,
    /// Withheld like any small count.
    HIDDEN
}
