package org.trigpoint.report.content;

import org.trigpoint.assessment.Performance;
import org.trigpoint.assessment.Theme;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.Landscape;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.List;

/// Every category of every theme, on wide pages.
final class ScanningSection implements Section {
    @Override
    public String id() {
        return "scanning";
    }

    @Override
    public String title() {
        return "Scanning: what changed";
    }

    @Override
    public List<Block> blocks(Materials materials) {
        List<Theme> themes = materials.assessment().themes();
        if (themes.isEmpty()) {
            return List.of();
        }
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < themes.size(); i++) {
            Table table = table(materials, themes.get(i));
            // The notes are the same for every theme: under the last table they hold for all.
            List<Prose> notes = new ArrayList<>(ChangeTables.footing(themes.get(i).byCategory()));
            notes.addAll(i == themes.size() - 1 ? table.notes() : List.of());
            tables.add(table.withNotes(notes));
        }
        List<Block> blocks = new ArrayList<>(List.of(new Heading(1, title())));
        List<Table> barred = IntervalBars.beside(tables);
        List<Table> drawn = new ArrayList<>();
        for (int i = 0; i < themes.size(); i++) {
            drawn.add(Sparks.beside(barred.get(i), themes.get(i), materials.assessment().edition()));
        }
        if (Sparks.areIn(drawn)) {
            List<Prose> notes = new ArrayList<>(drawn.getLast().notes());
            notes.add(Sparks.NOTE);
            drawn.add(drawn.removeLast().withNotes(notes));
        }
        drawn.add(drawn.removeLast().withNotesTogether());
        blocks.addAll(drawn);
        return List.of(new Landscape(blocks));
    }

    private static Table table(Materials materials, Theme theme) {
        List<Row> totals = new ArrayList<>();
        totals.add(ChangeTables.total("All " + theme.dataset().unit(), theme.total()));
        theme.highlights().forEach(highlight -> totals.add(ChangeTables.highlight(highlight)));
        Table table = ChangeTables
                .table("scanning-" + theme.dataset().id(), caption(theme) + " by category",
                        "Category", theme.byCategory(), totals)
                .withSource(materials.sourceOf(theme.dataset()))
                .withSheetName(theme.dataset().title());
        Table linked = table.withLinks(materials.assessment()
                .part(Performance.class)
                .map(new MeasureLinks(theme, table.key())::of)
                .orElse(List.of()));
        return FixedCounts.in(materials, linked, theme.dataset(), "category", theme.window().both());
    }

    /// The data set and both years.
    static String caption(Theme theme) {
        return theme.dataset().title() + ", " + theme.window().against().name() + " and "
                + theme.window().period().name();
    }
}
