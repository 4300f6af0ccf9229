package org.trigpoint.report.content;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.Treatment;
import org.trigpoint.model.Dataset;
import org.trigpoint.people.TreatmentYear;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.NumberForm;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Shorthand;
import org.trigpoint.report.document.Table;
import org.trigpoint.statistics.Interval;
import org.trigpoint.statistics.Proportion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The section on drug and alcohol treatment.
final class TreatmentSection implements Section {
    private static final double CONFIDENCE = .95;

    @Override
    public String id() {
        return "treatment";
    }

    @Override
    public String title() {
        return Dataset.TREATMENT.title();
    }

    @Override
    public List<Block> blocks(Materials materials) {
        Treatment treatment = materials.assessment().treatment();
        return treatment == null ? List.of() : section(materials.assessment(), treatment);
    }

    private static List<Block> section(Assessment assessment, Treatment treatment) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, Dataset.TREATMENT.title()));
        blocks.add(Paragraph.lead(treatment.sentences().getFirst()));
        if (treatment.sentences().size() > 1) {
            blocks.add(ItemList.bullets(treatment.sentences().stream().skip(1).toArray(String[]::new)));
        }
        blocks.add(table(assessment, treatment));
        return blocks;
    }

    private static Table table(Assessment assessment, Treatment treatment) {
        TreatmentYear before = treatment.before();
        TreatmentYear after = treatment.after();
        List<Row> rows = List.of(counts("In treatment", before.inTreatment(), after.inTreatment()),
                counts("New starts", before.newStarts(), after.newStarts()),
                counts("Exits", before.exits(), after.exits()),
                counts("Planned exits", before.plannedExits(), after.plannedExits()),
                shares("Planned exits, share of exits", before.plannedShare(), after.plannedShare()),
                shares("Successful completions, share of all in treatment", before.completionShare(),
                        after.completionShare()));
        return Table.of("treatment", "Treatment, " + assessment.against().name() + " and " + assessment.period().name(),
                List.of(Column.text("Measure"), Column.number(assessment.against().name()),
                        Column.number(assessment.period().name()), Column.number("Difference"),
                        Column.interval("95% interval of the later year")),
                rows).withSource(Sources.of(assessment, Dataset.TREATMENT)).withSheetName("Treatment");
    }

    private static Row counts(String name, long before, long after) {
        return Row.of(Cell.text(name), Cell.count(before), Cell.count(after), Cell.change(after - before),
                Cell.missing(Shorthand.NOT_APPLICABLE));
    }

    private static Row shares(String name, Optional<Proportion> before, Optional<Proportion> after) {
        Cell difference = before.isPresent() && after.isPresent()
                ? new Cell.Amount(after.get().percent() - before.get().percent(), NumberForm.POINTS)
                : Cell.missing(Shorthand.NOT_APPLICABLE);
        return Row.of(Cell.text(name), share(before), share(after), difference,
                after.map(TreatmentSection::interval).orElse(Cell.missing(Shorthand.NOT_APPLICABLE)));
    }

    private static Cell share(Optional<Proportion> share) {
        return share.<Cell>map(s -> Cell.percent(s.percent())).orElse(Cell.missing(Shorthand.NOT_APPLICABLE));
    }

    private static Cell interval(Proportion share) {
        Interval wilson = share.interval(CONFIDENCE).times(100);
        return Cell.interval(wilson.low(), wilson.high(), NumberForm.PERCENT);
    }
}
