package org.trigpoint.report.content;

import org.trigpoint.assessment.ChangeWords;
import org.trigpoint.figure.DayHourGrid;
import org.trigpoint.figure.MonthlyComparison;
import org.trigpoint.figure.map.AreaMap;
import org.trigpoint.figure.map.Emphasis;
import org.trigpoint.figure.map.NumbersMap;
import org.trigpoint.figure.map.Outlines;
import org.trigpoint.model.Marking;
import org.trigpoint.model.Period;
import org.trigpoint.question.ChangeTable;
import org.trigpoint.question.explore.Exploration;
import org.trigpoint.question.explore.Exploration.Place;
import org.trigpoint.question.explore.MapQuestion.MapNumbers;
import org.trigpoint.question.profile.Profile;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.DocumentInfo;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.NumberForm;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A problem profile as a document: a cover and two pages.
final class ProfileDocument {
    private static final double WIDE = 9;
    private static final double MAP = 12;
    private static final int PLACES = 6;
    private static final int CLASSES = 5;
    private static final int LABELLED = 6;

    private final Profile profile;
    private final Exploration found;
    private final Drawn drawn;

    ProfileDocument(Profile profile, Drawn drawn) {
        this.profile = profile;
        this.found = profile.found();
        this.drawn = drawn;
    }

    Document of(String partnership, Marking marking, LocalDate date) {
        List<Block> body = new ArrayList<>();
        body.add(new Heading(1, profile.subject()));
        body.add(Paragraph.lead(lead()));
        what(body);
        change(body);
        when(body);
        where(body);
        who(body);
        body.add(Paragraph.small(method()));
        DocumentInfo info = DocumentInfo.of("Problem profile", partnership, marking, date)
                .withSubtitle(profile.subject())
                .withPeriod(months() + " compared with " + found.question().against().name())
                .withEdition("Restricted edition");
        return new Document(info, body);
    }

    private String months() {
        return found.question().period().name();
    }

    private String lead() {
        if (found.change() != null) {
            return ChangeWords.sentence(phrase(), "incidents", found.change());
        }
        return String.format(Locale.UK, "There were %,d incidents in %s.", found.count(), months());
    }

    /// The subject of a sentence: of a place without a theme its incidents.
    private String phrase() {
        boolean themed = profile.area() == null || profile.subject().contains(" in ");
        return themed ? profile.subject() : "Incidents in " + profile.subject();
    }

    private void what(List<Block> body) {
        if (found.categories().size() < 2 && found.refusal() == null) {
            return;
        }
        body.add(new Heading(2, "What"));
        if (profile.categories() != null) {
            body.add(categories(profile.categories()));
            return;
        }
        List<Row> rows = found.categories()
                .stream()
                .map(w -> Row.of(Cell.text(w.category().name()), Cell.text(w.category().dataset().title()),
                        Cell.count(w.before()), Cell.count(w.count())))
                .toList();
        body.add(Table.of("profile-what", "Incidents by category, " + months(), List.of(Column.text("Category"),
                Column.text("Data set"), Column.number(found.question().against().name()), Column.number(months())),
                rows).withSheetName("What"));
        if (found.refusal() != null) {
            body.add(Paragraph.small("No change is stated: " + found.refusal() + "."));
        }
    }

    /// The table of the assessment without intervals and p, which a page of a profile has no room for.
    private static Table categories(ChangeTable changes) {
        List<Row> rows = changes.rows().stream().map(row -> {
            List<Cell> cells = ChangeTables.cells(row.values().getFirst(), row);
            return Row.of(Stream.concat(cells.subList(0, 5).stream(), Stream.of(cells.getLast())).toArray(Cell[]::new));
        }).toList();
        List<Column> columns = ChangeTables.columns("Category", changes);
        return Table
                .of("profile-what", "Incidents by category, " + changes.period().name(),
                        Stream.concat(columns.subList(0, 5).stream(), Stream.of(columns.getLast())).toList(), rows)
                .withNotes(List.of(Prose.of("Status by direction and evidence (exact test, months' swings, "
                        + "Benjamini–Hochberg at 5%).")))
                .withSheetName("What");
    }

