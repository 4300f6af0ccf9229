package org.trigpoint.report;

import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.NumberForm;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Shorthand;
import org.trigpoint.report.document.Standing;
import org.trigpoint.report.document.Table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The tables of [SampleDocument].
final class SampleTables {
    static final List<String> THEMES = List.of("Violence against the person", "Antisocial behaviour",
            "Burglary and theft");

    private static final List<String> CATEGORIES = List.of("Violence with injury", "Violence without injury",
            "Domestic abuse",
            "Sexual offences", "Robbery of personal property", "Robbery of business property", "Burglary in a dwelling",
            "Burglary elsewhere", "Theft of a motor vehicle", "Theft from a motor vehicle", "Theft from the person",
            "Shoplifting", "Metal theft", "Cycle theft", "Criminal damage to a dwelling", "Criminal damage elsewhere",
            "Arson", "Possession of drugs", "Trafficking in drugs", "Public disorder", "Hate crime",
            "Fraud and forgery",
            "Nuisance ASB", "Environmental ASB");

    private SampleTables() {}

    static Table received() {
        List<Row> rows = List.of(
                Row.of(Cell.text("Recorded crime"), Cell.text("Police"), Cell.day(LocalDate.of(2013, 4, 12)),
                        Cell.count(23_034), Cell.status(Standing.BETTER, "complete")),
                Row.of(Cell.text("Antisocial behaviour"), Cell.text("Police"), Cell.day(LocalDate.of(2013, 4, 12)),
                        Cell.count(8_610), Cell.status(Standing.BETTER, "complete")),
                Row.of(Cell.text("Deliberate fires"), Cell.text("Fire and rescue"), Cell.day(LocalDate.of(2013, 5, 5)),
                        Cell.marked(Cell.count(231), Shorthand.PROVISIONAL),
                        Cell.status(Standing.UNCLEAR, "ten of twelve months")),
                Row.of(Cell.text("Ambulance calls"), Cell.text("Ambulance trust"),
                        Cell.missing(Shorthand.NOT_APPLICABLE), Cell.missing(Shorthand.NOT_AVAILABLE),
                        Cell.status(Standing.NO_DATA, "not received")));
        return Table.of("received", "Data received for 2012/13",
                List.of(Column.text("Data"), Column.text("Supplier"), Column.date("Received"), Column.number("Records"),
                        Column.status("Coverage")),
                rows)
                .withSheetName("Data received");
    }

    static Table lastYear() {
        return Table.of("last-year", "Last year’s priorities and what became of them",
                List.of(Column.text("Aim"), Column.text("Measure"), Column.number("Target"), Column.number("Result"),
                        Column.status("Verdict"), Column.text("What was done")),
                List.of(Row.of(Cell.text("Fewer serious acquisitive crimes"), Cell.text("Offences a year"),
                        Cell.count(4_500), Cell.count(3_601), Cell.status(Standing.BETTER, "met"),
                        Cell.text("Joint patrols in two locations; property marking in 1,200 homes.")),
                        Row.of(Cell.text("More people leave treatment well"), Cell.text("Successful completions"),
                                Cell.percent(15), Cell.percent(18.5), Cell.status(Standing.BETTER, "met"),
                                Cell.text("A second keyworker from September.")),
                        Row.of(Cell.text("Less metal theft"), Cell.text("Offences a year"), Cell.count(120),
                                Cell.count(231), Cell.status(Standing.WORSE, "missed"),
                                Cell.text("Scrap dealers visited; no cashless trade until December."))))
                .withSource("Partnership performance grid, March 2013");
    }

