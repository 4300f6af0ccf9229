package org.trigpoint.desktop.wizard;

/// How a table is read.
sealed interface ReadAs {
    /// Its name for people.
    String title();

    /// With a layout that the program knows.
    record Known(String id, String title) implements ReadAs {}

    /// As the analyst describes its columns.
    record Described() implements ReadAs {
        @Override
        public String title() {
            return "A layout of my own";
        }
    }
}
