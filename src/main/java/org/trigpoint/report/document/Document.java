package org.trigpoint.report.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A whole document. The cover is made from `info`; everything after it stands in `body`, in reading order.
///
/// Checked on construction, because people with a screen reader depend on it and because files are hard to mend:
/// headings begin at level 1 and never skip a level, each key of a table or picture is used once, and every reference
/// names one of them. A breach throws an `IllegalArgumentException`.
///
/// @param info what stands on the cover, in the properties and in the margins
/// @param body the blocks after the cover
public record Document(DocumentInfo info, List<Block> body) {
    public Document {
        body = List.copyOf(body);
        checkHeadings(body);
        checkReferences(body, checkedKeys(body));
    }

    /// Every block in reading order; of a landscape stretch the blocks within.
    public Stream<Block> blocks() {
        return flat(body);
    }

    /// The tables in reading order.
    public List<Table> tables() {
        return blocks().filter(Table.class::isInstance).map(Table.class::cast).toList();
    }

    private static Stream<Block> flat(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Landscape turned ? flat(turned.blocks()) : Stream.of(block));
    }

    private static void checkHeadings(List<Block> body) {
        int above = 0;
        for (Block block : flat(body).toList()) {
            if (block instanceof Heading heading) {
                if (heading.level() > above + 1) {
                    throw new IllegalArgumentException("the heading \"" + heading.text() + "\" skips a level");
                }
                above = heading.level();
            }
        }
    }

    private static Set<String> checkedKeys(List<Block> body) {
        Set<String> keys = new HashSet<>();
        flat(body).flatMap(block -> switch (block) {
            case Table table -> Stream.of(table.key());
            case Picture picture -> Stream.of(picture.key());
            default -> Stream.<String>empty();
        }).filter(key -> !keys.add(key)).findFirst().ifPresent(key -> {
            throw new IllegalArgumentException("two tables or pictures have the key " + key);
        });
        return keys;
    }

    private static void checkReferences(List<Block> body, Set<String> keys) {
        flat(body).flatMap(Document::prose).flatMap(prose -> prose.runs().stream()).forEach(run -> {
            if (run instanceof Run.Reference(String key) && !keys.contains(key)) {
                throw new IllegalArgumentException("no table or picture has the key " + key);
            }
        });
    }

    private static Stream<Prose> prose(Block block) {
        return switch (block) {
            case Paragraph paragraph -> Stream.of(paragraph.prose());
            case ItemList list -> list.items().stream();
            case Callout callout -> callout.paragraphs().stream();
            case Table table -> table.notes().stream();
            case Heading _, NumberCards _, Picture _, Contents _, PageBreak _, Landscape _ -> Stream.empty();
        };
    }
}
