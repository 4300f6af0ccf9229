package org.trigpoint.report.document;

import java.util.List;
import java.util.stream.Stream;

/// A list of short paragraphs.
///
/// @param marker what stands before each
/// @param items at least one
public record ItemList(Marker marker, List<Prose> items) implements Block {
    /// What stands before each item. Numbers begin at 1 in every list.
    public enum Marker {
        BULLET, NUMBER
    }

    public ItemList {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a list has at least one item");
        }
    }

    public static ItemList bullets(List<Prose> items) {
        return new ItemList(Marker.BULLET, items);
    }

    public static ItemList bullets(String... items) {
        return bullets(Stream.of(items).map(Prose::of).toList());
    }

    public static ItemList numbers(List<Prose> items) {
        return new ItemList(Marker.NUMBER, items);
    }

    public static ItemList numbers(String... items) {
        return numbers(Stream.of(items).map(Prose::of).toList());
    }
}
