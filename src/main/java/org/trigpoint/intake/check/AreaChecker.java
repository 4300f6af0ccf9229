package org.trigpoint.intake.check;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.check.Tally.Oddity;
import org.trigpoint.intake.layout.Heading;
import org.trigpoint.intake.layout.Match;
import org.trigpoint.intake.layout.Match.Column;
import org.trigpoint.intake.layout.Role;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.intake.spatial.AreaFeatures;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.Entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Checks tables of one area a row: its names, the larger areas it lies in, the values published about it. A row needs a
/// standard area code; where the table has one column of values, it needs a number there.
final class AreaChecker implements RowChecker {
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2100;
    private static final Oddity SECOND = new Oddity("gives an area a second value for one year; the last one counts",
            "give an area a second value for one year; the last one counts");
    private final MissingMarks missing;
    private final Column code;
    private final @Nullable Column name;
    private final @Nullable Column localName;
    private final @Nullable Column year;
    private final @Nullable Integer statedYear;
    private final List<Column> values;
    private final LargerAreas larger;
    private final Tally tally = new Tally();
    private final Set<String> met = new HashSet<>();
    private final @Nullable Sums sums;

    AreaChecker(Match match) {
        this.missing = new MissingMarks(match.layout().missing());
        this.code = match.column(Role.AREA_CODE).orElseThrow();
        this.name = match.column(Role.AREA_NAME).orElse(null);
        this.localName = match.column(Role.LOCAL_NAME).orElse(null);
        this.year = match.column(Role.YEAR).orElse(null);
        this.statedYear = match.year();
        this.values = year == null ? oneOfAYear(match.all(Role.VALUE)) : match.all(Role.VALUE);
        List<Column> breakdowns = match.all(Role.BREAKDOWN);
        this.sums = breakdowns.isEmpty() ? null : new Sums(breakdowns);
        this.larger = new LargerAreas(match, missing);
    }

    /// Of several columns of one value and year the first.
    private static List<Column> oneOfAYear(List<Column> columns) {
        Set<String> named = new HashSet<>();
        return columns.stream().filter(column -> named.add(column.field().name() + yearOf(column))).toList();
    }

    @Override
    public void check(Row row, Consumer<Entry> entries, Faults faults) {
        String areaCode = AreaCode.standard(row.cell(code.index()).text());
        if (areaCode == null) {
            faults.add(code.heading(), row.cell(code.index()), "an area code such as E01012304");
            return;
        }
        List<Entry> found = new ArrayList<>();
        area(areaCode, row, found);
        boolean sound = true;
        for (Column value : values) {
            sound &= value(areaCode, value, row, new Findings(found, faults));
        }
        larger.read(areaCode, row, found);
        if (sound) {
            found.forEach(entries);
        }
    }

    private record Findings(List<Entry> entries, Faults faults) {}

    /// The area itself, where the table says more of it than its code.
    private void area(String areaCode, Row row, List<Entry> found) {
        AreaType known = AreaFeatures.typeOf(areaCode).orElse(null);
        AreaType type = known == null ? code.field().areaType() : known;
        String published = text(row, name);
        String local = text(row, localName);
        if (type != null && (published != null || local != null || larger.any())) {
            found.add(new Area(areaCode, published == null ? areaCode : published, type, yearOf(code), local));
        }
    }

    private @Nullable String text(Row row, @Nullable Column column) {
        return column == null || missing.marks(row.cell(column.index())) ? null : row.cell(column.index()).text();
    }

    private boolean value(String areaCode, Column value, Row row, Findings findings) {
        Cell cell = row.cell(value.index());
        if (missing.marks(cell) && values.size() > 1) {
            tally.count(Oddity.has("no value for '" + value.heading() + "'"));
            return true;
        }
        double number = NumberText.of(cell);
        if (Double.isNaN(number) || number < 0) {
            findings.faults.add(value.heading(), cell, "a number from 0 up");
            return false;
        }
        AreaValue published = new AreaValue(areaCode, value.field().name(), year(row, value), number);
        if (sums == null && value.equals(values.getFirst()) && !met.add(areaCode + published.year())) {
            tally.count(SECOND);
        }
        findings.entries.add(sums == null ? published : sums.with(published, row));
        return true;
    }

    private @Nullable Integer year(Row row, Column value) {
        if (year != null) {
            double number = NumberText.of(row.cell(year.index()));
            return number >= FIRST_YEAR && number <= LAST_YEAR ? (Integer) (int) number : null;
        }
        Integer own = yearOf(value);
        return own == null ? statedYear : own;
    }

    private static @Nullable Integer yearOf(Column column) {
        OptionalInt stated = Heading.year(column.heading());
        return stated.isPresent() ? (Integer) stated.getAsInt() : null;
    }

    @Override
    public List<String> assumptions() {
        return statedYear == null || values.isEmpty() || values.stream().anyMatch(value -> yearOf(value) != null)
                ? List.of()
                : List.of("The values were taken to be for " + statedYear + ", the year named with the table.");
    }

    @Override
    public List<String> findings() {
        return sums == null ? tally.sentences()
                : Stream.concat(Stream.of(sums.words()), tally.sentences().stream()).toList();
    }
}
