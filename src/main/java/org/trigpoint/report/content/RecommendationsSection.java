package org.trigpoint.report.content;

import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.Paragraph;

import java.util.List;

/// The analyst's recommendations; there when the analyst wrote some.
final class RecommendationsSection implements Section {
    @Override
    public String id() {
        return "recommendations";
    }

    @Override
    public String title() {
        return "Recommendations";
    }

    @Override
    public boolean startsPage() {
        return false;
    }

    @Override
    public List<Block> blocks(Materials materials) {
        return materials.assessment().editing().on(id()).isEmpty()
                ? List.of()
                : List.of(new Heading(1, title()),
                        Paragraph.of("What partners are asked to do, on the evidence of this assessment."));
    }
}
