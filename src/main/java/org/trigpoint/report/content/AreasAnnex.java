package org.trigpoint.report.content;

import org.trigpoint.assessment.AreaProfiles;
import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.ThemeWords;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A profile of every district or locality, where the report was asked for them.
final class AreasAnnex implements Section {
    @Override
    public String id() {
        return "annex-areas";
    }

    @Override
    public String title() {
        return "Annex: areas";
    }

    @Override
    public List<Block> blocks(Materials materials) {
        return materials.assessment()
                .part(AreaProfiles.class)
                .map(profiles -> blocks(materials.assessment(), profiles))
                .orElse(List.of());
    }

    private List<Block> blocks(Assessment assessment, AreaProfiles profiles) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title()));
        for (int i = 0; i < profiles.areas().size(); i++) {
            AreaProfiles.Profile area = profiles.areas().get(i);
            blocks.add(new Heading(2, area.name()));
            blocks.add(ItemList.bullets(area.totals()
                    .stream()
                    .map(line -> ThemeWords.headline(line.dataset(), line.row().change()))
                    .toArray(String[]::new)));
            blocks.add(table(assessment, area, "area-" + (i + 1)));
        }
        return blocks;
    }

    private static Table table(Assessment assessment, AreaProfiles.Profile area, String key) {
        List<Row> rows = new ArrayList<>();
        area.totals()
                .forEach(line -> rows.add(ChangeTables.brief("All " + line.dataset().title().toLowerCase(Locale.UK),
                        line.row())));
        area.categories().forEach(line -> rows.add(ChangeTables.brief(line.name(), line.row())));
        return Table
                .of(key, area.name() + ", " + assessment.against().name() + " and " + assessment.period().name(),
                        ChangeTables.briefColumns("Theme or category", assessment.against(), assessment.period()),
                        rows)
                .withNotes(List.of(Prose.of("The largest categories follow the themes they are part of.")))
                .withSheetName(area.name());
    }
}
