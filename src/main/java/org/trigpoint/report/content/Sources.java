package org.trigpoint.report.content;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.Performance;
import org.trigpoint.assessment.Places;
import org.trigpoint.assessment.Theme;
import org.trigpoint.model.Batch;
import org.trigpoint.model.Dataset;
import org.trigpoint.question.definition.MeasureDefinition;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Where the numbers come from and how they were made.
final class Sources {
    /// The public edition leaves out the names of files, which may name a person, and how many rows they hold: with them a
    /// withheld year could be taken from two.
    private static final int PUBLIC_COLUMNS = 3;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private Sources() {}

    /// The source line under a table or figure: which batches, so that any number can be followed back to its file.
    static String of(Assessment assessment, Dataset dataset) {
        return of(assessment, List.of(dataset));
    }

    /// The same for what was counted in several data sets.
    static String of(Assessment assessment, Collection<Dataset> datasets) {
        return named(numbers(assessment, datasets));
    }

    /// What measures rest on: the records counted, and of totals the batches that brought just these.
    static String ofMeasures(Assessment assessment, Collection<MeasureDefinition> measures) {
        Map<String, Set<Long>> brought = assessment.part(Performance.class).map(Performance::batches).orElse(Map.of());
        Set<Long> batches = new TreeSet<>();
        for (MeasureDefinition measure : measures) {
            Set<Long> own = brought.getOrDefault(measure.name(), Set.of());
            batches.addAll(own.isEmpty() ? numbers(assessment, measure.origin().datasets()) : own);
        }
        return batches.isEmpty() ? "" : named(batches);
    }

    private static Set<Long> numbers(Assessment assessment, Collection<Dataset> datasets) {
        return assessment.sources()
                .stream()
                .filter(batch -> datasets.stream().anyMatch(dataset -> holds(batch, dataset)))
                .map(Batch::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String named(Collection<Long> found) {
        List<Long> batches = found.stream().sorted().toList();
        return switch (batches.size()) {
            case 0 -> "workspace";
            case 1 -> "batch " + batches.getFirst() + " (annex: sources)";
            default -> "batches " + Ranges.of(batches) + " (annex: sources)";
        };
    }

    /// What the tables and charts of a section rest on that name no batches themselves.
    static String ofSection(Assessment assessment, String section) {
        Places places = assessment.places();
        List<Dataset> themes = assessment.themes().stream().map(Theme::dataset).toList();
        Set<Dataset> all = new LinkedHashSet<>(themes);
        switch (section) {
            case "places", "on-one-page" -> {
                all = new LinkedHashSet<>(places == null ? Set.of() : places.datasets());
                all.add(Dataset.REFERENCE);
            }
            case "performance" -> all.add(Dataset.MEASURE);
            case "purpose" -> all.addAll(List.of(Dataset.values()));
            default -> {
                // the themes
            }
        }
        return all.isEmpty() ? "" : of(assessment, all);
    }

    /// A street file of the police's site holds crime and anti-social behaviour alike.
    private static boolean holds(Batch batch, Dataset dataset) {
        return batch.dataset() == dataset || (dataset == Dataset.ASB && batch.layout().equals("police-uk-street"));
    }

    static List<Block> annex(Assessment assessment) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(
                List.of(new Heading(1, "Annex: sources and method"), new Heading(2, "Sources"), files(assessment)));
        if (!assessment.edition().isPublic()) {
            blocks.add(rows(assessment));
        }
        blocks.add(new Heading(2, "Method"));
        blocks.add(ItemList.bullets(METHOD.toArray(String[]::new)));
        if (!assessment.notes().isEmpty()) {
            blocks.add(new Heading(2, "Notes on the places"));
            blocks.add(ItemList.bullets(assessment.notes().toArray(String[]::new)));
        }
        blocks.add(Paragraph.small("Made with Trigpoint on " + new Cell.Day(assessment.date()).text() + "."));
        return blocks;
    }

    private static Table files(Assessment assessment) {
        List<Column> columns = List.of(Column.number("Batch").open(), Column.text("Data set"), Column.text("Months"),
                Column.text("File"), Column.number("Loaded").open(), Column.number("Rejected").open());
        List<List<Cell>> rows = assessment.sources()
                .stream()
                .map(batch -> List.of(Cell.count(batch.id()), Cell.text(batch.dataset().title()),
                        Cell.text(months(batch)), Cell.text(file(batch)), Cell.count(batch.ledger().loaded()),
                        Cell.count(batch.ledger().rejected())))
                .toList();
        int shown = assessment.edition().isPublic() ? PUBLIC_COLUMNS : columns.size();
        return Table
                .of("sources", "Files received", columns.subList(0, shown),
                        rows.stream().map(cells -> new Row(Row.Role.ORDINARY, cells.subList(0, shown))).toList())
                .withSheetName("Sources");
    }

    private static Table rows(Assessment assessment) {
        List<Column> columns = List.of(Column.number("Batch").open(), Column.text("File"), Column.number("Read").open(),
                Column.number("Loaded").open(), Column.number("Rejected").open(), Column.number("Blank").open(),
                Column.number("Duplicate").open(), Column.text("SHA-256"));
        List<Row> rows = assessment.sources()
                .stream()
                .map(batch -> Row.of(Cell.count(batch.id()), Cell.text(file(batch)), Cell.count(batch.ledger().read()),
                        Cell.count(batch.ledger().loaded()), Cell.count(batch.ledger().rejected()),
                        Cell.count(batch.ledger().blank()), Cell.count(batch.ledger().duplicate()),
                        Cell.text(batch.sha256())))
                .toList();
        return Table.of("sources-rows", "What became of the rows of each file", columns, rows)
                .withSheetName("Rows of files")
                .withNotes(List.of(Prose.of("Read = loaded + rejected + blank + duplicate.")))
                .withoutPages();
    }

    private static String file(Batch batch) {
        return batch.sheet().isEmpty() ? batch.file() : batch.file() + " [" + batch.sheet() + "]";
    }

    private static String months(Batch batch) {
        if (batch.from() == null || batch.to() == null) {
            return "–";
        }
        return batch.from().equals(batch.to()) ? MONTH.format(batch.from())
                : MONTH.format(batch.from()) + " to " + MONTH.format(batch.to());
    }

    private static final List<String> METHOD = List.of(
            "Change: two counts are compared by the exact conditional test for Poisson counts; the interval is"
                    + " Clopper and Pearson's. Police counts vary more than Poisson counts do, so the verdict widens the"
                    + " interval by the square root of the dispersion, estimated from the months of both years; a table's rows"
                    + " are corrected together by Benjamini and Hochberg at 5%.",
            "Complete months: a data set is compared only where every month of both years is complete. A month inside a"
                    + " file's range without records counts as missing where ten or more were to be expected.",
            "High-impact locations: each indicator becomes a rate of an area's residents, indexed so that the mean of all"
                    + " areas is 100; the index is the mean of the indicators by their weights. The rank interval is what 90%"
                    + " of 1,000 simulated years leave, with counts drawn as Poisson counts and the weights moved.",
            "Treatment: planned exits are those whose reason says that treatment was completed. Shares are compared in"
                    + " percentage points with Miettinen and Nurminen's score interval.",
            "Forecasts: a count's level and season are taken from up to five years of complete months and carried on without"
                    + " drift; below two events a month the rate of the last two years goes on. The interval holds the"
                    + " outcome four times in five.",
            "Small numbers: a percentage is not shown on a base below 20.");
}
