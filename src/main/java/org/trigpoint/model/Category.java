package org.trigpoint.model;

/// A class of incident within a data set, in the supplier's or the canonical words, such as crime · "Burglary".
///
/// @param dataset the data set it belongs to
/// @param name the words shown to people; never blank. Two categories are equal when data set and name are
public record Category(Dataset dataset, String name) {
    /// The name of the category of rows that state none.
    public static final String NOT_STATED = "Not stated";

    public Category {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a category has a name");
        }
    }
}