    private void change(List<Block> body) {
        Period period = found.question().period();
        if (period.length() < 2) {
            return;
        }
        body.add(new Heading(2, "Change"));
        body.add(drawn.picture("profile-months", new MonthlyComparison(profile.subject() + " by month",
                "incidents a month", period.first(), new MonthlyComparison.Year(period.name(), doubles(found.months())),
                new MonthlyComparison.Year(found.question().against().name(), doubles(found.monthsBefore()))),
                WIDE, source()));
    }

    private static List<Double> doubles(List<Long> counts) {
        return counts.stream().map(Long::doubleValue).toList();
    }

    private void when(List<Block> body) {
        if (found.hours().incidents() == 0) {
            return;
        }
        body.add(new Heading(2, "When"));
        if (found.peak() != null) {
            body.add(Paragraph.of(found.peak().sentence()));
        }
        List<List<Double>> days = Arrays.stream(DayOfWeek.values())
                .map(day -> IntStream.range(0, 24).mapToObj(hour -> found.hours().weight(day, hour)).toList())
                .toList();
        String unit = found.untimed() == 0
                ? "incidents"
                : String.format(Locale.UK, "incidents; %,d without a time of day are not shown", found.untimed());
        body.add(drawn.picture("profile-hours",
                new DayHourGrid(profile.subject() + " by day and hour", unit, days), WIDE, source()));
    }

    private void where(List<Block> body) {
        body.add(new Heading(2, profile.area() == null ? "Where" : "Where, and nearby"));
        MapNumbers numbers = profile.map();
        if (numbers != null) {
            body.add(drawn.picture("profile-map", map(numbers), MAP, source()));
        }
        List<Place> places = profile.area() == null
                ? found.places().stream().limit(PLACES).toList()
                : profile.nearby();
        if (!places.isEmpty()) {
            body.add(places(places));
        }
    }

    private AreaMap map(MapNumbers numbers) {
        AreaMap map = NumbersMap.of(numbers, Outlines.of(numbers.boundaries()),
                NumbersMap.classes(numbers.values().values(), NumbersMap.Rule.JENKS, CLASSES), LABELLED, 0);
        if (profile.area() == null || !numbers.values().containsKey(profile.area().code())) {
            return map;
        }
        String code = profile.area().code();
        return map.with(new Emphasis(List.of(code), Set.of(code), "this area"));
    }

    private Table places(List<Place> places) {
        String caption = profile.area() == null
                ? "Areas with most incidents, " + months()
                : "The nearest areas, " + months();
        List<Row> rows = places.stream()
                .map(place -> Row.of(Cell.text(place.name()), Cell.text(place.code()), Cell.count(place.before()),
                        Cell.count(place.count()), Cell.change(place.count() - place.before()),
                        new Cell.Amount(100 * place.share(), NumberForm.PERCENT)))
                .toList();
        return Table.of("profile-places", caption, List.of(Column.text("Area"), Column.text("Code"),
                Column.number(found.question().against().name()), Column.number(months()), Column.number("Difference"),
                Column.number("Share of all")), rows)
                .withNotes(List.of(Prose.of("Single areas swing by chance; differences here are not tested.")))
                .withSheetName("Where");
    }

    private void who(List<Block> body) {
        if (!profile.facts().isEmpty()) {
            body.add(new Heading(2, "Who is affected"));
            body.add(Paragraph.of(String.join(" ", profile.facts())));
        }
    }

    private String source() {
        return "workspace, " + profile.sources().size() + " batches";
    }

    private String method() {
        String notes = found.notes().isEmpty() ? "" : " " + String.join(" ", found.notes());
        return "Counts of the records in the workspace, " + months() + " against " + found.question().against().name()
                + ". A change is tested exactly for two Poisson counts, allowing for the months' swings; incidents whose"
                + " time is known as a span are spread over its hours." + notes;
    }
}
