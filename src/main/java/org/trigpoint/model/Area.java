package org.trigpoint.model;

import org.jspecify.annotations.Nullable;

/// A place with a code.
///
/// @param code the standard code, such as E01012304; the identity of the area
/// @param name the published name, such as "Darlington 012A"; the code where none is known
/// @param type the kind of area
/// @param vintage the year of the boundary set, such as 2011 or 2021; `null` when unknown
/// @param localName the name the analyst gave it, such as "Central South"; `null` when none
public record Area(String code, String name, AreaType type, @Nullable Integer vintage, @Nullable String localName)
        implements
            Entry {
    public Area(String code, String name, AreaType type) {
        this(code, name, type, null, null);
    }

    /// The local name where there is one, else the published name.
    public String displayName() {
        return localName == null ? name : localName;
    }

    /// Whether people call it so: by its code, its name or its local name, whatever the capitals.
    public boolean isCalled(String words) {
        return code.equalsIgnoreCase(words) || name.equalsIgnoreCase(words) || displayName().equalsIgnoreCase(words);
    }
}
