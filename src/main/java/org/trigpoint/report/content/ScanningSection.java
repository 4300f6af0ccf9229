package org.trigpoint.report.content;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.Theme;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.Landscape;
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
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title()));
        for (int i = 0; i < themes.size(); i++) {
            Table table = table(materials, themes.get(i));
            // The notes are the same for every theme: under the last table they hold for all.
            blocks.add(i == themes.size() - 1 ? table : table.withNotes(List.of()));
        }
        return List.of(new Landscape(blocks));
    }

    private static Table table(Materials materials, Theme theme) {
        List<Row> totals = new ArrayList<>();
        totals.add(ChangeTables.total("All " + theme.dataset().unit(), theme.total()));
        theme.highlights().forEach(highlight -> totals.add(ChangeTables.highlight(highlight)));
        return ChangeTables
                .table("scanning-" + theme.dataset().id(), caption(materials.assessment(), theme) + " by category",
                        "Category", theme.byCategory(), totals)
                .withSource(materials.sourceOf(theme.dataset()))
                .withSheetName(theme.dataset().title());
    }

    /// The data set and both years.
    static String caption(Assessment assessment, Theme theme) {
        return theme.dataset().title() + ", " + assessment.against().name() + " and " + assessment.period().name();
    }
}
