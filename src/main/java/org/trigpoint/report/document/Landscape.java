package org.trigpoint.report.document;

import java.util.List;

/// Pages turned on their side, for wide tables and maps. It begins on a new page, and so does what follows it.
///
/// @param blocks at least one; no landscape stretch within
public record Landscape(List<Block> blocks) implements Block {
    public Landscape {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("a landscape stretch holds at least one block");
        }
        if (blocks.stream().anyMatch(Landscape.class::isInstance)) {
            throw new IllegalArgumentException("a landscape stretch within another");
        }
    }

    public static Landscape of(Block... blocks) {
        return new Landscape(List.of(blocks));
    }
}
