package org.trigpoint.report.content;

import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;

import java.util.List;

/// What the words of the report mean.
final class GlossaryAnnex implements Section {
    @Override
    public String id() {
        return "annex-glossary";
    }

    @Override
    public String title() {
        return "Annex: glossary";
    }

    @Override
    public boolean startsPage() {
        return false;
    }

    @Override
    public List<Block> blocks(Materials materials) {
        List<Row> rows = Words.of("glossary.json")
                .stream()
                .map(word -> Row.of(Cell.text(word.term()), Cell.text(word.meaning())))
                .toList();
        return List.of(new Heading(1, title()), Table.of("glossary", "Words and what they mean here",
                List.of(Column.text("Word"), Column.text("Meaning")), rows).withSheetName("Glossary"));
    }
}
