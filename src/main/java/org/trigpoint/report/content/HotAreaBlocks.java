package org.trigpoint.report.content;

import org.trigpoint.assessment.HotAreas;
import org.trigpoint.model.Dataset;
import org.trigpoint.report.document.Basis;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Prose;

import java.util.ArrayList;
import java.util.List;

/// The hot spots of a theme, and what last year's would have caught.
final class HotAreaBlocks {
    private HotAreaBlocks() {}

    /// Nothing where the theme cannot be mapped. The test of the map is a paragraph, which slides leave out.
    static List<Block> of(Materials materials, Dataset dataset) {
        List<Block> blocks = new ArrayList<>();
        Basis basis = materials.bases().of(dataset, dataset.id() + "-map", dataset.id() + "-areas");
        materials.assessment().part(HotAreas.class).flatMap(hot -> hot.of(dataset)).ifPresent(said -> {
            blocks.add(new Heading(3, "Hot spots"));
            blocks.add(ItemList.bullets(Bases.all(List.of(said.hot()), basis)));
            if (!said.trust().isEmpty()) {
                blocks.add(Paragraph.of(Prose.of(said.trust()).from(basis)));
            }
        });
        return blocks;
    }
}