    /// Twelve columns and 25 rows.
    static Table scanning() {
        Random random = new Random(11);
        List<Row> rows = new ArrayList<>();
        for (String category : CATEGORIES) {
            long before = 20 + random.nextInt(5_000);
            long after = Math.round(before * (0.6 + 0.8 * random.nextDouble()));
            rows.add(change(category, before, after, random.nextInt(100)));
        }
        rows.add(Row.total(Cell.text("All categories"), Cell.count(26_913), Cell.count(23_034), Cell.change(-3_879),
                Cell.percentChange(-14.41),
                Cell.interval(-15.9, -12.9, NumberForm.PERCENT_CHANGE), Cell.probability(0.0000001),
                Cell.status(Standing.BETTER, "fell"),
                Cell.decimal(71.2, 1), Cell.decimal(65.7, 1), Cell.percent(100),
                new Cell.Drawing("Falls through the year", () -> SamplePictures.spark(99), 2.2)));
        return Table.of("scanning", "All categories, 2011/12 and 2012/13",
                List.of(Column.text("Category"), Column.number("2011/12"), Column.number("2012/13"),
                        Column.number("Difference"), Column.number("Change"),
                        Column.interval("95% interval"), Column.number("p"), Column.status("Verdict"),
                        Column.number("Per 1,000 here"), Column.number("Per 1,000 force"),
                        Column.number("Share of harm"), Column.picture("Trend")),
                rows)
                .withSheetName("Scanning")
                .withNotes(List.of(Prose.of(
                        "Twenty-five rows were tested together; verdicts allow for one false finding in twenty (Benjamini and Hochberg)."),
                        Prose.of(
                                "Where the year before has fewer than 20 offences, counts stand instead of a percentage.")))
                .withSource("Police, batches 1 to 4, April 2011 to March 2013");
    }

    private static Row change(String category, long before, long after, int seed) {
        double percent = 100.0 * (after - before) / before;
        boolean clear = Math.abs(percent) > 8;
        Standing standing = !clear ? Standing.UNCLEAR : percent < 0 ? Standing.BETTER : Standing.WORSE;
        String word = !clear ? "no clear change" : percent < 0 ? "fell" : "rose";
        Cell share = seed % 7 == 0 ? Cell.missing(Shorthand.SUPPRESSED) : Cell.percent(seed / 7.0);
        return Row.of(Cell.text(category), Cell.count(before), Cell.count(after), Cell.change(after - before),
                Cell.percentChange(percent),
                Cell.interval(percent - 6.2, percent + 6.8, NumberForm.PERCENT_CHANGE),
                Cell.probability(clear ? 0.0004 * seed : 0.05 + seed / 150.0),
                Cell.status(standing, word), Cell.decimal(seed / 3.0, 1), Cell.decimal(seed / 3.3, 1), share,
                new Cell.Drawing("Little change through the year", () -> SamplePictures.spark(seed), 2.2));
    }

    static Table volume(String key, String name) {
        return Table.of(key, name + ", volume and change",
                List.of(Column.text("Offence"), Column.number("2011/12"), Column.number("2012/13"),
                        Column.number("Change"), Column.interval("95% interval"), Column.status("Verdict")),
                List.of(Row.of(Cell.text("With injury"), Cell.count(2_076), Cell.count(1_191),
                        Cell.percentChange(-42.63), Cell.interval(-46.6, -38.4, NumberForm.PERCENT_CHANGE),
                        Cell.status(Standing.BETTER, "fell")),
                        Row.part(Cell.text("of which with a knife"), Cell.count(40), Cell.count(25),
                                Cell.percentChange(-37.5), Cell.interval(-63.3, 5.5, NumberForm.PERCENT_CHANGE),
                                Cell.status(Standing.UNCLEAR, "no clear change")),
                        Row.of(Cell.text("Without injury"), Cell.count(592), Cell.count(578), Cell.percentChange(-2.36),
                                Cell.interval(-13.2, 9.8, NumberForm.PERCENT_CHANGE),
                                Cell.status(Standing.UNCLEAR, "no clear change")),
                        Row.of(Cell.text("Homicide"), Cell.count(0), Cell.count(2), Cell.text("up from none"),
                                Cell.missing(Shorthand.NOT_APPLICABLE),
                                Cell.status(Standing.UNCLEAR, "too few to say")),
                        Row.total(Cell.text("All"), Cell.count(2_668), Cell.count(1_771), Cell.percentChange(-33.62),
                                Cell.interval(-37.5, -29.5, NumberForm.PERCENT_CHANGE),
                                Cell.status(Standing.BETTER, "fell"))))
                .withSource("Police, batches 1 to 4");
    }

