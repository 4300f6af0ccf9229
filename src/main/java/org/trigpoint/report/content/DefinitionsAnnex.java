package org.trigpoint.report.content;

import org.trigpoint.question.subject.SubjectView;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is counted in each theme and subject that was found, and what the columns of tables show.
final class DefinitionsAnnex implements Section {
    @Override
    public String id() {
        return "annex-definitions";
    }

    @Override
    public String title() {
        return "Annex: definitions";
    }

    @Override
    public boolean startsPage() {
        return false;
    }

    @Override
    public List<Block> blocks(Materials materials) {
        Set<String> found = Stream.concat(materials.assessment().themes().stream().map(theme -> theme.dataset().id()),
                materials.assessment().subjects().stream().map(SubjectView::id)).collect(Collectors.toSet());
        List<Row> rows = Words.of("definitions.json")
                .stream()
                .filter(word -> word.of().isEmpty() || found.contains(word.of()))
                .map(word -> Row.of(Cell.text(word.term()), Cell.text(word.meaning())))
                .toList();
        return List.of(new Heading(1, title()), Table.of("definitions", "What is counted, and how",
                List.of(Column.text("Figure"), Column.text("Definition")), rows).withSheetName("Definitions"));
    }
}
