package org.trigpoint.report.content;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.Editing;
import org.trigpoint.model.RefusedException;
import org.trigpoint.report.document.Block;

import java.util.List;

/// The sections of a report as its outline shows them.
public final class Outline {
    private Outline() {}

    /// One section.
    ///
    /// @param id its name in settings and commentary
    /// @param title its heading
    /// @param on whether the analyst wants it
    public record Entry(String id, String title, boolean on) {}

    /// Every section there is, in the analyst's order.
    public static List<Entry> of(Editing editing) {
        return Sections.ordered(editing)
                .stream()
                .map(section -> new Entry(section.id(), section.title(), !editing.leftOut().contains(section.id())))
                .toList();
    }

    /// The ids of the sections that this assessment has something to say in, in the analyst's order.
    public static List<String> filled(Assessment assessment) {
        Materials materials = new Materials(assessment, new Drawn());
        return Sections.ordered(assessment.editing())
                .stream()
                .filter(section -> !section.blocks(materials).isEmpty())
                .map(Section::id)
                .toList();
    }

    /// The blocks of one section as the report has them, with the analyst's commentary; for a preview. Empty where there
    /// is nothing to say.
    ///
    /// @throws RefusedException when there is no such section
    public static List<Block> preview(Assessment assessment, String id) {
        List<Block> blocks = section(id).blocks(new Materials(assessment, new Drawn()));
        return blocks.isEmpty() ? blocks : Commentary.within(blocks, assessment.editing().on(id).orElse(""));
    }

    /// Refuses an id that no section has, and names those there are.
    ///
    /// @throws RefusedException when there is no such section
    public static void check(String id) {
        section(id);
    }

    private static Section section(String id) {
        return Sections.USUAL.stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException("there is no section \"" + id + "\"; there are "
                        + String.join(", ", Sections.USUAL.stream().map(Section::id).toList())));
    }
}