    static Table small(String key) {
        return Table.of(key, "Offenders by age",
                List.of(Column.text("Age"), Column.number("Offenders"), Column.number("Share")),
                List.of(Row.of(Cell.text("10 to 17"), Cell.missing(Shorthand.SUPPRESSED),
                        Cell.missing(Shorthand.SUPPRESSED)),
                        Row.of(Cell.text("18 to 24"), Cell.count(62), Cell.percent(11.29)),
                        Row.of(Cell.text("25 and over"), Cell.count(464), Cell.percent(31.68))));
    }

    static Table locations() {
        Random random = new Random(5);
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            rows.add(Row.of(Cell.count(i), Cell.interval(Math.max(1, i - 1), i + 2, NumberForm.COUNT),
                    Cell.text("E010" + (10_000 + random.nextInt(9_000))), Cell.text("Calderbrook 0" + i + "B"),
                    Cell.text(i == 1 ? "Central South" : "Mill Lane and the terraces " + i), Cell.decimal(400.0 / i, 1),
                    Cell.percent(1.6), Cell.percent(25.0 / i), Cell.count(random.nextInt(900)),
                    Cell.count(random.nextInt(300)), Cell.count(random.nextInt(90)), Cell.percent(9.1 / i)));
        }
        return Table.of("locations", "The twelve highest of 128 areas",
                List.of(Column.number("Rank"), Column.interval("90% interval"), Column.text("Code"),
                        Column.text("Name"), Column.text("Local name"), Column.number("Index"),
                        Column.number("Share of people"),
                        Column.number("Share of ASB"), Column.number("ASB"), Column.number("Domestic abuse"),
                        Column.number("Substance misuse"), Column.number("Share of harm")),
                rows).withSource("Police, health and census, batches 1 to 9").withSheetName("High-impact locations");
    }

    /// Seventy rows, to run across pages.
    static Table areas() {
        Random random = new Random(3);
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 70; i++) {
            long before = random.nextInt(300) + 20;
            long after = random.nextInt(300) + 20;
            rows.add(Row.of(Cell.text("E0101" + (2_000 + i)),
                    Cell.text("Calderbrook " + (i / 4 + 1) + "abcd".charAt(i % 4)), Cell.count(before),
                    Cell.count(after), Cell.change(after - before),
                    Cell.percentChange(100.0 * (after - before) / before)));
        }
        rows.add(Row.total(Cell.text("Borough"), Cell.text("Calderbrook"), Cell.count(9_412), Cell.count(9_005),
                Cell.change(-407), Cell.percentChange(-4.32)));
        return Table.of("areas", "Recorded crime by area, 2011/12 and 2012/13",
                List.of(Column.text("Code"), Column.text("Area"), Column.number("2011/12"), Column.number("2012/13"),
                        Column.number("Difference"), Column.number("Change")),
                rows)
                .withSource("Police, batches 1 to 4")
                .withSheetName("Areas");
    }

    static Table recommendations() {
        return Table.of("recommendations", "Recommended actions",
                List.of(Column.text("Action"), Column.text("Owner"), Column.text("By when"), Column.text("Evidence")),
                List.of(Row.of(Cell.text(
                        "Agree an evening operating plan for the four locations, with a joint briefing every Friday."),
                        Cell.text("Police and council"), Cell.text("September 2013"),
                        Cell.text("Four locations hold 25% of ASB; two thirds of it falls between 6pm and 2am.")),
                        Row.of(Cell.text("=Ask for ambulance calls by outward postcode, monthly"), Cell.text("Health"),
                                Cell.text("July 2013"), Cell.text("No medical source this year.")),
                        Row.of(Cell.text("@Visit every scrap dealer within ten miles twice a year"),
                                Cell.text("Police"), Cell.text("March 2014"),
                                Cell.text("Metal theft rose by 69%, from 137 to 231."))));
    }

    static Table sources() {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            rows.add(Row.of(Cell.text("police-2012-part-" + i + ".xlsx"), Cell.text("Calderbrook Police"),
                    Cell.count(4_000 + 13 * i), Cell.count(3_990 + 13 * i), Cell.count(7), Cell.count(3),
                    Cell.text("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a0" + i)));
        }
        return Table.of("sources", "Files read",
                List.of(Column.text("File"), Column.text("Supplier"), Column.number("Rows read"),
                        Column.number("Loaded"), Column.number("Rejected"), Column.number("Blank"),
                        Column.text("SHA-256")),
                rows);
    }
}
