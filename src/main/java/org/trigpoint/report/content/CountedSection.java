package org.trigpoint.report.content;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.CountedThemes;
import org.trigpoint.assessment.CountedThemes.Counted;
import org.trigpoint.assessment.CountedThemes.Group;
import org.trigpoint.assessment.StrayDistricts;
import org.trigpoint.model.Dataset;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The section of a data set of which only the year itself is known: how many, of what, where; no word on change.
final class CountedSection {
    private CountedSection() {}

    static List<Block> of(Materials materials, Dataset dataset) {
        return find(materials.assessment(), dataset).map(theme -> blocks(materials, theme)).orElse(List.of());
    }

    private static Optional<Counted> find(Assessment assessment, Dataset dataset) {
        return assessment.part(CountedThemes.class)
                .stream()
                .flatMap(counted -> counted.all().stream())
                .filter(theme -> theme.dataset() == dataset)
                .findFirst();
    }

    private static List<Block> blocks(Materials materials, Counted theme) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, theme.dataset().title()));
        String id = theme.dataset().id();
        blocks.addAll(Bases.opening(Bases.all(theme.sentences(),
                materials.bases().of(theme.dataset(), "scanning-" + id, id + "-by-area"))));
        blocks.add(table(materials, theme, "scanning-" + id, "Category", theme.byCategory()));
        if (!theme.byArea().isEmpty()) {
            blocks.add(table(materials, theme, id + "-by-area", theme.areaHeading(), theme.byArea()));
        }
        blocks.addAll(ThemeEvidence.of(materials, theme.dataset()));
        return blocks;
    }

    private static Table table(Materials materials, Counted theme, String key, String heading, List<Group> groups) {
        List<Row> rows = Stream.concat(groups.stream()
                .map(group -> Row.of(Cell.text(group.name()), Cell.count(group.count()), share(theme, group.count()))),
                Stream.of(new Row(Row.Role.TOTAL,
                        List.of(Cell.text("All " + theme.dataset().unit()), Cell.count(theme.count()),
                                share(theme, theme.count())))))
                .toList();
        Table table = Table
                .of(key, theme.dataset().title() + " by " + heading.toLowerCase(Locale.UK) + ", "
                        + theme.period().name(),
                        List.of(Column.text(heading), Column.number(theme.period().name()), Column.number("Share")),
                        rows)
                .withNotes(StrayDistricts.note(groups.stream().map(Group::name)).map(Prose::of).stream().toList())
                .withSource(materials.sourceOf(theme.dataset()))
                .withSheetName(theme.dataset().title() + " by " + heading);
        return FixedCounts.in(materials, table, theme.dataset(), heading.toLowerCase(Locale.UK),
                List.of(theme.period()));
    }

    private static Cell share(Counted theme, long count) {
        return Cell.percent(100.0 * count / theme.count());
    }
}
