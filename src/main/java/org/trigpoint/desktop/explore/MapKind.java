package org.trigpoint.desktop.explore;

/// What a map of the incidents shows.
enum MapKind {
    COUNT("Counts"),
    RATE("Rate per 1,000 residents"),
    CHANGE("Change against the year before"),
    HARM("Harm"),
    HOT_SPOTS("Hot spots"),
    DENSITY("Density"),
    NEAR_REPEATS("Near repeats");

    private final String title;

    MapKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /// Whether it shows cells of a grid and not areas.
    boolean isOfCells() {
        return this == DENSITY || this == NEAR_REPEATS;
    }
}
