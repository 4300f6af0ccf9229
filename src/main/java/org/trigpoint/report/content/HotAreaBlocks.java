package org.trigpoint.report.content;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.HotAreas;
import org.trigpoint.model.Dataset;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;

import java.util.List;

/// The hot spots of a theme, and what last year's would have caught.
final class HotAreaBlocks {
    private HotAreaBlocks() {}

    /// Nothing where the theme cannot be mapped.
    static List<Block> of(Assessment assessment, Dataset dataset) {
        List<String> sentences = assessment.part(HotAreas.class).map(hot -> hot.of(dataset)).orElse(List.of());
        return sentences.isEmpty()
                ? List.of()
                : List.of(new Heading(3, "Hot spots"), ItemList.bullets(sentences.toArray(String[]::new)));
    }
}
