package org.trigpoint.model;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of area of the statistical and policing geographies, from the smallest up.
public enum AreaType {
    LSOA("lsoa", "LSOA"),
    MSOA("msoa", "MSOA"),
    WARD("ward", "Ward"),
    NEIGHBOURHOOD_TEAM("neighbourhood-team", "Neighbourhood team"),
    LOCALITY("locality", "Locality"),
    DISTRICT("district", "District"),
    COUNTY("county", "County"),
    FORCE("force", "Force");

    private final String id;
    private final String title;

    AreaType(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /// The name used on the command line and in files, such as `neighbourhood-team`.
    public String id() {
        return id;
    }

    /// The name shown to people.
    public String title() {
        return title;
    }

    /// The type with this [#id()], ignoring case; empty when there is none.
    public static Optional<AreaType> of(String id) {
        return Arrays.stream(values()).filter(t -> t.id.equalsIgnoreCase(id.strip())).findFirst();
    }
}
