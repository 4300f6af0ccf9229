package org.trigpoint.report.content;

import org.trigpoint.figure.FigureTable;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.Landscape;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The annex that says where the numbers of every table and chart come from. Each single number stands in the ledger of the
/// program.
final class LedgerAnnex {
    private LedgerAnnex() {}

    /// The annex to everything that stands before it.
    ///
    /// @param charts the numbers of the pictures, by key
    static List<Block> of(List<Block> body, Map<String, FigureTable> charts) {
        List<Row> rows = new ArrayList<>();
        int tables = 0;
        int pictures = 0;
        List<Block> flat = body.stream().flatMap(LedgerAnnex::flat).toList();
        for (Block block : flat) {
            if (block instanceof Table table) {
                rows.add(row("Table\u00A0" + ++tables, table.caption(), table.source()));
            } else if (block instanceof Picture picture) {
                rows.add(row("Figure\u00A0" + ++pictures, picture.caption(), picture.source()));
            }
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Block> annex = new ArrayList<>(List.of(new Heading(1, "Annex: figure ledger"),
                Paragraph.of("Where the numbers of every table, chart and headline come from. How they were made stands"
                        + " under the tables and in the method, what they count in the definitions. Trigpoint names the"
                        + " source of each single number on request."),
                Table.of("figure-ledger", "Tables and charts, and the batches they were counted from",
                        List.of(Column.text("Place"), Column.text("Shows"), Column.text("Source")), rows)
                        .withSheetName("Figure ledger")));
        return annex;
    }

    private static Stream<Block> flat(Block block) {
        return block instanceof Landscape turned ? turned.blocks().stream() : Stream.of(block);
    }

    private static Row row(String place, String shows, String source) {
        return Row.of(Cell.text(place), Cell.text(shows),
                Cell.text(source.isEmpty() ? "words of this report" : source));
    }
}
