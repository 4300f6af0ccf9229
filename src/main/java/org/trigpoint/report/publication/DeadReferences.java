package org.trigpoint.report.publication;

import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Callout;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.Landscape;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Run;
import org.trigpoint.report.document.Table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Turns references to charts that were left out into words.
final class DeadReferences {
    private final Set<String> keys;

    private DeadReferences(Set<String> keys) {
        this.keys = keys;
    }

    static List<Block> removed(List<Block> body) {
        Set<String> keys = body.stream().flatMap(DeadReferences::keys).collect(Collectors.toSet());
        return new DeadReferences(keys).of(body);
    }

    private static Stream<String> keys(Block block) {
        return switch (block) {
            case Landscape turned -> turned.blocks().stream().flatMap(DeadReferences::keys);
            case Table table -> Stream.of(table.key());
            case Picture picture -> Stream.of(picture.key());
            default -> Stream.empty();
        };
    }

    private List<Block> of(List<Block> blocks) {
        return blocks.stream().map(this::of).toList();
    }

    private Block of(Block block) {
        return switch (block) {
            case Landscape turned -> new Landscape(of(turned.blocks()));
            case Paragraph paragraph -> new Paragraph(paragraph.tone(), of(paragraph.prose()));
            case ItemList list -> new ItemList(list.marker(), list.items().stream().map(this::of).toList());
            case Callout callout -> new Callout(callout.title(), callout.paragraphs().stream().map(this::of).toList());
            case Table table -> table.withNotes(table.notes().stream().map(this::of).toList());
            default -> block;
        };
    }

    private Prose of(Prose prose) {
        return new Prose(prose.runs()
                .stream()
                .map(run -> run instanceof Run.Reference(String key) && !keys.contains(key)
                        ? new Run.Words("a chart left out of this edition", Run.Emphasis.PLAIN)
                        : run)
                .toList(), prose.basis());
    }
}
