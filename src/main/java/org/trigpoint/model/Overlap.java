package org.trigpoint.model;

/// How the records of a batch stand to those the workspace holds, by their references.
///
/// @param fresh records met for the first time, and those without a reference
/// @param changed records that were there with other content; they take the place of the earlier ones
/// @param identical records that were there with the same content; left out
/// @param repeated records whose reference stands in the same table before; left out
public record Overlap(long fresh, long changed, long identical, long repeated) {

    /// Nothing met.
    public static final Overlap NONE = new Overlap(0, 0, 0, 0);

    /// Rows that were left out.
    public long duplicates() {
        return identical + repeated;
    }

    /// Whether any record was there before.
    public boolean any() {
        return changed + identical > 0;
    }
}
