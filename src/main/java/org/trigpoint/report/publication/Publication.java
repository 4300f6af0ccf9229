package org.trigpoint.report.publication;

import org.trigpoint.figure.FigureTable;
import org.trigpoint.model.RefusedException;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.Landscape;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Table;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.statistics.disclosure.Published;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the public edition of a finished document.
///
/// Every count of every table and chart is taken together, with the sums that join them, and protected at once, so that
/// neither tables nor years can be subtracted from each other. Then tables lose what is withheld and what follows from it,
/// charts are drawn anew or left out, and sentences that give a withheld count away are left out.
public final class Publication {
    private Publication() {}

    /// Draws a chart anew for the public.
    public interface Redrawing {
        /// @return the picture without what is withheld; empty when nothing is left worth drawing
        Optional<Picture> redraw(Picture picture, Seen seen);
    }

    /// A public edition.
    ///
    /// @param document its pages
    /// @param counts what its readers will know when the next edition comes
    public record Result(Document document, Published counts) {}

    /// The public edition of a document that is the first of its kind.
    ///
    /// @param charts the numbers of its pictures, by key
    /// @throws RefusedException when the finished edition would still give a small count away
    public static Document of(Document document, Map<String, FigureTable> charts, DisclosureRule rule,
            Redrawing redrawing) {
        return of(document, charts, rule, redrawing, List.of()).document();
    }

    /// The public edition of a document, whose readers have earlier ones beside it.
    ///
    /// @param charts the numbers of its pictures, by key
    /// @param earlier what earlier editions showed: of last year, or of this year in an earlier version
    /// @throws RefusedException when the finished edition would still give a small count away
    public static Result of(Document document, Map<String, FigureTable> charts, DisclosureRule rule,
            Redrawing redrawing, List<Published> earlier) {
        List<Grid> grids = new ArrayList<>();
        document.tables().forEach(table -> grids.add(Grid.of(table)));
        Set<String> pictures = document.blocks()
                .filter(Picture.class::isInstance)
                .map(block -> ((Picture) block).key())
                .collect(Collectors.toSet());
        charts.forEach((key, table) -> {
            if (pictures.contains(key)) {
                grids.add(Grid.of(key, table));
            }
        });
        Seen seen = Seen.of(grids, document.tables().stream().flatMap(t -> t.links().stream()).toList(),
                document.tables().stream().flatMap(t -> t.fixed().stream()).toList(),
                document.tables().stream().collect(Collectors.toMap(Table::key, Table::caption)), rule, earlier);
        Secrets secrets = Secrets.of(seen, document.tables());
        PublicWords words = new PublicWords(secrets, rule);
        List<Block> body = new Edition(seen, words, redrawing).blocks(document.body());
        Document published = new Document(document.info(), DeadReferences.removed(body));
        PublicationCheck check = new PublicationCheck(seen, secrets);
        List<String> leaks = check.leaks(published);
        if (!leaks.isEmpty()) {
            throw new RefusedException("the public edition would give small counts away, so nothing was written: "
                    + String.join("; ", leaks));
        }
        return new Result(ordered(published, seen),
                new Published(document.info().period(), seen.cells(), check.shown(published),
                        seen.net().linked().sums()));
    }

    /// The document with rows in an order that tells nothing: the last step, since everything else goes by their places.
    private static Document ordered(Document document, Seen seen) {
        return new Document(document.info(), ordered(document.body(), seen));
    }

    private static List<Block> ordered(List<Block> blocks, Seen seen) {
        return blocks.stream().map(block -> switch (block) {
            case Landscape turned -> new Landscape(ordered(turned.blocks(), seen));
            case Table table -> RowOrder.told(table, seen);
            default -> block;
        }).toList();
    }

    /// One edition under way.
    private record Edition(Seen seen, PublicWords words, Redrawing redrawing) {
        List<Block> blocks(List<Block> blocks) {
            return blocks.stream().flatMap(this::block).toList();
        }

        private Stream<Block> block(Block block) {
            if (block instanceof Heading heading) {
                words.under(heading);
            }
            return switch (block) {
                case Landscape turned -> {
                    List<Block> within = blocks(turned.blocks());
                    yield within.isEmpty() ? Stream.empty() : Stream.of(new Landscape(within));
                }
                case Table table -> Stream.of(table(table));
                case Picture picture -> Stream.of(picture(picture));
                default -> words.of(block).stream();
            };
        }

        private Table table(Table table) {
            Table censored = PublicTable.of(table, seen);
            List<Prose> notes = censored.notes().stream().filter(note -> words.isFit(note)).toList();
            return censored.withNotes(notes);
        }

        private Block picture(Picture picture) {
            return redrawing.redraw(picture, seen)
                    .filter(drawn -> words.isFit(Prose.of(drawn.alternative())))
                    .<Block>map(drawn -> drawn)
                    .orElseGet(() -> Paragraph.small("The chart \"" + picture.caption()
                            + "\" is left out of this edition because it would reveal small numbers."));
        }
    }
}
